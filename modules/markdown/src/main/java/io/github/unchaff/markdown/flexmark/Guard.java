package io.github.unchaff.markdown.flexmark;

import io.github.unchaff.diagnostic.CoreCode;
import io.github.unchaff.diagnostic.Diagnostic;
import io.github.unchaff.diagnostic.Location;
import io.github.unchaff.read.LimitException;
import io.github.unchaff.read.ReadContext;
import io.github.unchaff.source.SourceText;
import java.util.Arrays;

/**
 * Looks at a text before flexmark does, and refuses what would cost it too much. flexmark overflows the stack on deep nesting,
 * and needs time quadratic in the lines of a paragraph, in the rows of tables and in the brackets, tags and code marks of a
 * paragraph. So each of these is bounded; what is left takes seconds at most. Some ordinary texts are refused with the others.
 */
final class Guard {

    static final int MOST_CHARACTERS = 256 * 1024;
    static final int DEEPEST = 50;
    static final int MOST_ROWS = 2000;
    static final int MOST_LINES = 2000;
    static final int MOST_MARKS = 500;
    static final int LONGEST_RUN = 200;

    private static final String MARKS = "[(*_~<`";

    private final SourceText text;
    private final String value;
    private final ReadContext context;
    private final int[] marks = new int[MARKS.length()];
    private int lines;
    private int rows;

    Guard(SourceText text, ReadContext context) {
        this.text = text;
        this.value = text.value();
        this.context = context;
    }

    void check() {
        if (value.length() > MOST_CHARACTERS) {
            throw refusal(0, "has more than " + MOST_CHARACTERS + " characters");
        }
        int start = 0;
        while (start < value.length()) {
            int end = start;
            while (end < value.length() && value.charAt(end) != '\n' && value.charAt(end) != '\r') {
                end++;
            }
            line(start, end);
            start = value.startsWith("\r\n", end) ? end + 2 : end + 1;
        }
    }

    /** The refusal of a text, at a place in it. */
    LimitException refusal(int at, String what) {
        return new LimitException(new Diagnostic(
                CoreCode.TOO_COMPLEX,
                Location.at(
                        context.path(), context.text(), text.slice(at, at + 1).origin()),
                "the text " + what + ", which is too much for flexmark; read it with commonmark"));
    }

    private void line(int start, int end) {
        int content = containers(start, end);
        if (content == end) {
            lines = 0;
            Arrays.fill(marks, 0);
            return;
        }
        lines++;
        if (lines > MOST_LINES) {
            throw refusal(start, "has more than " + MOST_LINES + " lines without a blank one");
        }
        if (value.substring(content, end).indexOf('|') >= 0 && ++rows > MOST_ROWS) {
            throw refusal(start, "has more than " + MOST_ROWS + " rows of tables");
        }
        marks(content, end);
    }

    /** Where the content of a line begins, behind the marks of quotes and lists. Two columns before a mark are one more list. */
    private int containers(int start, int end) {
        int at = start;
        int depth = 0;
        int spaces = 0;
        while (at < end) {
            char c = value.charAt(at);
            int marker = marker(at, end);
            if (c == ' ' || c == '\t') {
                spaces += c == ' ' ? 1 : 4;
                at++;
            } else if (marker > 0) {
                depth += 1 + spaces / 2;
                spaces = 0;
                at += marker;
            } else {
                break;
            }
            if (depth > DEEPEST) {
                throw refusal(start, "nests more than " + DEEPEST + " deep");
            }
        }
        return at;
    }

    /** The length of the mark of a quote or a list item, or 0. */
    private int marker(int at, int end) {
        char c = value.charAt(at);
        if (c == '>') {
            return 1;
        }
        int last = at;
        while (last < end && last < at + 9 && value.charAt(last) >= '0' && value.charAt(last) <= '9') {
            last++;
        }
        boolean mark = last > at
                ? last < end && (value.charAt(last) == '.' || value.charAt(last) == ')')
                : c == '-' || c == '*' || c == '+';
        boolean space = last + 1 >= end || value.charAt(last + 1) == ' ' || value.charAt(last + 1) == '\t';
        return mark && space ? last + 1 - at : 0;
    }

    private void marks(int from, int end) {
        int run = 0;
        for (int i = from; i < end; i++) {
            int mark = MARKS.indexOf(value.charAt(i));
            run = mark >= 0 && i > from && value.charAt(i - 1) == value.charAt(i) ? run + 1 : 1;
            if (mark >= 0 && run > LONGEST_RUN) {
                throw refusal(i, "has more than " + LONGEST_RUN + " '" + value.charAt(i) + "' in a row");
            }
            if (mark >= 0 && ++marks[mark] > MOST_MARKS) {
                throw refusal(i, "has more than " + MOST_MARKS + " '" + value.charAt(i) + "' in a paragraph");
            }
        }
    }
}
