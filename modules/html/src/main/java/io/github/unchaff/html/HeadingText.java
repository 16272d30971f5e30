package io.github.unchaff.html;

import io.github.unchaff.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** The text of a heading without what is no text of it: drawings, buttons, hidden labels, and the sign of a link to itself. */
final class HeadingText {

    private static final Set<String> NO_TEXT =
            Set.of("svg", "button", "script", "style", "template", "noscript", "select");
    private static final int LONGEST_SIGN = 1;
    private static final int MOST_TEXTS = 12;

    private HeadingText() {}

    /** What a reader sees. */
    static SourceText of(Page page, Element heading) {
        return joined(page, nodes(heading));
    }

    /**
     * The part of a heading that says a title, if whole texts of it do and the others stand before or behind:
     * {@code <h1>Title <small>Posted by Ann</small></h1>}.
     *
     * @param folded the letters of the title
     * @return null if the heading is not divided so
     */
    static @Nullable SourceText without(Page page, Element heading, String folded) {
        List<TextNode> nodes = nodes(heading);
        if (nodes.size() > MOST_TEXTS) {
            return null;
        }
        for (int from = 0; from < nodes.size(); from++) {
            for (int to = nodes.size(); to > from; to--) {
                SourceText text = joined(page, nodes.subList(from, to));
                if (SiteIdentity.folded(text.value()).equals(folded)) {
                    return text;
                }
            }
        }
        return null;
    }

    private static SourceText joined(Page page, List<TextNode> nodes) {
        SourceText.Builder out = new SourceText.Builder();
        Element block = null;
        for (TextNode node : nodes) {
            Element own = block(node);
            if (block != null && own != block) {
                out.addSynthetic(" ");
            }
            block = own;
            out.add(page.text(node));
        }
        return out.build().strip();
    }

    private static Element block(TextNode node) {
        Element at = node.parent();
        while (at != null && at.parent() != null && !Tags.isBlock(at.normalName())) {
            at = at.parent();
        }
        return at;
    }

    private static List<TextNode> nodes(Element heading) {
        List<TextNode> nodes = new ArrayList<>();
        heading.filter((NodeFilter) (node, depth) -> {
            if (node instanceof TextNode text && !isSign(text)) {
                nodes.add(text);
            }
            return isNoText(node) ? NodeFilter.FilterResult.SKIP_CHILDREN : NodeFilter.FilterResult.CONTINUE;
        });
        return nodes;
    }

    private static boolean isNoText(Node node) {
        return node instanceof Element element
                && (NO_TEXT.contains(element.normalName())
                        || Hidden.is(element)
                        || element.classNames().stream()
                                .anyMatch(name -> name.equals("sr-only") || name.equals("visually-hidden")));
    }

    /** {@code #} or {@code ¶} in a link to the heading. */
    private static boolean isSign(TextNode text) {
        String said = text.getWholeText().strip();
        return said.length() == LONGEST_SIGN
                && "#¶§🔗".contains(said)
                && text.parent() instanceof Element link
                && link.nameIs("a");
    }
}
