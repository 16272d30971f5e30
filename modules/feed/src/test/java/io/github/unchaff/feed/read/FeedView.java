package io.github.unchaff.feed.read;

import io.github.unchaff.Conversion;
import io.github.unchaff.model.Contributor;
import io.github.unchaff.model.Contributor.Role;
import io.github.unchaff.model.Document;
import io.github.unchaff.model.Media;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.model.Relation;
import io.github.unchaff.model.Syndication;
import io.github.unchaff.model.Tag;
import io.github.unchaff.model.Timestamp;
import io.github.unchaff.write.HtmlBody;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What we found, under the names that feedparser has for it. Texts are plain but for bodies, which are HTML. */
final class FeedView {

    private final Map<String, @Nullable Object> view = new HashMap<>();

    private FeedView() {}

    static Map<String, @Nullable Object> of(ConvertedFeed feed) {
        Map<String, @Nullable Object> all = new HashMap<>();
        all.put("feed", feed(feed.head().document().metadata()));
        all.put("entries", feed.entries().stream().map(FeedView::entry).toList());
        all.put("encoding", feed.head().source().charset().toLowerCase(Locale.ROOT));
        all.put("version", feed.head().source().evidence());
        return all;
    }

    private static Map<String, @Nullable Object> feed(Metadata metadata) {
        FeedView feed = new FeedView();
        feed.common(metadata);
        for (String name : new String[] {"subtitle", "tagline", "info", "description"}) {
            feed.text(name, metadata.summary(), metadata);
        }
        return feed.view;
    }

    private static Map<String, @Nullable Object> entry(Conversion.Converted converted) {
        Document document = converted.document();
        Metadata metadata = document.metadata();
        FeedView entry = new FeedView();
        entry.common(metadata);
        String html = HtmlBody.portable(document.body(), metadata.url());
        String summary = metadata.summary() == null ? html : metadata.summary();
        for (String name : new String[] {"summary", "description", "subtitle"}) {
            entry.text(name, summary, metadata);
        }
        Map<String, @Nullable Object> content = new HashMap<>();
        content.put("value", html);
        content.put("language", metadata.language());
        content.put("base", html);
        content.put(
                "src",
                metadata.media().isEmpty()
                        ? metadata.url()
                        : metadata.media().getFirst().url());
        entry.view.put("content", List.of(content));
        Syndication syndication = metadata.syndication();
        if (syndication != null) {
            entry.discussion(syndication);
            if (syndication.feed() != null) {
                entry.view.put("source", feed(syndication.feed()));
            }
        }
        return entry.view;
    }

    private void discussion(Syndication syndication) {
        Syndication.Comments comments = syndication.comments();
        if (comments != null) {
            view.put("comments", comments.page());
            view.put("wfw_commentrss", comments.feed());
        }
        if (!syndication.inReplyTo().isEmpty()) {
            Syndication.Reply reply = syndication.inReplyTo().getFirst();
            Map<String, @Nullable Object> map = new HashMap<>();
            map.put("ref", reply.ref());
            map.put("href", reply.href());
            map.put("type", reply.mediaType());
            map.put("source", reply.source());
            view.put("thr_in-reply-to", map);
        }
    }

    private void common(Metadata metadata) {
        text("title", metadata.title(), metadata);
        text("rights", metadata.rights(), metadata);
        text("copyright", metadata.rights(), metadata);
        view.put("link", metadata.url());
        view.put("href", metadata.url());
        view.put("language", metadata.language());
        times(metadata);
        persons(metadata);
        Syndication syndication = metadata.syndication() == null ? Syndication.EMPTY : metadata.syndication();
        view.put("id", syndication.id());
        view.put("guid", syndication.id());
        view.put("guidislink", syndication.id() != null && syndication.id().equals(metadata.url()));
        view.put("license", syndication.license());
        view.put("icon", syndication.icon());
        tags(metadata, syndication);
        files(metadata, syndication);
    }

    private void text(String name, @Nullable String text, Metadata metadata) {
        Map<String, @Nullable Object> detail = new HashMap<>();
        detail.put("value", text);
        detail.put("language", metadata.language());
        detail.put("base", text);
        view.put(name, text);
        view.put(name + "_detail", detail);
    }

    private void times(Metadata metadata) {
        Timestamp published = metadata.published();
        Timestamp updated = metadata.modified();
        for (String name : new String[] {"published", "created", "published_parsed", "created_parsed"}) {
            view.put(name, published);
        }
        view.put("updated", updated);
        view.put("updated_parsed", updated);
    }

    private void persons(Metadata metadata) {
        List<Contributor> authors = metadata.contributors(Role.AUTHOR);
        List<Contributor> others = metadata.contributors(Role.CONTRIBUTOR);
        view.put("authors", authors.stream().map(FeedView::person).toList());
        view.put("contributors", others.stream().map(FeedView::person).toList());
        if (!authors.isEmpty()) {
            view.put("author", line(authors.getFirst()));
            view.put("author_detail", person(authors.getFirst()));
        }
        // Who publishes or keeps the site, and can be written to, is a contributor.
        if (!others.isEmpty()) {
            view.put("publisher", line(others.getFirst()));
            view.put("publisher_detail", person(others.getFirst()));
        } else if (metadata.publisher() != null) {
            view.put("publisher", metadata.publisher().name());
            view.put(
                    "publisher_detail",
                    person(Contributor.of(metadata.publisher().name(), Role.CONTRIBUTOR)));
        }
    }

    private static String line(Contributor who) {
        return who.email() == null || who.email().equals(who.name())
                ? who.name()
                : who.name() + " (" + who.email() + ")";
    }

    private static Map<String, @Nullable Object> person(Contributor who) {
        Map<String, @Nullable Object> map = new HashMap<>();
        map.put("name", who.name());
        map.put("email", who.email());
        map.put("href", who.url());
        map.put("url", who.url());
        return map;
    }

    private void tags(Metadata metadata, Syndication syndication) {
        List<Object> tags = new ArrayList<>();
        for (Tag tag : metadata.tags()) {
            Map<String, @Nullable Object> map = new HashMap<>();
            map.put("term", tag.name());
            for (Syndication.Category category : syndication.categories()) {
                if (category.term().equals(tag.name())) {
                    map.put("scheme", category.scheme());
                    map.put("label", category.label());
                }
            }
            tags.add(map);
        }
        view.put("tags", tags);
        view.put(
                "category",
                metadata.tags().isEmpty() ? null : metadata.tags().getFirst().name());
    }

    private void files(Metadata metadata, Syndication syndication) {
        List<Object> links = new ArrayList<>();
        link(links, "alternate", metadata.url());
        for (Relation relation : metadata.relations()) {
            link(
                    links,
                    relation.rel() == Relation.Kind.ORIGINAL
                            ? "via"
                            : relation.rel().id(),
                    relation.url());
        }
        List<Object> enclosures = new ArrayList<>();
        for (Media media : metadata.media()) {
            link(links, "enclosure", media.url());
            Map<String, @Nullable Object> map = new HashMap<>();
            map.put("href", media.url());
            map.put("url", media.url());
            map.put("type", media.mediaType());
            map.put("length", Long.toString(media.bytes()));
            enclosures.add(map);
        }
        List<Object> thumbnails = new ArrayList<>();
        for (String url : syndication.thumbnails()) {
            link(links, "enclosure", url);
            thumbnails.add(Map.of("url", url, "href", url));
        }
        enclosures.addAll(thumbnails);
        view.put("links", links);
        view.put("enclosures", enclosures);
        view.put("media_thumbnail", thumbnails);
        view.put("image", thumbnails.isEmpty() ? null : thumbnails.getFirst());
        view.put(
                "logo",
                syndication.thumbnails().isEmpty()
                        ? null
                        : syndication.thumbnails().getFirst());
    }

    private static void link(List<Object> links, String rel, @Nullable String url) {
        if (url != null) {
            links.add(Map.of("rel", rel, "href", url));
        }
    }
}
