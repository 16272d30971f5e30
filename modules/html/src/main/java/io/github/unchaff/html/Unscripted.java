package io.github.unchaff.html;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/**
 * Pages whose text only scripts would show often carry it in {@code noscript} as well, for search engines. Where most of a page's
 * text stands there, that is the page.
 */
final class Unscripted {

    private static final int LEAST = 200;
    private static final int TIMES = 2;

    private Unscripted() {}

    static void unwrap(Element body) {
        List<Element> without = body.getElementsByTag("noscript");
        if (without.isEmpty()) {
            return;
        }
        int inside = without.stream().mapToInt(Unscripted::characters).sum();
        if (inside >= LEAST && inside >= TIMES * (characters(body) - inside)) {
            List.copyOf(without).forEach(element -> element.tagName("div"));
        }
    }

    private static int characters(Element element) {
        int[] count = new int[1];
        NodeTraversor.traverse(
                (Node node, int depth) -> {
                    if (node instanceof TextNode text && !text.isBlank()) {
                        count[0] += text.getWholeText().strip().length();
                    }
                },
                element);
        return count[0];
    }
}
