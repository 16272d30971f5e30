package io.github.unchaff.text;

/**
 * Where double brackets in Markdown are read as a wiki link, although nothing else in the text says that it is from a wiki:
 * {@code [[Page]]}, {@code [[Page|label]]}. The reader unwraps these and the writer escapes them, so both ask here.
 */
public final class WikiBrackets {

    private static final int LONGEST = 400;
    private static final String NEVER = "[]\"<>{}=;`\n\r";

    private WikiBrackets() {}

    /** The offset behind the closing brackets, or -1 if no link begins at {@code at}, where {@code [[} stands. */
    public static int end(CharSequence text, int at) {
        int end = closed(text, at);
        char behind = end >= 0 && end < text.length() ? text.charAt(end) : 0;
        return behind == '(' || behind == '[' || behind == ':' ? -1 : end;
    }

    /** The same, whatever stands behind them: with an escape there, what is no link may become one. */
    public static int closed(CharSequence text, int at) {
        int from = at + 2;
        int to = from;
        boolean letter = false;
        while (to < text.length() && to - from <= LONGEST && mayStand(text, to)) {
            letter |= Character.isLetter(text.charAt(to));
            to++;
        }
        boolean closed = to + 1 < text.length() && text.charAt(to) == ']' && text.charAt(to + 1) == ']';
        if (!closed || !letter || text.charAt(from) == '^' || isWhite(text, from) || isWhite(text, to - 1)) {
            return -1;
        }
        return to + 2;
    }

    /** A backslash may stand before a bar, as it must in a table. */
    private static boolean mayStand(CharSequence text, int at) {
        char c = text.charAt(at);
        return c == '\\' ? at + 1 < text.length() && text.charAt(at + 1) == '|' : NEVER.indexOf(c) < 0;
    }

    private static boolean isWhite(CharSequence text, int at) {
        return Whitespace.isWhite(text.charAt(at));
    }
}
