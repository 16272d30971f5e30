package io.github.unchaff.feed.read;

import io.github.unchaff.feed.xml.Outline;
import io.github.unchaff.feed.xml.XmlElement;
import io.github.unchaff.feed.xml.XmlParser;
import io.github.unchaff.model.Document;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.read.Detection;
import io.github.unchaff.read.FormatReader;
import io.github.unchaff.read.Part;
import io.github.unchaff.read.ReadContext;
import io.github.unchaff.read.Series;
import io.github.unchaff.read.SeriesReader;
import io.github.unchaff.source.Origin;
import io.github.unchaff.source.SourceText;
import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A feed in XML: its head, and entries that are cut out of the text one by one. */
final class XmlSeries implements Series {

    private final SeriesReader.Text text;
    private final Outline outline;

    /** The element in which entries stand; known when the head was read. */
    private @Nullable XmlElement context;

    XmlSeries(SeriesReader.Text text, Outline outline) {
        this.text = text;
        this.outline = outline;
    }

    @Override
    public Part head() {
        return new Part(outline.head(), outline.anchors(), reader(this::readHead));
    }

    private Document readHead(SourceText head, ReadContext read) {
        if (outline.count() == 0) {
            read.report(FeedCode.NO_ENTRIES, Origin.NONE, "there is no entry in it");
        }
        XmlElement root = XmlParser.parse(head, read);
        if (root == null) {
            read.claims().markup(head.origin());
            return new Document(Metadata.EMPTY, List.of());
        }
        ChannelReader channel = new ChannelReader(root, read);
        context = channel.context();
        return channel.document();
    }

    @Override
    public Parts parts(Document head) throws IOException {
        return new XmlParts(text.open(), head.metadata());
    }

    /** Reads on only as far as the next entry. */
    private final class XmlParts implements Parts {
        private final Reader reader;
        private final Metadata feed;
        private long at;
        private int next;

        XmlParts(Reader reader, Metadata feed) {
            this.reader = reader;
            this.feed = feed;
        }

        @Override
        public @Nullable Part next() throws IOException {
            if (next == outline.count()) {
                return null;
            }
            long start = outline.start(next);
            long end = outline.end(next);
            while (at < start) {
                at += Math.max(reader.skip(start - at), 1);
            }
            char[] entry = new char[Math.toIntExact(end - start)];
            int filled = 0;
            while (filled < entry.length) {
                int count = reader.read(entry, filled, entry.length - filled);
                if (count < 0) {
                    throw new EOFException("the file became shorter while it was read");
                }
                filled += count;
            }
            at = end;
            Part part = new Part(
                    new String(entry),
                    List.of(outline.anchor(next)),
                    reader((text, read) -> new EntryReader(feed, context, read).document(text)));
            next++;
            return part;
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }
    }

    /** How one part is read. */
    private interface Reading {
        Document read(SourceText text, ReadContext context);
    }

    private static FormatReader reader(Reading reading) {
        return new FormatReader() {
            @Override
            public String dialect() {
                return "feed";
            }

            @Override
            public String mediaType() {
                return "application/xml";
            }

            @Override
            public Detection detect(SourceText text, String path) {
                return found(Detection.Confidence.CERTAIN, "part of a feed");
            }

            @Override
            public Document read(SourceText text, ReadContext context) {
                return reading.read(text, context);
            }
        };
    }
}
