package io.github.unchaff.feed.read;

import io.github.unchaff.feed.xml.XmlElement;
import io.github.unchaff.feed.xml.XmlParser;
import io.github.unchaff.ledger.Field;
import io.github.unchaff.model.Block;
import io.github.unchaff.model.Contributor;
import io.github.unchaff.model.Document;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.model.Publisher;
import io.github.unchaff.model.Relation;
import io.github.unchaff.model.Syndication;
import io.github.unchaff.read.ReadContext;
import io.github.unchaff.site.Site;
import io.github.unchaff.source.SourceText;
import io.github.unchaff.url.UrlPolicy;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one entry of a feed as a document. */
final class EntryReader {

    private static final List<String> AUTHORS =
            List.of("author", "dc:creator", "atom:author", "dc:author", "itunes:author", "googleplay:author");
    private static final List<String> CONTRIBUTORS = List.of("contributor", "dc:contributor", "atom:contributor");
    private static final List<String> PUBLISHED = List.of(
            "published",
            "pubDate",
            "issued",
            "atom:published",
            "dc:date",
            "dcterms:issued",
            "created",
            "dcterms:created",
            "prism:publicationDate",
            "date",
            "dcterms:date");
    private static final List<String> MODIFIED = List.of("updated", "modified", "atom:updated", "dcterms:modified");

    private final Metadata feed;
    private final @Nullable XmlElement context;
    private final ReadContext read;
    private final @Nullable String document;

    /**
     * A reader for one entry.
     *
     * @param feed what the feed says of itself
     * @param context the element the entry stands in, or null
     */
    EntryReader(Metadata feed, @Nullable XmlElement context, ReadContext read) {
        this.feed = feed;
        this.context = context;
        this.read = read;
        this.document = ChannelReader.document(context, feed, read);
    }

    Document document(SourceText text) {
        XmlElement entry = XmlParser.parse(text, read, context);
        if (entry == null) {
            read.claims().removed(text.origin(), "feed-element");
            return new Document(
                    new Metadata.Builder()
                            .syndication(Syndication.EMPTY.in(feed))
                            .build(),
                    List.of());
        }
        Taker taker = new Taker(read);
        Common common = new Common(entry, taker, document);
        Metadata.Builder metadata = common.metadata();
        common.title();
        String id = common.id();
        String url = url(entry, common.links(), id, taker);
        common.links().settle(url);
        metadata.url(url);
        Site site = read.rules().site(url);
        boolean authored = common.people(AUTHORS, CONTRIBUTORS);
        common.times(site, PUBLISHED, MODIFIED);
        common.language();
        inherit(entry, metadata, site);
        common.rights();
        Files files = new Files(taker, document);
        files.take(entry, common.links(), metadata);
        relations(common.links(), metadata);
        Metadata origin = origin(entry, taker);
        if (!authored) {
            authors(entry, origin, metadata);
        }
        Discussion discussion = new Discussion(entry, taker, common.links(), document);
        metadata.syndication(new Syndication(
                id,
                origin == null ? feed : origin,
                null,
                files.thumbnails(),
                common.categories(),
                discussion.comments(),
                discussion.replies(),
                common.license(),
                false));
        List<Block> body = new EntryBody(entry, taker, common, document).blocks(site);
        taker.leftovers(entry);
        return new Document(metadata.build(), body);
    }

    /** The address of the article: the original behind a counting one, the link, a permanent identifier. */
    private @Nullable String url(XmlElement entry, Links links, @Nullable String id, Taker taker) {
        for (String name : new String[] {"feedburner:origLink", "pheedo:origLink"}) {
            XmlElement original = Taker.first(entry, name);
            String url = original == null
                    ? null
                    : UrlPolicy.link(original.text().strip().value());
            if (original != null && url != null && UrlPolicy.isAbsolute(url)) {
                taker.address(original, url, Field.URL);
                return url;
            }
        }
        String alternate = links.alternate();
        if (alternate != null) {
            return alternate;
        }
        List<XmlElement> guids = Taker.all(entry, "guid");
        boolean permanent = !guids.isEmpty()
                && !guids.getFirst().attribute("isPermaLink").value().equalsIgnoreCase("false");
        boolean about = !entry.attribute("rdf", "about").isBlank();
        String address = (permanent || about) && id != null ? UrlPolicy.link(id) : null;
        boolean web = address != null && (address.startsWith("http://") || address.startsWith("https://"));
        return web ? address : null;
    }

    /** What holds for the whole feed. */
    private void inherit(XmlElement entry, Metadata.Builder metadata, Site site) {
        if (metadata.language() == null && entry.inherited("lang") == null) {
            metadata.language(feed.language());
        }
        if (metadata.publisher() == null) {
            metadata.publisher(publisher(site, feed));
        }
    }

    /** Who publishes an entry that does not say it: whom the rules know by its address, else its feed; null if that has no title. */
    static @Nullable Publisher publisher(Site site, Metadata feed) {
        String title = feed.title();
        boolean known = site.publisher() != null || title == null;
        return known ? site.publisher() : new Publisher(title, feed.url());
    }

    /** The authors of an entry of Atom that names none are those of its source, else of its feed (RFC 4287, 4.2.1). */
    private void authors(XmlElement entry, @Nullable Metadata origin, Metadata.Builder metadata) {
        if (origin != null && !origin.contributors(Contributor.Role.AUTHOR).isEmpty()) {
            origin.contributors(Contributor.Role.AUTHOR).forEach(metadata::contributor);
        } else if (Taker.isAtom(entry)) {
            feed.contributors(Contributor.Role.AUTHOR).forEach(metadata::contributor);
        }
    }

    static void relations(Links links, Metadata.Builder metadata) {
        for (Links.Link link : links.of("via")) {
            metadata.relation(relation(Relation.Kind.ORIGINAL, link));
        }
        for (Links.Link link : links.of("related")) {
            metadata.relation(relation(Relation.Kind.RELATED, link));
        }
    }

    private static Relation relation(Relation.Kind kind, Links.Link link) {
        String title = link.element().attribute("title").value();
        String language = link.element().attribute("hreflang").value();
        return new Relation(kind, link.href(), title.isEmpty() ? null : title, language.isEmpty() ? null : language);
    }

    /** The feed that an entry was taken over from (RFC 4287, 4.2.11; {@code source} of RSS), or null. */
    private @Nullable Metadata origin(XmlElement entry, Taker taker) {
        List<XmlElement> sources = new ArrayList<>(Taker.all(entry, "source"));
        sources.addAll(Taker.all(entry, "atom:source"));
        for (XmlElement source : sources) {
            if (source.hasElements()) {
                return ChannelReader.metadata(source, taker.into(Field.SYNDICATION), document);
            }
            String url = UrlPolicy.link(source.attribute("url").value());
            if (!source.text().isBlank()) {
                String title = taker.moved(source, Field.SYNDICATION);
                Syndication itself = Syndication.EMPTY.withId(url);
                return new Metadata.Builder()
                        .title(title)
                        .url(url)
                        .syndication(itself)
                        .build();
            }
        }
        return null;
    }
}
