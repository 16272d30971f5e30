package io.github.unchaff.markdown;

import io.github.unchaff.model.Inlines;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.jspecify.annotations.Nullable;

/** Walks a subtree in the order of the text without recursion, for what nests too deep to be kept nested. */
final class Flat {

    private Flat() {}

    /** Adds the leaves of a node; the delimiters between are claimed. */
    static void inlines(Node root, Reading reading, InlineMapper mapper, Inlines out) {
        Node node = root.getFirstChild();
        while (node != null) {
            boolean opens = isContainer(node);
            if (opens) {
                reading.markupAround(node);
            } else {
                mapper.add(node, reading.context().limits().depth(), out);
            }
            node = next(node, root, opens);
        }
    }

    private static boolean isContainer(Node node) {
        return node instanceof Emphasis
                || node instanceof StrongEmphasis
                || node instanceof Strikethrough
                || node instanceof Link;
    }

    /** The next node below {@code root}, or null. */
    static @Nullable Node next(Node node, Node root, boolean into) {
        if (into && node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        Node at = node;
        while (at != null && at != root && at.getNext() == null) {
            at = at.getParent();
        }
        return at == null || at == root ? null : at.getNext();
    }
}
