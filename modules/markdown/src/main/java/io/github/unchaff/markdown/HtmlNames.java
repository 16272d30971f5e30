package io.github.unchaff.markdown;

import io.github.unchaff.html.HtmlFragment;

/** Tells tags from text in angle brackets: {@code <So we are>} is none, since HTML has no such element. */
public final class HtmlNames {

    private HtmlNames() {}

    /** Whether what begins with {@code <} is a tag of HTML, a comment or a declaration. */
    public static boolean isHtml(String markup) {
        int from = markup.indexOf('<') + 1;
        if (from == 0 || from >= markup.length()) {
            return false;
        }
        char first = markup.charAt(from);
        if (first == '!' || first == '?') {
            return true;
        }
        from += first == '/' ? 1 : 0;
        int to = from;
        while (to < markup.length() && isName(markup.charAt(to))) {
            to++;
        }
        String name = markup.substring(from, to);
        return name.indexOf('-') > 0 || HtmlFragment.isElementName(name);
    }

    private static boolean isName(char c) {
        return c == '-' || c < 0x80 && Character.isLetterOrDigit(c);
    }
}
