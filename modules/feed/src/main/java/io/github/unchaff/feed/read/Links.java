package io.github.unchaff.feed.read;

import io.github.unchaff.feed.xml.XmlElement;
import io.github.unchaff.ledger.Field;
import io.github.unchaff.read.ReadContext;
import io.github.unchaff.url.UrlPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The links of a feed or an entry, in all vocabularies: {@code atom:link} with its relations, and the text of RSS. */
final class Links {

    /**
     * A link with a relation.
     *
     * @param rel in lower case; {@code alternate} if it has none
     * @param href absolute if that can be had
     * @param type its media type, or null
     */
    record Link(String rel, String href, @Nullable String type, XmlElement element) {}

    private final Taker taker;
    private final @Nullable String document;
    private final List<Link> all = new ArrayList<>();
    private final @Nullable XmlElement written;
    private final @Nullable String writtenUrl;

    Links(XmlElement in, Taker taker, @Nullable String document) {
        this.taker = taker;
        this.document = document;
        XmlElement text = null;
        for (XmlElement element : in.elements()) {
            boolean link = Taker.is(element, in, "link") || element.is("atom", "link");
            if (link && element.hasAttribute("href")) {
                add(element, element.attribute("href").value());
            } else if (link && !element.text().isBlank()) {
                String rel = element.attribute("rel").value();
                boolean page = rel.isEmpty() || rel.equalsIgnoreCase("alternate");
                text = text == null && page ? element : text;
                if (!page) {
                    add(element, element.text().strip().value());
                }
            }
        }
        written = text;
        writtenUrl = text == null ? null : resolved(text, text.text().strip().value());
    }

    /** Says what became of the text of a link, when it is known what the address of the article is. */
    void settle(@Nullable String url) {
        if (written != null && writtenUrl != null && !writtenUrl.equals(url)) {
            taker.drop(written, "counting-link");
        } else if (written != null) {
            taker.address(written, url, Field.URL);
        }
    }

    private void add(XmlElement element, String written) {
        String rel = element.attribute("rel").value().toLowerCase(Locale.ROOT);
        int slash = rel.lastIndexOf('/');
        boolean registered = rel.startsWith("http://www.iana.org/assignments/relation/")
                || rel.startsWith("http://www.iana.org/assignments/link-relations/");
        String href = resolved(element, written);
        if (href != null) {
            String type = element.attribute("type").value();
            all.add(new Link(
                    rel.isEmpty() ? "alternate" : registered ? rel.substring(slash + 1) : rel,
                    href,
                    type.isEmpty() ? null : type,
                    element));
        }
    }

    private @Nullable String resolved(XmlElement element, String url) {
        return resolved(element, url, document);
    }

    /** Where the source is from, if its name says so. */
    static @Nullable String fetchedFrom(ReadContext read) {
        String path = read.path();
        return path.startsWith("http://") || path.startsWith("https://") ? UrlPolicy.link(path) : null;
    }

    /** An address as it may stand in the output, absolute where a base is known; or null. */
    static @Nullable String resolved(XmlElement element, String url, @Nullable String document) {
        if (url.isEmpty()) {
            return null;
        }
        return UrlPolicy.link(UrlPolicy.resolve(Bases.at(element, document), url));
    }

    /** The links of a relation, in order. */
    List<Link> of(String rel) {
        return all.stream().filter(link -> link.rel.equals(rel)).toList();
    }

    /** The first of a relation, or null. */
    @Nullable
    String first(String rel) {
        List<Link> found = of(rel);
        return found.isEmpty() ? null : found.getFirst().href;
    }

    /** Where a person reads it: a page before anything else. */
    @Nullable
    String alternate() {
        if (writtenUrl != null) {
            return writtenUrl;
        }
        List<Link> alternates = of("alternate");
        for (Link link : alternates) {
            if (link.type == null || link.type.contains("html")) {
                return link.href;
            }
        }
        return alternates.isEmpty() ? null : alternates.getFirst().href;
    }
}
