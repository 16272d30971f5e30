package io.github.unchaff.feed.read;

import io.github.unchaff.diagnostic.CoreCode;
import io.github.unchaff.feed.FeedCode;
import io.github.unchaff.feed.xml.XmlElement;
import io.github.unchaff.model.Block;
import io.github.unchaff.model.Media;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.read.ReadContext;
import io.github.unchaff.site.Site;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The text of an entry: its content, else its description. Of two, the second is the summary. */
final class EntryBody {

    private static final String[] CONTENTS = {
        "content:encoded", "content", "atom:content", "xhtml:body", "body", "xhtml:div", "fullitem", "yandex:full-text"
    };
    private static final String[] SUMMARIES = {
        "description",
        "summary",
        "atom:summary",
        "dc:description",
        "itunes:summary",
        "googleplay:description",
        "media:description",
        "itunes:subtitle",
        "dcterms:abstract"
    };

    private final XmlElement entry;
    private final Taker taker;
    private final Common common;
    private final ReadContext read;
    private final @Nullable String document;

    EntryBody(XmlElement entry, Taker taker, Common common, @Nullable String document) {
        this.entry = entry;
        this.taker = taker;
        this.common = common;
        this.read = taker.read();
        this.document = document;
    }

    /** The blocks of the entry; the metadata gets the summary, and who and when where the text itself says it. */
    List<Block> blocks(Site site) {
        Metadata.Builder metadata = common.metadata();
        XmlElement content = content();
        XmlElement summary = first(SUMMARIES);
        if (content == null && summary == null) {
            return List.of();
        }
        XmlElement body = content == null ? summary : content;
        taker.take(body);
        language(body);
        List<Block> blocks = Construct.body(body).blocks(read, metadata, site);
        if (content == null && Taker.isAtom(entry) && body.local().equalsIgnoreCase("summary")) {
            read.report(CoreCode.TRUNCATED, body.tag(), "an entry of Atom with a summary alone (RFC 4287, 4.2.13)");
        } else {
            Beginning.report(blocks, content == null, read);
        }
        if (content != null && summary != null) {
            taker.take(summary);
            metadata.summary(
                    new Summary(blocks, read).of(Construct.body(summary).plain(read)));
        }
        String base = Bases.isStated(body) || metadata.url() == null ? Bases.at(body, document) : null;
        return Bases.resolved(blocks, base);
    }

    /** The language of the text is that of the article, whatever the feed says of all. */
    private void language(XmlElement body) {
        if (body.hasAttribute("xml", "lang") || common.metadata().language() == null) {
            common.language(body);
        }
    }

    /** Content that is elsewhere (RFC 4287, 4.1.3.2): a page where no other link is, else a file. */
    private void elsewhere() {
        for (XmlElement content : Taker.all(entry, "content")) {
            String url = Links.resolved(content, content.attribute("src").value(), document);
            String type = content.attribute("type").value().toLowerCase(Locale.ROOT);
            boolean page = type.isEmpty() || type.contains("html") || type.startsWith("text/");
            if (url != null && page && common.metadata().url() == null) {
                common.metadata().url(url);
            } else if (url != null && !page) {
                String kind = type.startsWith("video/") ? "video" : type.startsWith("audio/") ? "audio" : "file";
                common.metadata().media(new Media(url, kind, type, 0, null));
            }
        }
    }

    private @Nullable XmlElement content() {
        elsewhere();
        XmlElement found = first(CONTENTS);
        if (found == null || Construct.body(found).kind() != Construct.Kind.BINARY) {
            return found;
        }
        read.report(
                FeedCode.BINARY_CONTENT,
                found.tag(),
                "content of type " + found.attribute("type").value() + " in base64; left out");
        taker.drop(found, "feed-binary-content");
        return null;
    }

    private @Nullable XmlElement first(String[] names) {
        XmlElement found = Taker.first(entry, names);
        return found == null && entry.first("media", "group") instanceof XmlElement group
                ? Taker.first(group, names)
                : found;
    }
}
