package io.github.unchaff.html;

import org.jsoup.nodes.Element;

/** Which controls of a form stand for text. */
final class Controls {

    private static final int LEVELS = 3;

    private Controls() {}

    /** Whether a box to tick begins the item of a list. */
    static boolean isTask(Element input) {
        Element at = input.parent();
        for (int level = 0; at != null && level < LEVELS; level++) {
            if (at.nameIs("li")) {
                return true;
            }
            at = at.nameIs("label") || at.nameIs("p") || at.nameIs("span") ? at.parent() : null;
        }
        return false;
    }

    /** Whether a button is the title of what it unfolds: it stands in a heading, a term or a summary. */
    static boolean isTitle(Element button) {
        Element at = button.parent();
        for (int level = 0; at != null && level < LEVELS; level++) {
            if (FootnoteMark.isHeading(at) || at.nameIs("dt") || at.nameIs("summary")) {
                return true;
            }
            at = at.parent();
        }
        return false;
    }
}
