package io.github.unchaff.markdown.wiki;

import io.github.unchaff.text.Whitespace;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds headings in lines. */
final class Headings {

    private static final int DEEPEST = 6;
    private static final Set<String> STATES =
            Set.of("TODO", "DONE", "NEXT", "WAITING", "STARTED", "CANCELLED", "CANCELED", "HOLD", "SOMEDAY");

    private Headings() {}

    /** A heading: how deep, and where its text stands on the line. */
    record Found(int depth, int from, int to) {}

    static @Nullable Found at(Markup.Headings style, Lines lines, int line) {
        return switch (style) {
            case CLOSED_EQUALS -> equals(lines, line, 1, false);
            case OPEN_EQUALS -> equals(lines, line, 0, false);
            case REVERSED_EQUALS -> equals(lines, line, 2, true);
            case BANGS -> signs(lines, line, '!', false);
            case STARS -> signs(lines, line, '*', true);
        };
    }

    private static @Nullable Found equals(Lines lines, int line, int closing, boolean reversed) {
        int from = lines.start(line);
        int to = trimmed(lines, line);
        if (reversed || closing == 0) {
            from = lines.indentEnd(line);
        }
        int open = from;
        while (open < to && lines.value.charAt(open) == '=' && open - from < DEEPEST) {
            open++;
        }
        int signs = open - from;
        int close = to;
        while (close > open && lines.value.charAt(close - 1) == '=' && to - close < DEEPEST) {
            close--;
        }
        int closed = to - close;
        if (signs == 0 || closed < closing || reversed && signs < 2 || isBlank(lines, open, close)) {
            return null;
        }
        int level = closing == 0 || reversed ? signs : Math.min(signs, closed);
        int extra = closing == 1 ? signs - level : 0;
        int extraClose = closing == 1 ? closed - level : 0;
        return new Found(reversed ? DEEPEST + 1 - level : level, open - extra, close + extraClose);
    }

    private static @Nullable Found signs(Lines lines, int line, char sign, boolean spaced) {
        int from = lines.start(line);
        int to = trimmed(lines, line);
        int open = from;
        while (open < to && lines.value.charAt(open) == sign) {
            open++;
        }
        int signs = open - from;
        boolean separate = open < to && (lines.value.charAt(open) == ' ' || lines.value.charAt(open) == '\t');
        if (signs == 0 || !spaced && signs > DEEPEST || spaced && !separate || isBlank(lines, open, to)) {
            return null;
        }
        return new Found(Math.min(signs, DEEPEST), open, to);
    }

    /** Where the state of a task ends that begins a heading of Org, or {@code from}. */
    static int behindState(String value, int from, int to) {
        int start = from;
        while (start < to && Whitespace.isWhite(value.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < to && !Whitespace.isWhite(value.charAt(end))) {
            end++;
        }
        int behind = end < to && STATES.contains(value.substring(start, end)) ? end : start;
        int mark = behind;
        while (mark < to && Whitespace.isWhite(value.charAt(mark))) {
            mark++;
        }
        boolean priority = mark + 4 < to && value.startsWith("[#", mark) && value.charAt(mark + 3) == ']';
        return priority ? mark + 4 : behind;
    }

    /** Where {@code :tag:tag:} begins at the end of a heading of Org, or {@code to}. */
    static int tags(String value, int from, int to) {
        int start = to;
        while (start > from && !Whitespace.isWhite(value.charAt(start - 1))) {
            start--;
        }
        boolean tags = start > from
                && to - start > 2
                && value.charAt(start) == ':'
                && value.charAt(to - 1) == ':'
                && value.substring(start, to)
                        .chars()
                        .allMatch(c -> c == ':' || Character.isLetterOrDigit(c) || c == '_');
        return tags ? start : to;
    }

    private static int trimmed(Lines lines, int line) {
        int to = lines.end(line);
        while (to > lines.start(line) && Whitespace.isWhite(lines.value.charAt(to - 1))) {
            to--;
        }
        return to;
    }

    private static boolean isBlank(Lines lines, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Whitespace.isWhite(lines.value.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
