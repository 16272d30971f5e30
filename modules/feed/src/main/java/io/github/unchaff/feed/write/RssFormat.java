package io.github.unchaff.feed.write;

import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.synd.SyndPerson;
import io.github.unchaff.model.Contributor;
import io.github.unchaff.model.Syndication;
import io.github.unchaff.model.Syndication.Category;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * RSS 2.0 by its specification and the profile of the RSS Advisory Board, with the same facts as Atom: what RSS has no word for is said
 * by {@code content:encoded}, Dublin Core, Media RSS and elements of Atom. Dates are those of RFC 822 with a year of four digits.
 *
 * <p>An entry has no more than one {@code enclosure}, as the profile asks; further files are {@code media:content}.
 */
final class RssFormat implements FeedFormat {

    static final String TYPE = "application/rss+xml";
    private static final String ATOM_LINK = "atom:link";

    @Override
    public String extension() {
        return "rss";
    }

    @Override
    public String language(String tag) {
        return "      <dc:language>" + tag + "</dc:language>\n";
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
                "rss",
                "version",
                "2.0",
                "xmlns:atom",
                "http://www.w3.org/2005/Atom",
                "xmlns:content",
                "http://purl.org/rss/1.0/modules/content/",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/",
                "xmlns:media",
                AtomFormat.MEDIA,
                "xmlns:thr",
                head.uses().thread() ? "http://purl.org/syndication/thread/1.0" : null,
                "xmlns:slash",
                head.uses().thread() ? "http://purl.org/rss/1.0/modules/slash/" : null,
                "xmlns:fh",
                history.archive() ? "http://purl.org/syndication/history/1.0" : null);
        xml.open("channel").text("title", head.title()).text("link", head.place());
        xml.text("description", head.subtitle() == null ? head.title() : head.subtitle());
        xml.text("language", head.language()).text("copyright", head.rights());
        xml.text("managingEditor", editor(head.authors()))
                .text("lastBuildDate", head.updated().rfc822());
        head.categories().forEach(category -> category(xml, category));
        xml.text("generator", FeedHead.GENERATOR + " " + FeedHead.VERSION);
        image(xml, head);
        xml.text("atom:id", head.id());
        xml.text("atom:updated", head.updated().text());
        head.authors().forEach(who -> xml.text("dc:creator", who.getName()));
        head.contributors().forEach(who -> xml.text("dc:contributor", who.getName()));
        link(xml, "self", head.selfUrl(), TYPE);
        link(xml, "current", history.current(), TYPE);
        link(xml, "prev-archive", history.previous(), TYPE);
        link(xml, "next-archive", history.next(), TYPE);
        link(xml, "license", head.license(), null);
        xml.text("atom:icon", head.icon());
        if (history.archive()) {
            xml.empty("fh:archive");
        }
        return out.toString();
    }

    private static @Nullable String editor(List<SyndPerson> authors) {
        return authors.stream()
                .filter(who -> who.getEmail() != null)
                .map(who -> who.getEmail() + " (" + who.getName() + ")")
                .findFirst()
                .orElse(null);
    }

    private static void image(Xml xml, FeedHead head) {
        if (head.logo() != null) {
            xml.open("image").text("url", head.logo()).text("title", head.title());
            xml.text("link", head.place()).close("image");
        }
    }

    @Override
    public String end() {
        return "  </channel>\n</rss>\n";
    }

    @Override
    public String entry(FeedEntry entry) {
        StringBuilder out =
                new StringBuilder(entry.html().length() + entry.html().length() / 4 + 1000);
        Xml xml = new Xml(out, 2);
        xml.open("item").text("title", entry.title()).text("link", entry.url());
        xml.text("guid", String.valueOf(Marks.ID), "isPermaLink", String.valueOf(Marks.PERMALINK));
        xml.text(
                "pubDate",
                entry.published() == null
                        ? String.valueOf(Marks.UPDATED_RSS)
                        : entry.published().rfc822());
        xml.text("atom:updated", String.valueOf(Marks.UPDATED));
        out.append(Marks.LANGUAGE);
        entry.authors().forEach(who -> xml.text("dc:creator", who.getName()));
        entry.contributors().forEach(who -> xml.text("dc:contributor", who.getName()));
        entry.categories().forEach(category -> category(xml, category));
        links(xml, entry);
        Syndication.Comments comments = entry.syndication().comments();
        if (comments != null && comments.count() >= 0 && FeedHead.Uses.of(entry).thread()) {
            xml.text("slash:comments", String.valueOf(comments.count()));
        }
        xml.text("dc:rights", entry.rights());
        description(xml, entry);
        source(out, xml, entry.source());
        media(xml, entry);
        xml.close("item");
        return out.toString();
    }

    /** A text of which only the beginning is known is a description, and no content. */
    private static void description(Xml xml, FeedEntry entry) {
        xml.text("description", entry.isSummaryOnly() ? entry.html() : entry.summary());
        xml.text("content:encoded", entry.isSummaryOnly() ? null : entry.html());
    }

    private static void links(Xml xml, FeedEntry entry) {
        boolean enclosed = false;
        for (Link link : entry.links().others()) {
            boolean page = Links.REPLIES.equals(link.getRel()) && "text/html".equals(link.getType());
            if (page) {
                xml.text("comments", link.getHref());
            } else if (!Links.ENCLOSURE.equals(link.getRel())) {
                xml.empty(
                        ATOM_LINK,
                        "rel",
                        link.getRel(),
                        "href",
                        link.getHref(),
                        "type",
                        link.getType(),
                        "hreflang",
                        link.getHreflang(),
                        "title",
                        link.getTitle());
            } else if (!enclosed && link.getType() != null) {
                enclosed = true;
                xml.empty(
                        "enclosure",
                        "url",
                        link.getHref(),
                        "length",
                        String.valueOf(Math.max(0, link.getLength())),
                        "type",
                        link.getType());
            } else {
                xml.empty(
                        "media:content",
                        "url",
                        link.getHref(),
                        "type",
                        link.getType(),
                        "fileSize",
                        link.getLength() > 0 ? String.valueOf(link.getLength()) : null);
            }
        }
    }

    private static void source(StringBuilder out, Xml xml, @Nullable Source source) {
        if (source != null) {
            String url = source.url() != null ? source.url() : source.id();
            out.append(Marks.SOURCE);
            xml.text("source", source.title(), "url", url);
            out.append(Marks.SOURCE_END);
        }
    }

    private static void media(Xml xml, FeedEntry entry) {
        entry.syndication()
                .inReplyTo()
                .forEach(reply -> xml.empty("thr:in-reply-to", "ref", reply.ref(), "href", Iri.of(null, reply.href())));
        if (entry.thumbnail() != null) {
            xml.empty("media:thumbnail", "url", entry.thumbnail());
        }
        for (Contributor who : entry.credits()) {
            SyndPerson person = Persons.person(who.name(), null);
            String relator = AtomFormat.relator(who.role());
            if (person != null && relator != null) {
                xml.text("media:credit", person.getName(), "role", relator, "scheme", AtomFormat.RELATORS);
            }
        }
    }

    private static void link(Xml xml, String rel, @Nullable String href, @Nullable String type) {
        if (href != null) {
            xml.empty(ATOM_LINK, "rel", rel, "href", href, "type", type);
        }
    }

    private static void category(Xml xml, Category category) {
        xml.text(
                "category", category.label() == null ? category.term() : category.label(), "domain", category.scheme());
    }
}
