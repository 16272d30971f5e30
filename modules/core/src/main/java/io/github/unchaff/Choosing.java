package io.github.unchaff;

import io.github.unchaff.diagnostic.CoreCode;
import io.github.unchaff.read.Detection;
import io.github.unchaff.read.FormatReader;
import io.github.unchaff.read.ReadContext;
import io.github.unchaff.read.SeriesReader;
import io.github.unchaff.read.UnreadableException;
import io.github.unchaff.source.Origin;
import io.github.unchaff.source.SourceText;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds out who reads a source: each reader says how sure it is of the text, and the surest wins. */
final class Choosing {

    private static final Pattern OTHER_FORMATS =
            Pattern.compile("\\s*(?:<\\?xml\\b|<!DOCTYPE (?!html)|<(?:rss|feed|rdf:RDF|svg)[\\s>])");

    private static final Pattern NAMED_FEED = Pattern.compile("(?i)\\.(?:rss|atom|rdf|xml)$");

    private final List<FormatReader> readers;
    private final List<SeriesReader> seriesReaders;

    Choosing(List<FormatReader> readers, List<SeriesReader> seriesReaders) {
        this.readers = List.copyOf(readers);
        this.seriesReaders = List.copyOf(seriesReaders);
    }

    /** All dialects, in the order in which they are asked for. */
    List<String> dialects() {
        return Stream.concat(
                        readers.stream().map(FormatReader::dialect),
                        seriesReaders.stream().map(SeriesReader::dialect))
                .toList();
    }

    /** Who reads a source, and why. */
    sealed interface Choice {
        Detection detection();

        /** One document. */
        record OfOne(FormatReader reader, Detection detection) implements Choice {}

        /** Many. */
        record OfMany(SeriesReader reader, Detection detection) implements Choice {}
    }

    /**
     * Who reads a text.
     *
     * @param dialect the one that was asked for, or null
     */
    Choice of(SourceText text, String path, @Nullable String dialect) {
        if (dialect != null) {
            return asked(dialect, text, path);
        }
        Choice best = null;
        for (FormatReader reader : readers) {
            best = surer(best, new Choice.OfOne(reader, reader.detect(text, path)));
            if (best.detection().confidence() == Detection.Confidence.CERTAIN) {
                return best;
            }
        }
        for (SeriesReader reader : seriesReaders) {
            best = surer(best, new Choice.OfMany(reader, reader.detect(text, path)));
        }
        if (best == null) {
            throw new IllegalStateException("a converter without readers");
        }
        return best;
    }

    /** The surer of two; of equals the first. */
    private static Choice surer(@Nullable Choice best, Choice next) {
        boolean better = best == null
                || next.detection().confidence().compareTo(best.detection().confidence()) > 0;
        return better ? next : best;
    }

    private Choice asked(String dialect, SourceText text, String path) {
        for (FormatReader reader : readers) {
            if (reader.dialect().equals(dialect)) {
                return new Choice.OfOne(reader, reader.found(Detection.Confidence.CERTAIN, "asked for"));
            }
        }
        for (SeriesReader reader : seriesReaders) {
            if (reader.dialect().equals(dialect)) {
                return new Choice.OfMany(reader, reader.detect(text, path));
            }
        }
        throw new IllegalArgumentException("no reader for the dialect " + dialect);
    }

    /** Says what is odd about a choice. */
    static void examine(Choice.OfOne choice, SourceText text, ReadContext context) throws UnreadableException {
        refuseOtherFormats(choice, text, context);
        reportName(choice, context);
    }

    /** A page of an error, saved under the name of the feed that was asked for. */
    private static void reportName(Choice.OfOne choice, ReadContext context) {
        if (choice.reader.dialect().equals("html")
                && NAMED_FEED.matcher(context.path()).find()) {
            context.report(
                    CoreCode.NAMED_OTHERWISE, Origin.NONE, "its name is that of a feed, but it is a page of HTML");
        }
    }

    /** XML that no reader is sure of would come out as escaped tags, which helps nobody. */
    private static void refuseOtherFormats(Choice.OfOne choice, SourceText text, ReadContext context)
            throws UnreadableException {
        boolean guess = choice.detection.confidence().compareTo(Detection.Confidence.LIKELY) <= 0
                && !choice.reader.dialect().equals("html");
        if (guess && OTHER_FORMATS.matcher(text.value()).lookingAt()) {
            throw context.unreadable(
                    CoreCode.UNSUPPORTED, text.slice(0, 1).origin(), "XML, which this version does not read; skipped");
        }
    }
}
