package io.github.unchaff.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What {@code cite} is used for: the title of a work, as the standard has it, or a whole reference with emphasis of its own. */
final class Citation {

    private static final int MOST_NODES = 64;
    private static final int LONGEST_BESIDE = 10;
    private static final int LONGEST_TITLE = 200;

    private Citation() {}

    /**
     * Whether the element holds a whole reference: it says so, something in it is emphasised for itself, or words stand beside a
     * link in it.
     */
    static boolean isWhole(Element cite) {
        if (cite.hasClass("citation")) {
            return true;
        }
        boolean link = false;
        int words = 0;
        int seen = 0;
        for (Node child : cite.childNodes()) {
            if (++seen > MOST_NODES || child.nameIs("i") || child.nameIs("em") || child.nameIs("cite")) {
                return true;
            }
            link |= child.nameIs("a");
            words +=
                    child instanceof TextNode text ? text.getWholeText().strip().length() : 0;
        }
        return link && words > LONGEST_BESIDE || words > LONGEST_TITLE;
    }
}
