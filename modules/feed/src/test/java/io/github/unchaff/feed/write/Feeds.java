package io.github.unchaff.feed.write;

import io.github.unchaff.Conversion;
import io.github.unchaff.diagnostic.Diagnostic;
import io.github.unchaff.ledger.Ledger;
import io.github.unchaff.model.Block;
import io.github.unchaff.model.Document;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.model.Syndication;
import io.github.unchaff.source.SourceInfo;
import io.github.unchaff.write.FeedOptions;
import io.github.unchaff.write.FormatWriter;
import io.github.unchaff.write.Gathering;
import io.github.unchaff.write.GatheringWriter;
import io.github.unchaff.write.WriteOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A feed that was gathered, for tests: its text, what was reported, and the files beside it. */
record Feeds(String text, List<Diagnostic> found, Map<String, String> beside) {

    static Feeds of(FormatWriter writer, FeedOptions options, List<Conversion.Converted> documents) {
        return of(writer, options, List.of(), documents);
    }

    static Feeds of(
            FormatWriter writer,
            FeedOptions options,
            List<Conversion.Converted> heads,
            List<Conversion.Converted> documents) {
        try (Gathering gathering = ((GatheringWriter) writer).gather(WriteOptions.DEFAULT.withFeed(options))) {
            for (Conversion.Converted head : heads) {
                gathering.addHead(head);
            }
            for (Conversion.Converted document : documents) {
                gathering.add(gathering.prepare(document));
            }
            List<Diagnostic> found = gathering.settle();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            gathering.write(out);
            Map<String, String> beside = new LinkedHashMap<>();
            for (Gathering.Beside file : gathering.beside()) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                file.content().writeTo(bytes);
                beside.put(file.name(), bytes.toString(StandardCharsets.UTF_8));
            }
            return new Feeds(out.toString(StandardCharsets.UTF_8), found, beside);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> codes() {
        return found.stream().map(diagnostic -> diagnostic.code().id()).toList();
    }

    /** A document read from a source of this name. */
    static Conversion.Converted from(String path, Metadata metadata, String... paragraphs) {
        List<Block> body = new ArrayList<>();
        for (String paragraph : paragraphs) {
            body.add(Atom.paragraph(paragraph));
        }
        return new Conversion.Converted(
                new Document(metadata, body),
                "",
                new SourceInfo(path, 3, "00ff", "UTF-8", "application/atom+xml", "feed", "asked for"),
                new Ledger(0, 0, 0, 0, 0, 0, List.of(), List.of()),
                List.of());
    }

    /** What a feed says of itself. */
    static Metadata feed(String id, String title) {
        return new Metadata.Builder()
                .title(title)
                .url("https://" + title.toLowerCase(java.util.Locale.ROOT) + ".example/")
                .summary("All of " + title)
                .language("en")
                .rights("© " + title)
                .modified(Atom.day(2024, 8, 1))
                .syndication(new Syndication(
                        id,
                        null,
                        "https://feed.example/icon.png",
                        List.of("https://feed.example/logo.png"),
                        List.of(new Syndication.Category("tea", "https://feed.example/terms", "Tea")),
                        null,
                        List.of(),
                        "https://licence.example/by",
                        false))
                .build();
    }

    /** An entry of a feed. */
    static Metadata.Builder entry(String id, Metadata feed) {
        return new Metadata.Builder()
                .title("Title of " + id)
                .url("https://example.org/" + id.replaceAll("[^a-z0-9]", ""))
                .published(Atom.day(2024, 5, 6))
                .language("en")
                .syndication(Syndication.EMPTY.withId(id).in(feed));
    }
}
