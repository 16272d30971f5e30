package io.github.unchaff.feed.read;

import io.github.unchaff.html.CharacterReferences;
import io.github.unchaff.html.HtmlFragment;

/** Tells HTML from plain text where a feed does not say which it is. */
final class HtmlSigns {

    private static final int LONGEST_NAME = 34;

    private HtmlSigns() {}

    /** Whether a tag or a comment of HTML, or a whole character reference, is in a text. */
    static boolean in(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '<' && isTag(text, i) || c == '&' && isReference(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTag(String text, int at) {
        int from = text.startsWith("</", at) ? at + 2 : at + 1;
        int to = from;
        while (to < text.length() && to < from + LONGEST_NAME && isAlphanumeric(text.charAt(to))) {
            to++;
        }
        boolean ends = to < text.length() && " \t\r\n/>".indexOf(text.charAt(to)) >= 0;
        return ends && text.indexOf('>', to) >= 0 && HtmlFragment.isElementName(text.substring(from, to))
                || text.startsWith("<!--", at);
    }

    private static boolean isReference(String text, int at) {
        int end = text.indexOf(';', at);
        return end > at && end - at < LONGEST_NAME && CharacterReferences.meaning(text.substring(at, end + 1)) != null;
    }

    private static boolean isAlphanumeric(char c) {
        return c < 128 && Character.isLetterOrDigit(c);
    }
}
