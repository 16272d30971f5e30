package io.github.unchaff.feed.read;

import io.github.unchaff.feed.FeedCode;
import io.github.unchaff.feed.outline.Outline;
import io.github.unchaff.json.JsonParser;
import io.github.unchaff.json.JsonTree;
import io.github.unchaff.json.JsonValue;
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

/** A feed in JSON. */
final class JsonSeries implements Series {

    private final SeriesReader.Text text;
    private final Outline outline;

    /** Where the feed says it is, or its page; known when the head was read. */
    private JsonFields.Base base = JsonFields.Base.NONE;

    JsonSeries(SeriesReader.Text text, Outline outline) {
        this.text = text;
        this.outline = outline;
    }

    @Override
    public Part head() {
        return new Part(
                outline.head(),
                outline.anchors(),
                new PartReader(JsonFeedReader.DIALECT, JsonFeedReader.TYPE, this::readHead));
    }

    private Document readHead(SourceText head, ReadContext read) {
        if (outline.count() == 0) {
            read.report(FeedCode.NO_ENTRIES, Origin.NONE, "there is no entry in it");
        }
        JsonFields fields = fields(head, read, JsonFields.Base.NONE);
        base = fields.base();
        Document document = new Document(JsonHead.metadata(fields), List.of());
        fields.leftovers();
        return document;
    }

    @Override
    public Parts parts(Document head) throws IOException {
        PartReader items = new PartReader(
                JsonFeedReader.DIALECT, JsonFeedReader.TYPE, (item, read) -> readItem(item, read, head.metadata()));
        return new EntryParts(outline, text.open(), items);
    }

    private Document readItem(SourceText item, ReadContext read, Metadata feed) {
        JsonFields fields = fields(item, read, base);
        Document document = new JsonItem(fields, feed).document();
        fields.leftovers();
        return document;
    }

    /** The members of an object; none where there is no object. All that is no text in it is syntax. */
    private static JsonFields fields(SourceText text, ReadContext read, JsonFields.Base base) {
        JsonTree tree = JsonParser.parse(text, read.claims());
        if (!tree.faults().isEmpty()) {
            read.report(
                    FeedCode.ILL_FORMED,
                    tree.faults().getFirst().place(),
                    tree.faults().getFirst().message() + "; read on");
        }
        return new JsonFields(
                tree.root() instanceof JsonValue.Members members
                        ? members
                        : new JsonValue.Members(Origin.NONE, List.of()),
                read,
                base);
    }
}
