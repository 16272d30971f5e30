package io.github.unchaff.html;

import io.github.unchaff.text.Whitespace;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** How many visible characters each element of a tree holds, counted in one walk. */
final class TextLengths {

    private final Map<Node, Integer> lengths = new IdentityHashMap<>();

    TextLengths(Element root) {
        NodeTraversor.traverse(
                new NodeVisitor() {
                    @Override
                    public void head(Node node, int depth) {
                        if (node instanceof TextNode text) {
                            lengths.put(
                                    node,
                                    Whitespace.squeeze(text.getWholeText()).length());
                        }
                    }

                    @Override
                    public void tail(Node node, int depth) {
                        Node parent = node.parent();
                        if (parent != null) {
                            lengths.merge(parent, of(node), Integer::sum);
                        }
                    }
                },
                root);
    }

    /** The characters in a node when the tree was counted; 0 for one that was not in it. */
    int of(Node node) {
        return lengths.getOrDefault(node, 0);
    }
}
