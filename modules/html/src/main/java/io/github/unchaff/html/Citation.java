package io.github.unchaff.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** What {@code cite} is used for: the title of a work, as the standard has it, or a whole reference with emphasis of its own. */
final class Citation {

    private static final int MOST_NODES = 64;

    private Citation() {}

    /** Whether the element holds a whole reference: it says so, or something in it is emphasised for itself. */
    static boolean isWhole(Element cite) {
        if (cite.hasClass("citation")) {
            return true;
        }
        int seen = 0;
        for (Node child : cite.childNodes()) {
            if (++seen > MOST_NODES || child.nameIs("i") || child.nameIs("em") || child.nameIs("cite")) {
                return true;
            }
        }
        return false;
    }
}
