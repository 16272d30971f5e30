package io.github.unchaff.markdown;

import io.github.unchaff.diagnostic.CoreCode;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Inlines;
import io.github.unchaff.source.Origin;
import io.github.unchaff.source.SourceText;
import io.github.unchaff.text.Whitespace;
import io.github.unchaff.url.UrlPolicy;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Maps links and images. An address that may not stand in the output is dropped, and the text that stood for it is kept. */
final class LinkMapper {

    private final Reading reading;
    private final InlineMapper inlines;

    LinkMapper(Reading reading, InlineMapper inlines) {
        this.reading = reading;
        this.inlines = inlines;
    }

    /** A link of any kind: inline, by reference, automatic. */
    void link(Link node, int depth, Inlines out) {
        reading.markupAround(node);
        if (reading.isTooDeep(depth + 1, node)) {
            Flat.inlines(node, reading, inlines, out);
            return;
        }
        List<Inline> content = inlines.parts(node, depth + 1).parts();
        String url = url(node);
        if (url == null) {
            out.addAll(content);
        } else {
            out.add(new Inline.Link(url, shown(node.getTitle()), content));
        }
    }

    /** The address of a link if it may stand in the output. */
    @Nullable
    String url(Link node) {
        if (!affordable(node, node.getDestination())) {
            return null;
        }
        String url = UrlPolicy.link(node.getDestination());
        if (url == null) {
            refused(node, node.getDestination());
        }
        return url;
    }

    private boolean affordable(Node node, String url) {
        boolean before = reading.budget().isLeft();
        boolean allowed = reading.budget().allows(url);
        if (before && !allowed) {
            reading.context()
                    .report(
                            CoreCode.UNSAFE_URL,
                            reading.origin(node),
                            "link definitions add up to too much; text kept");
        }
        return allowed;
    }

    /** An image; its text is moved to the images. */
    void image(Image node, Inlines out) {
        reading.markupAround(node);
        String source = node.getDestination();
        boolean affordable = affordable(node, source);
        String url = affordable ? UrlPolicy.image(source) : null;
        SourceText alt = alt(node);
        if (source.isBlank()) {
            reading.context().claims().removed(alt.origin(), "image-without-address");
        } else if (url == null) {
            if (affordable) {
                refused(node, source);
            }
            out.add(alt);
        } else {
            Origin origin = reading.origin(node);
            out.add(new Inline.Image(url, source, alt(node, alt), origin));
        }
    }

    /** The text between the brackets, or else the tooltip. */
    private Inline.@Nullable Text alt(Image node, SourceText alt) {
        String title = shown(node.getTitle());
        String value = shown(alt.value());
        SourceText tooltip = title == null ? SourceText.EMPTY : title(node, title, value);
        if (value == null) {
            return title == null ? null : Inline.Text.of(decoded(title, tooltip));
        }
        return Inline.Text.of(decoded(value, alt));
    }

    private static SourceText decoded(String value, SourceText text) {
        return value.equals(text.value())
                ? text
                : new SourceText.Builder().addDecoded(value, text).build();
    }

    /** A tooltip is kept where it is all there is; something else than the text is dropped, and so is the same again. */
    private SourceText title(Image node, String title, @Nullable String alt) {
        SourceText tail = tail(node);
        int at = tail.value().lastIndexOf(title);
        SourceText found = at < 0 ? SourceText.EMPTY : tail.slice(at, at + title.length());
        if (alt != null && !alt.equals(title)) {
            reading.context().claims().removed(found.origin(), "image-title");
        }
        return found;
    }

    private SourceText tail(Node node) {
        Spans.Range last = reading.spans().of(node).getLast();
        int from = Math.max(last.start(), reading.spans().lastChildEnd(node));
        return reading.slice(from, last.end());
    }

    /** The text of an image without its markup. */
    private SourceText alt(Image node) {
        Inlines parts = new Inlines();
        Node at = node.getFirstChild();
        while (at != null) {
            reading.context().step();
            boolean leaf = at.getFirstChild() == null;
            if (at instanceof Text || at instanceof Code || at instanceof SoftLineBreak) {
                inlines.add(at, 0, parts);
            } else {
                reading.markupAround(at);
            }
            at = Flat.next(at, node, !leaf);
        }
        return Inlines.source(parts.build());
    }

    private void refused(Node node, String url) {
        if (!url.isBlank()) {
            String start = url.substring(0, Math.min(url.length(), 40));
            reading.context()
                    .report(CoreCode.UNSAFE_URL, reading.origin(node), "'" + start + "' may not be linked; text kept");
        }
    }

    private static @Nullable String shown(@Nullable String text) {
        return text == null || Whitespace.isBlank(text) ? null : Whitespace.collapse(text);
    }
}
