package io.github.unchaff.feed.write;

import com.rometools.rome.feed.atom.Link;
import io.github.unchaff.model.Media;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.model.Relation;
import io.github.unchaff.model.Syndication;
import io.github.unchaff.write.Headline;
import io.github.unchaff.write.LanguageTag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The links of an entry, in order, none twice.
 *
 * @param alternates the address of the document, or nothing: RFC 4287 (4.1.2) allows no second of the same kind
 * @param others all other links
 */
record Links(List<Link> alternates, List<Link> others) {

    static final String ENCLOSURE = "enclosure";
    static final String REPLIES = "replies";
    private static final String RELATED = "related";
    private static final Pattern TYPE = Pattern.compile("[a-z0-9!#$&^_.+-]{1,80}/[a-z0-9!#$&^_.+-]{1,80}");

    /** Media types of the files that feed readers play, by extension. */
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("mp4", "video/mp4"),
            Map.entry("m4v", "video/mp4"),
            Map.entry("webm", "video/webm"),
            Map.entry("ogv", "video/ogg"),
            Map.entry("mov", "video/quicktime"),
            Map.entry("m3u8", "application/vnd.apple.mpegurl"),
            Map.entry("mp3", "audio/mpeg"),
            Map.entry("m4a", "audio/mp4"),
            Map.entry("aac", "audio/aac"),
            Map.entry("oga", "audio/ogg"),
            Map.entry("ogg", "audio/ogg"),
            Map.entry("opus", "audio/ogg"),
            Map.entry("flac", "audio/flac"),
            Map.entry("wav", "audio/wav"));

    /** The links of a document. */
    static Links of(Metadata metadata) {
        String url = Iri.of(null, metadata.url());
        Map<String, Link> others = new LinkedHashMap<>();
        for (Relation relation : metadata.relations()) {
            String href = Iri.of(metadata.url(), relation.url());
            if (href != null && !href.equals(url)) {
                add(others, described(link(rel(relation.rel()), href), relation));
            }
        }
        for (Media item : metadata.media()) {
            String href = Iri.of(metadata.url(), item.url());
            if (href != null) {
                add(others, media(item, href));
            }
        }
        Syndication syndication = metadata.syndication();
        if (syndication != null) {
            license(others, syndication);
            replies(others, metadata.url(), syndication.comments());
        }
        return new Links(url == null ? List.of() : List.of(link("alternate", url)), new ArrayList<>(others.values()));
    }

    /** The address of the document, or null. */
    @Nullable
    String alternate() {
        return alternates.isEmpty() ? null : alternates.getFirst().getHref();
    }

    /** A link with nothing but the two attributes it must have. */
    static Link link(String rel, String href) {
        Link link = new Link();
        link.setRel(rel);
        link.setHref(href);
        return link;
    }

    private static String rel(Relation.Kind kind) {
        return switch (kind) {
            case REPUBLISHED_FROM, TRANSLATION_OF, ORIGINAL -> "via";
            case REFERENCE, RELATED -> RELATED;
        };
    }

    private static Link described(Link link, Relation relation) {
        String language = LanguageTag.tag(relation.language());
        String title = relation.title() == null ? "" : Headline.line(relation.title());
        if (language != null) {
            link.setHreflang(language);
        }
        if (!title.isEmpty()) {
            link.setTitle(title);
        }
        return link;
    }

    /** A file; a page with a player is no file, and there is no more to see of it than that nobody knows its type. */
    private static Link media(Media item, String href) {
        String type = item.mediaType() == null ? type(href) : mediaType(item.mediaType());
        boolean player =
                type == null && (item.type().equals("video") || item.type().equals("audio"));
        Link link = link(player && item.bytes() == 0 ? RELATED : ENCLOSURE, href);
        if (type != null) {
            link.setType(type);
        }
        if (item.bytes() > 0) {
            link.setLength(item.bytes());
        }
        String title = item.title() == null ? "" : Headline.line(item.title());
        if (!title.isEmpty()) {
            link.setTitle(title);
        }
        return link;
    }

    /** A media type as RFC 2045 (5.1) has it, in lower case; null for what is none. */
    static @Nullable String mediaType(@Nullable String written) {
        String type = written == null ? "" : Headline.line(written).toLowerCase(Locale.ROOT);
        return TYPE.matcher(type).matches() ? type : null;
    }

    private static void license(Map<String, Link> links, Syndication syndication) {
        String href = Iri.of(null, syndication.license());
        if (href != null) {
            add(links, link("license", href));
        }
    }

    private static void replies(
            Map<String, Link> links, @Nullable String base, Syndication.@Nullable Comments comments) {
        String page = comments == null ? null : Iri.of(base, comments.page());
        if (page != null) {
            Link link = link(REPLIES, page);
            link.setType("text/html");
            add(links, link);
        }
        String feed = comments == null ? null : Iri.of(base, comments.feed());
        if (feed != null) {
            Link link = link(REPLIES, feed);
            link.setType("application/atom+xml");
            add(links, link);
        }
    }

    private static @Nullable String type(String href) {
        String path = href.replaceFirst("[?#].*", "");
        return TYPES.get(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    private static void add(Map<String, Link> links, Link link) {
        links.putIfAbsent(link.getRel() + " " + link.getHref(), link);
    }
}
