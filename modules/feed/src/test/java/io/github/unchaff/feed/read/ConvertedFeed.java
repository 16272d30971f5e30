package io.github.unchaff.feed.read;

import io.github.unchaff.Conversion;
import io.github.unchaff.Converter;
import io.github.unchaff.ConverterOptions;
import io.github.unchaff.clean.Profile;
import io.github.unchaff.diagnostic.CoreCode;
import io.github.unchaff.diagnostic.Diagnostic;
import io.github.unchaff.read.Detection;
import io.github.unchaff.read.Part;
import io.github.unchaff.source.Source;
import io.github.unchaff.source.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A feed with all its entries, converted; for tests.
 *
 * @param head what the feed says of itself
 * @param entries its entries in order
 * @param rejected why entries were rejected
 */
record ConvertedFeed(Conversion.Converted head, List<Conversion.Converted> entries, List<Diagnostic> rejected) {

    private static final Converter CONVERTER = new Converter(List.of(), List.of(new FeedReader()), Profile.STANDARD);

    static ConvertedFeed of(String xml) {
        return of("feed.xml", xml.getBytes(StandardCharsets.UTF_8));
    }

    static boolean isFeed(String xml) {
        return new FeedReader().detect(SourceText.of(xml), "feed.xml").confidence() == Detection.Confidence.CERTAIN;
    }

    static ConvertedFeed of(String path, byte[] bytes) {
        Conversion conversion = CONVERTER.convert(new Source(path, bytes), ConverterOptions.DEFAULT);
        if (!(conversion instanceof Conversion.Series series)) {
            throw new AssertionError("no feed: " + conversion.diagnostics());
        }
        List<Conversion.Converted> entries = new ArrayList<>();
        List<Diagnostic> rejected = new ArrayList<>();
        try (var parts = series.parts()) {
            for (Part part = parts.next(); part != null; part = parts.next()) {
                switch (CONVERTER.convert(series, part, ConverterOptions.DEFAULT)) {
                    case Conversion.Converted converted -> entries.add(converted);
                    case Conversion.Rejected no -> rejected.addAll(no.diagnostics());
                    case Conversion.Series more -> throw new AssertionError("a series in a series");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ConvertedFeed(series.head(), entries, rejected);
    }

    /** What the account says that must not be. */
    List<String> imbalances() {
        return Stream.concat(Stream.of(head), entries.stream())
                .flatMap(one -> one.diagnostics().stream())
                .filter(said -> said.code() == CoreCode.LEDGER_FAULT || said.code() == CoreCode.UNACCOUNTED)
                .map(said -> said.location().line() + ": " + said.message())
                .toList();
    }
}
