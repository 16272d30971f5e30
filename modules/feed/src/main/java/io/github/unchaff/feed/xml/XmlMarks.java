package io.github.unchaff.feed.xml;

/** Finds the ends of what stands between {@code <} and {@code >}. */
public final class XmlMarks {

    private static final int LONGEST_PROLOG = 1 << 16;

    private XmlMarks() {}

    static boolean beginsName(String text, int at) {
        return at < text.length() && isNameStart(text.charAt(at));
    }

    /** Whether a name may begin with a character. */
    public static boolean isNameStart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c >= 0xC0 && Character.isLetter(c);
    }

    /** The offset behind a name. */
    static int nameEnd(String text, int from) {
        int at = from;
        while (at < text.length() && isName(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isName(char c) {
        return c > ' ' && "=>/<\"'".indexOf(c) < 0;
    }

    /** The offset behind a mark, or another if it is not there. */
    static int behind(String text, String mark, int from, int otherwise) {
        int found = text.indexOf(mark, from);
        return found < 0 ? otherwise : found + mark.length();
    }

    /** The offset behind a processing instruction; without its end, behind the next {@code >}. */
    static int instructionEnd(String text, int at) {
        int end = text.indexOf("?>", at);
        int next = text.indexOf('<', at + 1);
        return end >= 0 && (next < 0 || end < next) ? end + 2 : behind(text, ">", at, text.length());
    }

    /** The offset behind a document type declaration, with what stands in brackets in it. */
    static int doctypeEnd(String text, int at) {
        int depth = 0;
        char quote = 0;
        for (int i = at; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (depth > 0 && (c == '"' || c == '\'')) {
                quote = c;
            } else if (c == '[') {
                depth++;
            } else if (c == ']') {
                depth--;
            } else if (c == '>' && depth <= 0) {
                return i + 1;
            }
        }
        return behind(text, ">", at, text.length());
    }

    /** The document type declaration at the beginning of a text, or nothing. */
    static String doctype(String text) {
        String head = text.substring(0, Math.min(text.length(), LONGEST_PROLOG));
        int at = head.indexOf("<!DOCTYPE");
        return at < 0 ? "" : head.substring(at, doctypeEnd(head, at));
    }
}
