package io.github.unchaff.cli;

import io.github.unchaff.Conversion;
import io.github.unchaff.Converter;
import io.github.unchaff.clean.Profile;
import io.github.unchaff.diagnostic.CoreCode;
import io.github.unchaff.diagnostic.Diagnostic;
import io.github.unchaff.ledger.Field;
import io.github.unchaff.model.Block;
import io.github.unchaff.model.Document;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.model.Timestamp;
import io.github.unchaff.read.Detection;
import io.github.unchaff.read.FormatReader;
import io.github.unchaff.read.ReadContext;
import io.github.unchaff.source.Origin;
import io.github.unchaff.source.SourceText;
import io.github.unchaff.write.FormatWriter;
import io.github.unchaff.write.Gathering;
import io.github.unchaff.write.GatheringWriter;
import io.github.unchaff.write.WriteOptions;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** A reader and writers that are just enough to see what the command does with them. */
final class Fakes {

    private Fakes() {}

    static Toolkit toolkit() {
        return new Toolkit(
                () -> new Converter(List.of(new Reader()), new Profile(List.of())),
                () -> List.of(
                        new Writer("markdown", "md", false),
                        new Writer("json", "json", false),
                        new Writer("jsonl", "jsonl", true),
                        new FeedWriter()));
    }

    /**
     * The first line is the title; lines that begin with {@code -} are removed, with {@code ?} left in no account; {@code !}
     * gives a warning, {@code crash} is a defect.
     */
    private static final class Reader implements FormatReader {
        @Override
        public String dialect() {
            return "fake";
        }

        @Override
        public String mediaType() {
            return "text/plain";
        }

        @Override
        public Detection detect(SourceText text, String path) {
            return found(Detection.Confidence.POSSIBLE, "it is text");
        }

        @Override
        public Document read(SourceText text, ReadContext context) {
            Metadata.Builder known = new Metadata.Builder();
            int from = 0;
            for (String line : text.value().split("\n")) {
                SourceText part = text.slice(from, from + line.length());
                if (line.equals("crash")) {
                    throw new IllegalStateException(line);
                } else if (from == 0) {
                    known.title(context.claims().moved(part, Field.TITLE));
                    known.published(new Timestamp(
                            LocalDateTime.of(2020, 5, 4, 0, 0),
                            Timestamp.Precision.DAY,
                            null,
                            Timestamp.ZoneBasis.UNKNOWN,
                            List.of("said so")));
                } else if (line.startsWith("!")) {
                    context.report(CoreCode.BAD_DATE, part.origin(), "odd: " + line);
                    context.claims().markup(part.origin());
                } else if (!line.startsWith("?")) {
                    context.claims().removed(part.origin(), "minus-line");
                }
                from += line.length() + 1;
            }
            context.report(CoreCode.TRUNCATED, Origin.NONE, "worth knowing");
            return new Document(known.build(), List.of(new Block.ThematicBreak(Origin.NONE)));
        }
    }

    /** Writes {@code name: title} a line. */
    private record Writer(String name, String extension, boolean holdsMany) implements FormatWriter {
        @Override
        public List<String> names() {
            return List.of(name, extension);
        }

        @Override
        public void write(List<Conversion.Converted> documents, WriteOptions options, OutputStream out)
                throws IOException {
            for (Conversion.Converted document : documents) {
                String line = name + ": " + document.document().metadata().title() + " "
                        + document.source().path() + "\n";
                out.write(line.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    /** The same below a first line with the title and the number, as a feed gathers its entries. */
    private static final class FeedWriter implements GatheringWriter {
        @Override
        public List<String> names() {
            return List.of("atom");
        }

        @Override
        public String extension() {
            return "atom";
        }

        @Override
        public Gathering gather(WriteOptions options) {
            List<Conversion.Converted> documents = new ArrayList<>();
            return new Gathering() {
                @Override
                public Prepared prepare(Conversion.Converted document) {
                    return new Line(document);
                }

                @Override
                public void add(Prepared prepared) {
                    documents.add(((Line) prepared).document);
                }

                @Override
                public void addHead(Conversion.Converted head) {}

                @Override
                public List<Diagnostic> settle() {
                    return List.of();
                }

                @Override
                public void write(OutputStream out) throws IOException {
                    String first = "feed " + options.feed().title() + " of " + documents.size() + "\n";
                    out.write(first.getBytes(StandardCharsets.UTF_8));
                    new Writer("atom", "atom", true).write(documents, options, out);
                }

                @Override
                public void close() {}
            };
        }

        private record Line(Conversion.Converted document) implements Gathering.Prepared {}
    }
}
