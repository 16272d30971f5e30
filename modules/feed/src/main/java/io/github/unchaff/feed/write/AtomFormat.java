package io.github.unchaff.feed.write;

import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.synd.SyndPerson;
import io.github.unchaff.model.Contributor;
import io.github.unchaff.model.Syndication;
import io.github.unchaff.model.Syndication.Category;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Atom 1.0 (RFC 4287) with what RFC 4685 (threads), RFC 4946 (licences), RFC 5005 (archives) and Media RSS add to it. */
final class AtomFormat implements FeedFormat {

    static final String MEDIA = "http://search.yahoo.com/mrss/";
    static final String TYPE = "application/atom+xml";
    static final String RELATORS = "http://id.loc.gov/vocabulary/relators";
    private static final String LINK = "link";
    private static final String TEXT = "text";

    @Override
    public String extension() {
        return "atom";
    }

    @Override
    public String begin(FeedHead head) {
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        Xml xml = new Xml(out, 0);
        if (head.stylesheet() != null) {
            xml.raw("<?xml-stylesheet type=\"text/css\" href=\"")
                    .raw(escaped(head.stylesheet()))
                    .raw("\"?>\n");
        }
        FeedHead.History history = head.history();
        xml.open(
                "feed",
                "xmlns",
                "http://www.w3.org/2005/Atom",
                "xmlns:media",
                head.uses().media() ? MEDIA : null,
                "xmlns:thr",
                head.uses().thread() ? "http://purl.org/syndication/thread/1.0" : null,
                "xmlns:fh",
                history.archive() ? "http://purl.org/syndication/history/1.0" : null,
                "xml:lang",
                head.language());
        xml.text("id", head.id());
        xml.text("title", head.title(), "type", TEXT);
        xml.text("subtitle", head.subtitle(), "type", TEXT);
        xml.text("updated", head.updated().text());
        head.authors().forEach(who -> person(xml, "author", who));
        head.contributors().forEach(who -> person(xml, "contributor", who));
        link(xml, "alternate", head.homepage(), null);
        link(xml, "self", head.selfUrl(), TYPE);
        link(xml, "current", history.current(), TYPE);
        link(xml, "prev-archive", history.previous(), TYPE);
        link(xml, "next-archive", history.next(), TYPE);
        link(xml, "license", head.license(), null);
        head.categories().forEach(category -> category(xml, category));
        xml.text("rights", head.rights(), "type", TEXT);
        xml.text("generator", FeedHead.GENERATOR, "version", FeedHead.VERSION);
        xml.text("icon", head.icon());
        xml.text("logo", head.logo());
        if (history.archive()) {
            xml.empty("fh:archive");
        }
        return out.toString();
    }

    @Override
    public String end() {
        return "</feed>\n";
    }

    @Override
    public String entry(FeedEntry entry) {
        StringBuilder out =
                new StringBuilder(entry.html().length() + entry.html().length() / 4 + 1000);
        Xml xml = new Xml(out, 2);
        out.append("  <entry").append(Marks.LANGUAGE).append(">\n");
        xml.text("id", String.valueOf(Marks.ID));
        xml.text("title", entry.title(), "type", TEXT);
        xml.text("updated", String.valueOf(Marks.UPDATED));
        xml.text(
                "published",
                entry.published() == null ? null : entry.published().text());
        entry.authors().forEach(who -> person(xml, "author", who));
        entry.contributors().forEach(who -> person(xml, "contributor", who));
        link(xml, "alternate", entry.url(), null);
        links(xml, entry);
        entry.categories().forEach(category -> category(xml, category));
        xml.text("rights", entry.rights(), "type", TEXT);
        xml.text("summary", entry.summary(), "type", TEXT);
        xml.text(entry.isSummaryOnly() ? "summary" : "content", entry.html(), "type", "html");
        source(out, xml, entry.source());
        entry.syndication().inReplyTo().forEach(reply -> reply(xml, reply));
        if (entry.thumbnail() != null) {
            xml.empty("media:thumbnail", "url", entry.thumbnail());
        }
        entry.credits().forEach(who -> credit(xml, who));
        return out.append("  </entry>\n").toString();
    }

    private static void person(Xml xml, String name, SyndPerson who) {
        xml.open(name).text("name", who.getName()).text("uri", who.getUri()).text("email", who.getEmail());
        xml.close(name);
    }

    private static void link(Xml xml, String rel, @Nullable String href, @Nullable String type) {
        if (href != null) {
            xml.empty(LINK, "rel", rel, "href", href, "type", type);
        }
    }

    private static void links(Xml xml, FeedEntry entry) {
        Syndication.Comments comments = entry.syndication().comments();
        String count = comments == null || comments.count() < 0 ? null : String.valueOf(comments.count());
        for (Link link : entry.links().others()) {
            boolean replies = Links.REPLIES.equals(link.getRel());
            xml.empty(
                    LINK,
                    "rel",
                    link.getRel(),
                    "href",
                    link.getHref(),
                    "type",
                    link.getType(),
                    "hreflang",
                    link.getHreflang(),
                    "title",
                    link.getTitle(),
                    "length",
                    link.getLength() > 0 ? String.valueOf(link.getLength()) : null,
                    "thr:count",
                    replies ? count : null);
            count = replies ? null : count;
        }
    }

    private static void category(Xml xml, Category category) {
        xml.empty("category", "term", category.term(), "scheme", category.scheme(), "label", category.label());
    }

    private static void source(StringBuilder out, Xml xml, @Nullable Source source) {
        if (source == null) {
            return;
        }
        out.append(Marks.SOURCE);
        xml.open("source").text("id", source.id()).text("title", source.title(), "type", TEXT);
        xml.text(
                "updated",
                source.updated() == null
                        ? String.valueOf(Marks.UPDATED)
                        : source.updated().text());
        source.authors().forEach(who -> person(xml, "author", who));
        link(xml, "alternate", source.url(), null);
        xml.text("rights", source.rights(), "type", TEXT);
        xml.close("source");
        out.append(Marks.SOURCE_END);
    }

    private static void reply(Xml xml, Syndication.Reply reply) {
        xml.empty(
                "thr:in-reply-to",
                "ref",
                reply.ref(),
                "href",
                Iri.of(null, reply.href()),
                "type",
                Links.mediaType(reply.mediaType()),
                "source",
                Iri.of(null, reply.source()));
    }

    /** What a contributor did (Media RSS 1.5.1, media:credit), by the code list that libraries use. */
    private static void credit(Xml xml, Contributor who) {
        SyndPerson person = Persons.person(who.name(), null);
        String relator = relator(who.role());
        if (relator != null && person != null) {
            xml.text("media:credit", person.getName(), "role", relator, "scheme", RELATORS);
        }
    }

    /** The MARC relator of a role, or null for the author, whom feeds have a word for. */
    static @Nullable String relator(Contributor.Role role) {
        return switch (role) {
            case AUTHOR -> null;
            case TRANSLATOR -> "trl";
            case EDITOR -> "edt";
            case REVIEWER -> "rev";
            case PHOTOGRAPHER -> "pht";
            case CONTRIBUTOR -> "ctb";
        };
    }

    /** The links of an entry of one kind. */
    static List<Link> links(FeedEntry entry, String rel) {
        return entry.links().others().stream()
                .filter(link -> rel.equals(link.getRel()))
                .toList();
    }
}
