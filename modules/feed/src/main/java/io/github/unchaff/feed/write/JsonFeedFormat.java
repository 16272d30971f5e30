package io.github.unchaff.feed.write;

import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.synd.SyndPerson;
import io.github.unchaff.model.Contributor;
import io.github.unchaff.model.Syndication;
import io.github.unchaff.model.Syndication.Category;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * JSON Feed 1.1, the twin of the Atom feed: the same entries in the same order with the same identifiers. What the format has no word
 * for stands in the extensions {@code _atom}, by the names Atom has for it, and {@code _source}; other readers pass over them.
 */
final class JsonFeedFormat implements FeedFormat {

    private static final String ATOM = "_atom";

    @Override
    public String extension() {
        return "jsonfeed";
    }

    @Override
    public String language(String tag) {
        return ",\n      \"language\": \"" + tag + "\"";
    }

    @Override
    public String escaped(String id) {
        StringBuilder out = new StringBuilder();
        JsonText.escape(out, id);
        return out.toString();
    }

    @Override
    public String begin(FeedHead head) {
        StringBuilder out = new StringBuilder();
        JsonText json = new JsonText(out, 0).open(null, '{');
        json.text("version", "https://jsonfeed.org/version/1.1").text("title", head.title());
        json.text("home_page_url", head.homepage()).text("feed_url", head.selfUrl());
        json.text("description", head.subtitle()).text("icon", head.logo()).text("favicon", head.icon());
        persons(json, "authors", head.authors());
        json.text("language", head.language());
        json.open(ATOM, '{')
                .text("id", head.id())
                .text("updated", head.updated().text());
        json.text("rights", head.rights()).text("license", head.license());
        persons(json, "contributors", head.contributors());
        categories(json, head.categories());
        json.text("generator", FeedHead.GENERATOR + " " + FeedHead.VERSION);
        FeedHead.History history = head.history();
        json.text("current", history.current()).text("prev-archive", history.previous());
        json.close('}').open("items", '[');
        return out.append('\n').toString();
    }

    @Override
    public String between() {
        return ",\n";
    }

    @Override
    public String end() {
        return "\n  ]\n}\n";
    }

    @Override
    public String entry(FeedEntry entry) {
        StringBuilder out =
                new StringBuilder(entry.html().length() + entry.html().length() / 8 + 1000);
        out.append("    {");
        JsonText item = new JsonText(out, 3);
        item.text("id", String.valueOf(Marks.ID));
        item.text("url", entry.url()).text("title", entry.title());
        item.text("summary", entry.summary()).text("image", entry.thumbnail());
        item.text(
                "date_published",
                entry.published() == null ? null : entry.published().text());
        item.text("date_modified", String.valueOf(Marks.UPDATED));
        persons(item, "authors", entry.authors());
        tags(item, entry.categories());
        out.append(Marks.LANGUAGE);
        attachments(item, AtomFormat.links(entry, Links.ENCLOSURE));
        atom(item, entry);
        source(out, entry.source());
        item.text("content_html", entry.html());
        return out.append("\n    }").toString();
    }

    private static void persons(JsonText json, String name, List<SyndPerson> persons) {
        if (!persons.isEmpty()) {
            json.open(name, '[');
            for (SyndPerson who : persons) {
                json.open(null, '{').text("name", who.getName()).text("url", who.getUri());
                json.text("_email", who.getEmail()).close('}');
            }
            json.close(']');
        }
    }

    private static void tags(JsonText json, List<Category> categories) {
        if (!categories.isEmpty()) {
            json.open("tags", '[');
            categories.forEach(category -> json.element(category.label() == null ? category.term() : category.label()));
            json.close(']');
        }
    }

    private static void attachments(JsonText json, List<Link> files) {
        if (!files.isEmpty()) {
            json.open("attachments", '[');
            for (Link file : files) {
                json.open(null, '{').text("url", file.getHref());
                json.text("mime_type", file.getType() == null ? "application/octet-stream" : file.getType());
                json.text("title", file.getTitle());
                if (file.getLength() > 0) {
                    json.word("size_in_bytes", String.valueOf(file.getLength()));
                }
                json.close('}');
            }
            json.close(']');
        }
    }

    private static void categories(JsonText json, List<Category> categories) {
        if (!categories.isEmpty()) {
            json.open("categories", '[');
            categories.forEach(category -> json.open(null, '{')
                    .text("term", category.term())
                    .text("scheme", category.scheme())
                    .text("label", category.label())
                    .close('}'));
            json.close(']');
        }
    }

    private static void atom(JsonText json, FeedEntry entry) {
        List<Link> links = entry.links().others().stream()
                .filter(link -> !Links.ENCLOSURE.equals(link.getRel()))
                .toList();
        List<Category> listed = entry.categories().stream()
                .filter(category -> category.scheme() != null || category.label() != null)
                .toList();
        Syndication more = entry.syndication();
        if (links.isEmpty()
                && listed.isEmpty()
                && entry.credits().isEmpty()
                && entry.rights() == null
                && more.inReplyTo().isEmpty()
                && !entry.isSummaryOnly()) {
            return;
        }
        json.open(ATOM, '{').text("rights", entry.rights());
        contributors(json, entry.credits());
        categories(json, listed.isEmpty() ? List.of() : entry.categories());
        links(json, links, more.comments());
        replies(json, more.inReplyTo());
        if (entry.isSummaryOnly()) {
            json.word("truncated", "true");
        }
        json.close('}');
    }

    private static void contributors(JsonText json, List<Contributor> credits) {
        if (!credits.isEmpty()) {
            json.open("contributors", '[');
            for (Contributor who : credits) {
                SyndPerson person = Persons.of(who);
                if (person != null) {
                    json.open(null, '{').text("name", person.getName()).text("url", person.getUri());
                    json.text("_email", person.getEmail());
                    json.text("role", who.role().name().toLowerCase(Locale.ROOT))
                            .close('}');
                }
            }
            json.close(']');
        }
    }

    private static void links(JsonText json, List<Link> links, Syndication.@Nullable Comments comments) {
        if (!links.isEmpty()) {
            json.open("links", '[');
            for (Link link : links) {
                json.open(null, '{').text("rel", link.getRel()).text("href", link.getHref());
                json.text("type", link.getType()).text("hreflang", link.getHreflang());
                json.text("title", link.getTitle()).close('}');
            }
            json.close(']');
        }
        if (comments != null && comments.count() >= 0) {
            json.word("count", String.valueOf(comments.count()));
        }
    }

    private static void replies(JsonText json, List<Syndication.Reply> replies) {
        if (!replies.isEmpty()) {
            json.open("in_reply_to", '[');
            replies.forEach(reply -> json.open(null, '{')
                    .text("ref", reply.ref())
                    .text("href", Iri.of(null, reply.href()))
                    .text("type", Links.mediaType(reply.mediaType()))
                    .text("source", Iri.of(null, reply.source()))
                    .close('}'));
            json.close(']');
        }
    }

    private static void source(StringBuilder out, @Nullable Source source) {
        if (source == null) {
            return;
        }
        out.append(Marks.SOURCE).append(",\n      \"_source\": ");
        StringBuilder text = new StringBuilder();
        JsonText json = new JsonText(text, 0).open(null, '{');
        json.text("id", source.id()).text("title", source.title());
        json.text(
                "updated",
                source.updated() == null
                        ? String.valueOf(Marks.UPDATED)
                        : source.updated().text());
        json.text("url", source.url()).text("rights", source.rights());
        persons(json, "authors", source.authors());
        json.close('}');
        out.append(text.toString().replace("\n", "\n      ")).append(Marks.SOURCE_END);
    }
}
