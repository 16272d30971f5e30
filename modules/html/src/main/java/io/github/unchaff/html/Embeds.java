package io.github.unchaff.html;

import io.github.unchaff.model.Block;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Media;
import io.github.unchaff.source.SourceText;
import io.github.unchaff.url.UrlPolicy;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Maps players and frames to links: a video, a recording, a page in the page, a Flash film of old. */
final class Embeds {

    private static final Set<String> YOUTUBE = Set.of("youtube-player", "lite-youtube", "amp-youtube");
    private static final List<String> SOURCES = List.of(
            "src", "data-src", "data-lazy-src", "data-litespeed-src", "data-original", "data-url", "source", "data");

    private final Page page;
    private final Paragraphs out;

    Embeds(Page page, Paragraphs out) {
        this.page = page;
        this.out = out;
    }

    /** Maps an element that embeds something. */
    void map(Element element, String name) {
        Link link = YOUTUBE.contains(name) ? youtube(element) : null;
        link = link == null ? link(element) : link;
        page.claimRemoved(element, "embed-fallback");
        if (link == null) {
            return;
        }
        page.metadata().media(new Media(link.url, name.endsWith("audio") ? "audio" : "video"));
        out.block(new Block.Paragraph(List.of(new Inline.Link(link.url, null, List.of(Inline.Text.of(link.text))))));
    }

    /** Whether {@code object} says in words what it shows, to those who cannot see it otherwise. */
    boolean holdsText(Element object) {
        return object.hasText() || link(object) == null;
    }

    private record Link(String url, SourceText text) {}

    private @Nullable Link link(Element element) {
        Link own = address(element);
        if (own != null) {
            return own;
        }
        for (Element inner : element.getAllElements()) {
            if (inner != element && (inner.nameIs("source") || inner.nameIs("embed") || inner.nameIs("iframe"))) {
                Link link = address(inner);
                if (link != null) {
                    return link;
                }
            }
        }
        return null;
    }

    private @Nullable Link address(Element element) {
        for (String name : SOURCES) {
            SourceText address = page.attribute(element, name).strip();
            String url = isAddress(address.value()) ? UrlPolicy.image(address.value()) : null;
            if (url != null) {
                return new Link(url, address);
            }
        }
        return null;
    }

    private static boolean isAddress(String value) {
        return !value.isEmpty() && !value.startsWith("about:") && !value.startsWith("data:");
    }

    private @Nullable Link youtube(Element element) {
        for (String name : List.of("videoid", "data-videoid", "video-id")) {
            SourceText id = page.attribute(element, name).strip();
            if (id.length() > 0
                    && id.value()
                            .chars()
                            .allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '_'))) {
                return new Link("https://www.youtube.com/watch?v=" + id.value(), id);
            }
        }
        return null;
    }
}
