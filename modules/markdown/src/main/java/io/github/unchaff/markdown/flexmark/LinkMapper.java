package io.github.unchaff.markdown.flexmark;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.unchaff.diagnostic.CoreCode;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Inlines;
import io.github.unchaff.source.SourceText;
import io.github.unchaff.url.UrlPolicy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Maps links and images. An address that may not stand in the output is dropped, and the text that stood for it is kept. */
final class LinkMapper {

    private final Reading reading;
    private final InlineMapper inlines;

    LinkMapper(Reading reading, InlineMapper inlines) {
        this.reading = reading;
        this.inlines = inlines;
    }

    /** A link with its address in it or in a definition. Without a definition it is no link, but its brackets and content. */
    void link(Node node, int depth, Inlines out) {
        Address address = Address.of(node, reading);
        if (address.url() == null) {
            brackets(node, depth, out);
            return;
        }
        reading.markupAround(node);
        List<Inline> content =
                inlines.parts(node, reading.depth(depth + 1, node)).parts();
        String url = url(node, address.url());
        if (url == null) {
            out.addAll(content);
        } else {
            out.add(new Inline.Link(url, address.title(), content));
        }
    }

    /** {@code <https://example.org>}, or an address of mail. */
    void automatic(DelimitedLinkNode node, String scheme, Inlines out) {
        reading.markup(node.getOpeningMarker());
        reading.markup(node.getClosingMarker());
        SourceText text = reading.text(node.getText());
        String url = url(node, scheme + text.value());
        if (url == null) {
            out.add(text);
        } else {
            out.add(new Inline.Link(url, null, List.of(Inline.Text.of(text))));
        }
    }

    private void brackets(Node node, int depth, Inlines out) {
        Node first = node.getFirstChild();
        Node last = node.getLastChild();
        if (first == null || last == null) {
            out.add(inlines.texts().unescaped(node.getStartOffset(), node.getEndOffset()));
            return;
        }
        out.add(inlines.texts().unescaped(node.getStartOffset(), first.getStartOffset()));
        out.addAll(inlines.parts(node, reading.depth(depth + 1, node)).parts());
        out.add(inlines.texts().unescaped(last.getEndOffset(), node.getEndOffset()));
    }

    /** An address if it may stand in the output. */
    @Nullable
    String url(Node node, String address) {
        String url = UrlPolicy.link(address);
        if (url == null) {
            refused(node, address);
        } else if (!reading.budget().allows(url)) {
            String message = "link definitions add up to too much; text kept";
            reading.context().report(CoreCode.UNSAFE_URL, reading.origin(node), message);
            return null;
        }
        return url;
    }

    /** An image; its text is moved to the images. */
    void image(Node node, int depth, Inlines out) {
        Address address = Address.of(node, reading);
        String source = address.url();
        if (source == null) {
            brackets(node, depth, out);
            return;
        }
        reading.markupAround(node);
        String url = UrlPolicy.image(source);
        SourceText alt = alt(node);
        if (source.isBlank()) {
            reading.context().claims().removed(alt.origin(), "image-without-address");
        } else if (url == null || !reading.budget().allows(url)) {
            refused(node, source);
            out.add(alt);
        } else {
            out.add(new Inline.Image(url, source, alt(address, alt), reading.origin(node)));
        }
    }

    /** A tooltip is kept where it is all there is; the same again, or something else, is dropped. */
    private Inline.@Nullable Text alt(Address address, SourceText alt) {
        String value = Address.shown(alt.value());
        String title = address.title();
        BasedSequence titleChars = address.titleChars();
        boolean verbatim = titleChars != null && titleChars.toString().equals(title);
        if (verbatim && value != null && !value.equals(title)) {
            reading.context().claims().removed(reading.text(titleChars).origin(), "image-title");
        }
        if (value != null) {
            return decoded(value, alt);
        }
        return title == null ? null : decoded(title, verbatim ? reading.text(titleChars) : SourceText.EMPTY);
    }

    private static Inline.Text decoded(String value, SourceText text) {
        return Inline.Text.of(
                value.equals(text.value())
                        ? text
                        : new SourceText.Builder().addDecoded(value, text).build());
    }

    /** The text of an image without its markup. */
    private SourceText alt(Node image) {
        Inlines parts = new Inlines();
        alt(image, parts, 0);
        return Inlines.source(parts.build());
    }

    private void alt(Node parent, Inlines parts, int depth) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            reading.context().step();
            boolean said = node instanceof Text
                    || node instanceof HtmlEntity
                    || node instanceof Code
                    || node instanceof SoftLineBreak;
            if (said) {
                inlines.add(node, 0, parts);
            } else if (node instanceof DelimitedLinkNode link) {
                reading.markup(link.getOpeningMarker());
                reading.markup(link.getClosingMarker());
                parts.add(reading.text(link.getText()));
            } else if (node instanceof RefNode && Address.of(node, reading).url() == null) {
                brackets(node, depth, parts);
            } else {
                reading.markupAround(node);
                alt(node, parts, reading.depth(depth + 1, node));
            }
        }
    }

    private void refused(Node node, String url) {
        if (!url.isBlank()) {
            String start = url.substring(0, Math.min(url.length(), 40));
            String message = "'" + start + "' may not be linked; text kept";
            reading.context().report(CoreCode.UNSAFE_URL, reading.origin(node), message);
        }
    }
}
