package io.github.unchaff.markdown.flexmark;

import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.unchaff.text.Whitespace;
import io.github.unchaff.url.UrlPolicy;
import org.jspecify.annotations.Nullable;

/**
 * Where a link or an image leads, written in it or in a definition elsewhere.
 *
 * @param url the address, escapes and references decoded; null if there is no such definition
 * @param title the tooltip, or null
 * @param titleChars where the tooltip stands in the node itself, or null
 */
record Address(
        @Nullable String url,
        @Nullable String title,
        @Nullable BasedSequence titleChars) {

    static Address of(Node node, Reading reading) {
        return switch (node) {
            case LinkNodeBase link -> in(link, link.getTitle());
            case RefNode reference -> {
                Reference definition = reference.getReferenceNode(reading.document());
                yield definition == null ? new Address(null, null, null) : in(definition, null);
            }
            default -> new Address(null, null, null);
        };
    }

    private static Address in(LinkNodeBase node, @Nullable BasedSequence titleChars) {
        return new Address(node.getUrl().unescape(), shown(node.getTitle().unescape()), titleChars);
    }

    boolean isLink() {
        return url != null && UrlPolicy.link(url) != null;
    }

    boolean isImage() {
        return url != null && UrlPolicy.image(url) != null;
    }

    static @Nullable String shown(String text) {
        return Whitespace.isBlank(text) ? null : Whitespace.collapse(text);
    }
}
