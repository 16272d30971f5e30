package io.github.unchaff;

import io.github.unchaff.clean.Cleaning;
import io.github.unchaff.clean.Profile;
import io.github.unchaff.diagnostic.CoreCode;
import io.github.unchaff.diagnostic.Diagnostic;
import io.github.unchaff.diagnostic.Location;
import io.github.unchaff.ledger.Audit;
import io.github.unchaff.ledger.Ledger;
import io.github.unchaff.model.Document;
import io.github.unchaff.model.Syndication;
import io.github.unchaff.read.Detection;
import io.github.unchaff.read.FormatReader;
import io.github.unchaff.read.LimitException;
import io.github.unchaff.read.Part;
import io.github.unchaff.read.ReadContext;
import io.github.unchaff.read.Series;
import io.github.unchaff.read.SeriesReader;
import io.github.unchaff.read.UnreadableException;
import io.github.unchaff.site.Site;
import io.github.unchaff.source.Anchor;
import io.github.unchaff.source.Decoded;
import io.github.unchaff.source.LargeSource;
import io.github.unchaff.source.Origin;
import io.github.unchaff.source.Source;
import io.github.unchaff.source.SourceInfo;
import io.github.unchaff.source.SourceText;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.ServiceLoader;

/**
 * Turns the bytes of one source into one clean document: decode, detect, read, clean, balance. Writing is the caller's next
 * step ({@link io.github.unchaff.write.FormatWriter}). Immutable and thread-safe.
 */
public final class Converter {

    private final Choosing choosing;
    private final Profile profile;

    /** A converter with these readers, asked in this order, and this cleaning. */
    public Converter(List<FormatReader> readers, List<SeriesReader> seriesReaders, Profile profile) {
        this.choosing = new Choosing(readers, seriesReaders);
        this.profile = profile;
    }

    /** A converter that reads no series. */
    public Converter(List<FormatReader> readers, Profile profile) {
        this(readers, List.of(), profile);
    }

    /** A converter with all readers on the class path and the standard cleaning. */
    public static Converter standard() {
        List<FormatReader> found = new ArrayList<>();
        ServiceLoader.load(FormatReader.class).forEach(found::add);
        List<SeriesReader> series = new ArrayList<>();
        ServiceLoader.load(SeriesReader.class).forEach(series::add);
        return new Converter(found, series, Profile.STANDARD);
    }

    /** The dialects this converter reads, in the order it asks for them. */
    public List<String> dialects() {
        return choosing.dialects();
    }

    /**
     * The whole way of one source. Never throws for what is in the source. A source of many documents comes back as a
     * {@link Conversion.Series}, whose parts are converted by {@link #convert(Conversion.Series, Part, ConverterOptions)}.
     *
     * @throws IllegalArgumentException when the options name a dialect that no reader reads
     */
    public Conversion convert(Source source, ConverterOptions options) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        try {
            Decoded decoded = Decoding.decode(source, options.limits(), diagnostics);
            SourceText text = SourceText.of(decoded.text());
            Choosing.Choice choice = choosing.of(withoutMark(text), source.path(), options.dialect());
            SourceInfo info = info(source, decoded, choice.detection());
            return switch (choice) {
                case Choosing.Choice.OfMany many ->
                    series(many.reader(), () -> new StringReader(decoded.text()), info, options, diagnostics);
                case Choosing.Choice.OfOne one -> article(one, decoded.text(), info, options, diagnostics);
            };
        } catch (UnreadableException e) {
            return rejected(source.path(), diagnostics, e.diagnostic());
        } catch (LimitException e) {
            return rejected(source.path(), diagnostics, e.diagnostic());
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory can be read", e);
        }
    }

    /**
     * The way of a source that is too large for the memory; only what consists of parts can be had of it.
     *
     * @throws IOException when it cannot be read
     */
    public Conversion convert(LargeSource source, ConverterOptions options) throws IOException {
        List<Diagnostic> diagnostics = new ArrayList<>();
        try {
            LargeText text = LargeText.of(source, diagnostics);
            Choosing.Choice choice =
                    choosing.of(withoutMark(SourceText.of(text.beginning())), source.path(), options.dialect());
            if (choice instanceof Choosing.Choice.OfMany many) {
                SourceInfo info = text.info(choice.detection());
                return series(many.reader(), text::open, info, options, diagnostics);
            }
            if (source.bytes() <= Math.min(options.limits().bytes(), Integer.MAX_VALUE - 9)) {
                return convert(text.whole(), options);
            }
            String found = source.bytes() + " bytes, more than the limit of "
                    + options.limits().bytes();
            throw new UnreadableException(
                    new Diagnostic(CoreCode.TOO_LARGE, Location.of(source.path()), found + "; skipped"));
        } catch (UnreadableException e) {
            return rejected(source.path(), diagnostics, e.diagnostic());
        } catch (LimitException e) {
            return rejected(source.path(), diagnostics, e.diagnostic());
        }
    }

    /** The way of one part of a series: read, clean, balance. Never throws for what is in it. */
    public Conversion convert(Conversion.Series series, Part part, ConverterOptions options) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        SourceInfo info = series.head().source();
        try {
            ReadContext context = context(info.path(), part.text(), part.anchors(), options, diagnostics);
            return cleaned(part.reader().read(SourceText.of(part.text()), context), part.anchors(), info, context);
        } catch (UnreadableException e) {
            return rejected(info.path(), diagnostics, e.diagnostic());
        } catch (LimitException e) {
            return rejected(info.path(), diagnostics, e.diagnostic());
        }
    }

    private Conversion article(
            Choosing.Choice.OfOne choice,
            String text,
            SourceInfo info,
            ConverterOptions options,
            List<Diagnostic> diagnostics)
            throws UnreadableException {
        List<Anchor> anchors = List.of(Anchor.START);
        ReadContext context = context(info.path(), text, anchors, options, diagnostics);
        SourceText unmarked = withoutMark(SourceText.of(text));
        context.claims().markup(Origin.verbatim(0, text.length() - unmarked.length()));
        Choosing.examine(choice, unmarked, context);
        return cleaned(choice.reader().read(unmarked, context), anchors, info, context);
    }

    private Conversion.Converted cleaned(Document read, List<Anchor> anchors, SourceInfo info, ReadContext context)
            throws UnreadableException {
        Site site = context.rules().site(read.metadata().url());
        Document clean = profile.clean(read, new Cleaning(context, site));
        Ledger ledger = balanced(clean, context);
        requireContent(clean, context);
        return converted(knownToBeCut(clean, context), anchors, info, ledger, context);
    }

    /** An entry of a feed of which somebody found that it is only a beginning says so itself, for the feeds made of it. */
    private static Document knownToBeCut(Document document, ReadContext context) {
        Syndication syndication = document.metadata().syndication();
        boolean cut = syndication != null
                && context.diagnostics().stream().anyMatch(found -> found.code() == CoreCode.TRUNCATED);
        return cut
                ? document.withMetadata(document.metadata()
                        .with()
                        .syndication(syndication.truncated(true))
                        .build())
                : document;
    }

    private static Conversion.Series series(
            SeriesReader reader,
            SeriesReader.Text text,
            SourceInfo info,
            ConverterOptions options,
            List<Diagnostic> diagnostics)
            throws IOException, UnreadableException {
        Series series = reader.open(info.path(), text, options.limits());
        Part head = series.head();
        ReadContext context = context(info.path(), head.text(), head.anchors(), options, diagnostics);
        Document said = head.reader().read(SourceText.of(head.text()), context);
        Ledger ledger = balanced(said, context);
        return new Conversion.Series(converted(said, head.anchors(), info, ledger, context), series.parts(said));
    }

    private static ReadContext context(
            String path, String text, List<Anchor> anchors, ConverterOptions options, List<Diagnostic> diagnostics) {
        return new ReadContext(path, text, anchors, options.read(), options.limits(), diagnostics);
    }

    private static Conversion.Converted converted(
            Document document, List<Anchor> anchors, SourceInfo info, Ledger ledger, ReadContext context) {
        return new Conversion.Converted(
                document,
                context.text(),
                anchors.getFirst(),
                info,
                ledger,
                context.diagnostics(),
                context.dates().vote(),
                context.candidates());
    }

    /** The text without a byte order mark, which is the one character that belongs to the encoding. */
    private static SourceText withoutMark(SourceText text) {
        return text.value().startsWith("\uFEFF") ? text.slice(1) : text;
    }

    private static void requireContent(Document document, ReadContext context) throws UnreadableException {
        if (!document.body().isEmpty()) {
            return;
        }
        if (document.metadata().title() == null && document.metadata().syndication() == null) {
            throw context.unreadable(CoreCode.NO_ARTICLE, Origin.NONE, "neither a title nor a text was left");
        }
        context.report(CoreCode.EMPTY_BODY, Origin.NONE, "there is no text; written with its metadata");
    }

    private static Ledger balanced(Document document, ReadContext context) {
        Ledger ledger = Audit.balance(
                context.text(), document, context.claims(), context.rules().addresses());
        reportImbalance(ledger, context);
        return ledger;
    }

    private static void reportImbalance(Ledger ledger, ReadContext context) {
        if (ledger.unaccounted() > 0) {
            Ledger.Entry first = ledger.entries().stream()
                    .filter(entry -> entry.fate() == null)
                    .findFirst()
                    .orElseThrow();
            context.report(
                    CoreCode.UNACCOUNTED,
                    Origin.verbatim(first.start(), first.end()),
                    ledger.unaccounted() + " characters are in no account, the first here");
        }
        for (String fault : ledger.faults()) {
            context.report(CoreCode.LEDGER_FAULT, Origin.NONE, fault);
        }
    }

    private static Conversion rejected(String path, List<Diagnostic> diagnostics, Diagnostic reason) {
        diagnostics.add(reason);
        return new Conversion.Rejected(path, diagnostics);
    }

    private static SourceInfo info(Source source, Decoded decoded, Detection detection) {
        return new SourceInfo(
                source.path(),
                source.bytes().length,
                sha256(source.bytes()),
                decoded.charset(),
                detection.mediaType(),
                detection.dialect(),
                detection.evidence());
    }

    private static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(LargeText.sha256().digest(bytes));
    }
}
