package io.github.unchaff.feed.read;

import io.github.unchaff.feed.FeedCode;
import io.github.unchaff.feed.outline.Outline;
import io.github.unchaff.feed.xml.XmlElement;
import io.github.unchaff.feed.xml.XmlParser;
import io.github.unchaff.model.Document;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.read.Part;
import io.github.unchaff.read.ReadContext;
import io.github.unchaff.read.Series;
import io.github.unchaff.read.SeriesReader;
import io.github.unchaff.source.Origin;
import io.github.unchaff.source.SourceText;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A feed in XML. */
final class XmlSeries implements Series {

    private static final String TYPE = "application/xml";
    private static final Pattern EXTERNAL = Pattern.compile(
            "[^<]{0,4096}(?:<\\?[^>]{0,400}>\\s*)?<!DOCTYPE[^\\[>]{0,400}\\[[^\\]]{0,20000}?(<!ENTITY\\s[^>\"']{0,60}\\s(?:SYSTEM|PUBLIC)\\s)");

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
        return new Part(outline.head(), outline.anchors(), new PartReader(FeedReader.DIALECT, TYPE, this::readHead));
    }

    private Document readHead(SourceText head, ReadContext read) {
        if (outline.count() == 0) {
            read.report(FeedCode.NO_ENTRIES, Origin.NONE, "there is no entry in it");
        }
        Matcher external = EXTERNAL.matcher(head.value());
        if (external.lookingAt()) {
            read.report(
                    FeedCode.EXTERNAL_ENTITY,
                    head.slice(external.start(1), external.end(1)).origin(),
                    "an entity that stands in another file; it was not read");
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
        PartReader entries = new PartReader(
                FeedReader.DIALECT,
                TYPE,
                (entry, read) -> new EntryReader(head.metadata(), context, read).document(entry));
        return new EntryParts(outline, text.open(), entries);
    }
}
