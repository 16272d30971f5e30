package io.github.unchaff.feed.write;

import com.rometools.rome.feed.atom.Link;
import io.github.unchaff.model.Media;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.model.Relation;
import io.github.unchaff.write.Headline;
import io.github.unchaff.write.LanguageTag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The links of an entry, in order, none twice.
 *
 * @param alternates the address of the document, or nothing: RFC 4287 (4.1.2) allows no second of the same kind
 * @param others all other links
 */
record AtomLinks(List<Link> alternates, List<Link> others) {

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
    static AtomLinks of(Metadata metadata) {
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
                add(others, media(href));
            }
        }
        return new AtomLinks(
                url == null ? List.of() : List.of(link("alternate", url)), new ArrayList<>(others.values()));
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
            case REFERENCE, RELATED -> "related";
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

    private static Link media(String href) {
        String type = type(href);
        Link link = link(type == null ? "related" : "enclosure", href);
        if (type != null) {
            link.setType(type);
        }
        return link;
    }

    private static @Nullable String type(String href) {
        String path = href.replaceFirst("[?#].*", "");
        return TYPES.get(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    private static void add(Map<String, Link> links, Link link) {
        links.putIfAbsent(link.getRel() + " " + link.getHref(), link);
    }
}
