package io.github.unchaff.markdown.wiki;

import io.github.unchaff.text.Whitespace;
import java.util.HashMap;
import java.util.Map;

/**
 * Goes over Markdown and stops where text is, and not code, an escaped sign, a tag, or the address of a link. It is not a parser
 * of Markdown: where it is in doubt it takes code for text, never the other way round in what we write ourselves.
 */
final class MarkdownScan {

    private static final int CODE = 4;
    private static final int LONGEST_TAG = 1_000;

    /** Is told of each character of text, and says where to go on: behind what it took, or not at all. */
    interface Visitor {
        /**
         * Called at the beginning of a line that is no code.
         *
         * @return where to go on; {@code start} to read the line
         */
        default int line(int start, int end) {
            return start;
        }

        /**
         * Called for each character that may begin something.
         *
         * @param inRow whether it stands in the row of a table
         * @return the offset behind what begins there, or -1 if nothing does
         */
        int at(int i, boolean inRow);

        /**
         * Called where the address of a link begins, at {@code ](}.
         *
         * @return the offset behind what was read there, or -1 if it is an ordinary address
         */
        default int address(int i) {
            return -1;
        }
    }

    private final String value;
    private final Visitor visitor;
    private final Map<Integer, Integer> searched = new HashMap<>();
    private char fence;
    private int fenceLength;
    private boolean inList;
    private boolean afterBlank = true;

    MarkdownScan(String value, Visitor visitor) {
        this.value = value;
        this.visitor = visitor;
    }

    void run() {
        int start = 0;
        while (start < value.length()) {
            int end = lineEnd(start);
            int next = isCode(start, end) ? end : text(start, end);
            start = next > end ? next : end + 1;
        }
    }

    private int lineEnd(int from) {
        int end = value.indexOf('\n', from);
        return end < 0 ? value.length() : end;
    }

    /** Whether a line is code, or a fence of it. */
    private boolean isCode(int start, int end) {
        int at = start;
        int columns = 0;
        while (at < end && (value.charAt(at) == ' ' || value.charAt(at) == '\t')) {
            columns = value.charAt(at) == '\t' ? columns / CODE * CODE + CODE : columns + 1;
            at++;
        }
        int mark = behindQuotes(at, end);
        char c = mark < end ? value.charAt(mark) : 0;
        int length = 0;
        while ((c == '`' || c == '~') && mark + length < end && value.charAt(mark + length) == c) {
            length++;
        }
        if (fence != 0) {
            if (c == fence && length >= fenceLength && Whitespace.isBlank(value.substring(mark + length, end))) {
                fence = 0;
            }
            return true;
        }
        if (length >= 3 && (c == '~' || value.substring(mark + length, end).indexOf('`') < 0)) {
            fence = c;
            fenceLength = length;
            return true;
        }
        boolean blank = Whitespace.isBlank(value.substring(at, end));
        boolean code = columns >= CODE && afterBlank && !inList && !blank;
        if (!blank && columns < CODE) {
            inList = beginsItem(at, end) || inList && (columns > 1 || !afterBlank);
        }
        afterBlank = blank || code;
        return code;
    }

    private int behindQuotes(int from, int end) {
        int at = from;
        while (at < end && (value.charAt(at) == '>' || value.charAt(at) == ' ')) {
            at++;
        }
        int item = at;
        boolean bullet = item + 1 < end && "-*+".indexOf(value.charAt(item)) >= 0 && value.charAt(item + 1) == ' ';
        return bullet ? item + 2 : at;
    }

    private boolean beginsItem(int at, int end) {
        char first = at < end ? value.charAt(at) : 0;
        if (first == '-' || first == '*' || first == '+') {
            return at + 1 < end && (value.charAt(at + 1) == ' ' || value.charAt(at + 1) == '\t');
        }
        int i = at;
        while (i < end && i < at + 9 && value.charAt(i) >= '0' && value.charAt(i) <= '9') {
            i++;
        }
        return i > at && i < end && (value.charAt(i) == '.' || value.charAt(i) == ')');
    }

    private int text(int start, int end) {
        int i = visitor.line(start, end);
        boolean row = value.startsWith("|", indentEnd(start, end));
        while (i < end) {
            int next = switch (value.charAt(i)) {
                case '\\' -> i + 2;
                case '`' -> behindCode(i);
                case '<' -> behindTag(i, end);
                case ']' -> value.startsWith("](", i) ? Math.max(visitor.address(i), behindAddress(i, end)) : -1;
                default -> -1;
            };
            next = next > i ? next : visitor.at(i, row);
            i = next > i ? next : i + 1;
        }
        return i;
    }

    private int indentEnd(int start, int end) {
        int at = start;
        while (at < end && Whitespace.isWhite(value.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Behind the code span that begins here, or behind its backticks if it is never closed. */
    private int behindCode(int i) {
        int length = run(i);
        if (searched.getOrDefault(length, -1) > i) {
            return i + length;
        }
        int at = i + length;
        boolean blankLine = false;
        while (at < value.length() && !blankLine) {
            char c = value.charAt(at);
            if (c == '`') {
                int other = run(at);
                if (other == length) {
                    return at + length;
                }
                at += other;
            } else {
                blankLine = c == '\n' && Whitespace.isBlank(value.substring(at + 1, lineEnd(at + 1)));
                at++;
            }
        }
        searched.put(length, at);
        return i + length;
    }

    private int run(int i) {
        int end = i;
        while (end < value.length() && value.charAt(end) == '`') {
            end++;
        }
        return end - i;
    }

    private int behindTag(int i, int end) {
        char next = i + 1 < end ? value.charAt(i + 1) : 0;
        if (!(next >= 'a' && next <= 'z' || next >= 'A' && next <= 'Z' || next == '/' || next == '!')) {
            return -1;
        }
        int at = i + 1;
        while (at < end && at - i < LONGEST_TAG && value.charAt(at) != '>' && value.charAt(at) != '<') {
            at++;
        }
        return at < end && value.charAt(at) == '>' ? at + 1 : -1;
    }

    /** Behind the address and the title of a link: {@code ](address "title")}. */
    private int behindAddress(int i, int end) {
        int at = i + 2;
        char quote = 0;
        int open = 0;
        while (at < end && at - i < LONGEST_TAG) {
            char c = value.charAt(at);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == ')' && open == 0) {
                return at + 1;
            } else if ((c == '"' || c == '\'') && Whitespace.isWhite(value.charAt(at - 1))) {
                quote = c;
            } else {
                open += c == '(' ? 1 : c == ')' ? -1 : 0;
            }
            at += c == '\\' ? 2 : 1;
        }
        return -1;
    }
}
