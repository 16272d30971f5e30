package io.github.unchaff.write;

/** What begins a block when it stands at the start of a line of a paragraph (CommonMark 4 and 5, GFM 4.10). */
final class MarkdownLineStarts {

    private final MarkdownRun run;
    private final CharSequence text;
    private final int start;
    private final int end;

    private MarkdownLineStarts(MarkdownRun run, int start, int end) {
        this.run = run;
        this.text = run.text;
        this.start = start;
        this.end = end;
    }

    /** Escapes the first character of each line that would begin something else. */
    static void settle(MarkdownRun run) {
        int start = 0;
        while (start < run.text.length()) {
            int end = run.text.indexOf("\n", start);
            end = end < 0 ? run.text.length() : end;
            if (end > start) {
                MarkdownLineStarts line = new MarkdownLineStarts(run, start, end);
                if (run.literal.get(start)) {
                    line.settle();
                } else {
                    line.footnote();
                }
            }
            start = end + 1;
        }
    }

    private void settle() {
        char first = text.charAt(start);
        switch (first) {
            case ' ' -> run.encoded.set(start);
            case '>' -> escape(start);
            case '#' -> escapeIf(beginsHeading());
            case '<' -> escapeIf(beginsHtml());
            case '+' -> escapeIf(isGap(start + 1));
            case '*' -> escapeRunIf(isGap(start + 1) || isLineOf("*") > 0);
            case '_' -> escapeRunIf(isLineOf("_") >= 3);
            case '-' -> escapeIf(isGap(start + 1) || isLineOf("-") > 0 || isDelimiterRow());
            case '=' -> escapeIf(underlines("="));
            case '`', '~' -> escapeRunIf(runLength(first) >= 3);
            case '|', ':' -> escapeIf(isDelimiterRow());
            case '[' -> escapeIf(start == 0 && run.text.indexOf("]:") >= 0);
            default -> number();
        }
    }

    /** A reference to a footnote and a colon would be its definition. */
    private void footnote() {
        if (text.charAt(start) == '[' && start + 1 < end && text.charAt(start + 1) == '^') {
            int close = run.text.indexOf("]", start);
            if (close + 1 < end && text.charAt(close + 1) == ':') {
                escape(close + 1);
            }
        }
    }

    private void escapeIf(boolean needed) {
        if (needed) {
            escape(start);
        }
    }

    /** Escapes the whole run, for its rest could be a delimiter of emphasis. */
    private void escapeRunIf(boolean needed) {
        int length = needed ? runLength(text.charAt(start)) : 0;
        for (int i = start; i < start + length; i++) {
            escape(i);
        }
    }

    private void escape(int i) {
        if (run.literal.get(i)) {
            run.escaped.set(i);
        }
    }

    /** {@code 1. } and {@code 1) } begin a list: the mark behind the digits is escaped. */
    private void number() {
        int i = start;
        while (i < end && i < start + 10 && text.charAt(i) >= '0' && text.charAt(i) <= '9' && !run.encoded.get(i)) {
            i++;
        }
        boolean mark = i > start && i < start + 10 && i < end && (text.charAt(i) == '.' || text.charAt(i) == ')');
        if (mark && isGap(i + 1)) {
            escape(i);
        }
    }

    private boolean beginsHeading() {
        int length = runLength('#');
        return length <= 6 && isGap(start + length);
    }

    private boolean beginsHtml() {
        char next = start + 1 < end ? text.charAt(start + 1) : 0;
        return next == '/' || next == '!' || next == '?' || next < 0x80 && Character.isLetter(next);
    }

    private boolean isGap(int i) {
        return i >= end || text.charAt(i) == ' ' || text.charAt(i) == '\\' && !run.literal.get(i);
    }

    private int runLength(char c) {
        int i = start;
        while (i < end && text.charAt(i) == c) {
            i++;
        }
        return i - start;
    }

    /**
     * How many of the characters the line holds if it holds nothing else but spaces, else 0. One is enough for {@code -} and
     * {@code *}, for the marker of a list item may stand before it: {@code - --} is a thematic break.
     */
    private int isLineOf(String allowed) {
        int count = 0;
        for (int i = start; i < end; i++) {
            if (run.encoded.get(i) || text.charAt(i) != ' ' && allowed.indexOf(text.charAt(i)) < 0) {
                return 0;
            }
            count += text.charAt(i) == ' ' ? 0 : 1;
        }
        return count;
    }

    private boolean underlines(String mark) {
        return start > 0 && isLineOf(mark) > 0;
    }

    /** The second line of a table; a first line can become one behind the marker of an item: {@code - |}. */
    private boolean isDelimiterRow() {
        return isLineOf("|:-") > 0 && (start > 0 || run.text.indexOf("|") >= 0);
    }
}
