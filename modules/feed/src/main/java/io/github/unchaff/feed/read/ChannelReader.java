package io.github.unchaff.feed.read;

import io.github.unchaff.feed.xml.XmlElement;
import io.github.unchaff.ledger.Field;
import io.github.unchaff.model.Document;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.model.Syndication;
import io.github.unchaff.read.ReadContext;
import io.github.unchaff.site.Site;
import io.github.unchaff.url.UrlPolicy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what a feed says of itself. */
final class ChannelReader {

    private static final List<String> AUTHORS = List.of(
            "author", "managingEditor", "dc:creator", "dc:author", "itunes:author", "googleplay:author", "atom:author");
    private static final List<String> CONTRIBUTORS = List.of(
            "contributor", "dc:contributor", "atom:contributor", "webMaster", "itunes:owner", "googleplay:owner");
    private static final List<String> PUBLISHED =
            List.of("published", "pubDate", "issued", "created", "dc:date", "dcterms:issued", "dcterms:created");
    private static final List<String> MODIFIED =
            List.of("updated", "modified", "lastBuildDate", "atom:updated", "dcterms:modified", "dc:date");

    private final XmlElement root;
    private final XmlElement channel;
    private final Taker taker;

    ChannelReader(XmlElement root, ReadContext read) {
        this.root = root;
        this.taker = new Taker(read);
        this.channel = channel(root);
    }

    /** The element that says what the feed is: the channel of RSS, the root of Atom. */
    private static XmlElement channel(XmlElement root) {
        for (XmlElement child : root.elements()) {
            if (child.local().equalsIgnoreCase("channel") && !child.space().equals("atom")) {
                return child;
            }
        }
        return root;
    }

    /** The element in which the entries stand: in RSS 1.0 they stand beside the channel. */
    XmlElement context() {
        return root.local().equalsIgnoreCase("RDF") ? root : channel;
    }

    Document document() {
        Metadata metadata = metadata(channel, taker, Links.fetchedFrom(taker.read()));
        taker.leftovers(root);
        return new Document(metadata, List.of());
    }

    /** What an element says of a feed. */
    static Metadata metadata(XmlElement feed, Taker taker, @Nullable String document) {
        String self = document == null ? self(feed) : document;
        Common common = new Common(feed, taker, self);
        Metadata.Builder metadata = common.metadata();
        common.title();
        metadata.summary(common.line(
                Field.SUMMARY,
                "subtitle",
                "tagline",
                "description",
                "dc:description",
                "info",
                "itunes:subtitle",
                "itunes:summary"));
        String url = common.links().alternate();
        metadata.url(url);
        common.links().settle(url);
        common.people(AUTHORS, CONTRIBUTORS);
        Site site = taker.read().rules().site(url);
        common.times(site, PUBLISHED, MODIFIED);
        common.language();
        common.rights();
        EntryReader.relations(common.links(), metadata);
        Files files = new Files(taker, self);
        files.take(feed, common.links(), metadata);
        metadata.withoutMedia();
        pictureElsewhere(feed, files, common);
        String icon = icon(feed, taker, self);
        String logo = line(feed, taker, self, "logo");
        List<String> thumbnails = logo == null ? files.thumbnails() : List.of(logo);
        List<Syndication.Category> categories = common.categories();
        metadata.syndication(new Syndication(
                common.id(), null, icon, thumbnails, categories, null, List.of(), common.license(), false));
        return metadata.build();
    }

    /** The picture of RSS 1.0 stands beside the channel. */
    private static void pictureElsewhere(XmlElement feed, Files files, Common common) {
        XmlElement parent = feed.parent();
        if (parent != null && files.thumbnails().isEmpty() && parent.local().equalsIgnoreCase("RDF")) {
            files.take(parent, common.links(), new Metadata.Builder());
        }
    }

    /** Where the feed itself says it is. */
    private static @Nullable String self(XmlElement feed) {
        for (XmlElement element : feed.elements()) {
            boolean self = element.local().equalsIgnoreCase("link")
                    && element.attribute("rel").value().equalsIgnoreCase("self");
            String url = self ? UrlPolicy.link(element.attribute("href").value()) : null;
            if (url != null && UrlPolicy.isAbsolute(url)) {
                return url;
            }
        }
        return null;
    }

    private static @Nullable String icon(XmlElement feed, Taker taker, @Nullable String document) {
        return line(feed, taker, document, "icon");
    }

    private static @Nullable String line(XmlElement feed, Taker taker, @Nullable String document, String name) {
        XmlElement found = Taker.first(feed, name, "atom:" + name);
        if (found == null) {
            return null;
        }
        String url = Links.resolved(found, found.text().strip().value(), document);
        String image = url == null ? null : UrlPolicy.image(url);
        taker.address(found, image, Field.SYNDICATION);
        return image;
    }

    /** The base of addresses in a feed: where it is, else the page it belongs to. */
    static @Nullable String document(@Nullable XmlElement context, Metadata feed, ReadContext read) {
        String fetched = Links.fetchedFrom(read);
        String self = context == null || fetched != null ? fetched : self(context);
        return self == null ? feed.url() : self;
    }
}
