package io.github.unchaff.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Whether raised text is a power, which must not run into the number before it. */
final class Superscript {

    private static final int LONGEST = 8;

    private Superscript() {}

    /** Whether a number stands in the element, and a number right before it. */
    static boolean isPower(Element sup) {
        if (!(sup.previousSibling() instanceof TextNode before) || sup.childNodeSize() != 1) {
            return false;
        }
        Node only = sup.childNode(0);
        String base = before.getWholeText();
        return only instanceof TextNode text
                && !base.isEmpty()
                && Character.isDigit(base.charAt(base.length() - 1))
                && isNumber(text.getWholeText().strip());
    }

    private static boolean isNumber(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            digits += Character.isDigit(c) ? 1 : 0;
            if (!Character.isDigit(c) && (i > 0 || "+-\u2212\u2013".indexOf(c) < 0)) {
                return false;
            }
        }
        return digits > 0 && text.length() <= LONGEST;
    }
}
