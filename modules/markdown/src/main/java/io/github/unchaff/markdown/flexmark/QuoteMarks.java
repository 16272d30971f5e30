package io.github.unchaff.markdown.flexmark;

/** Claims the {@code >} of quotes: flexmark gives the first of each quote a place, and leaves out those of later lines. */
final class QuoteMarks {

    private final Reading reading;
    private final String value;

    QuoteMarks(Reading reading) {
        this.reading = reading;
        this.value = reading.value();
    }

    /** Those on the line before a place where content begins. */
    void before(int place) {
        int at = place;
        while (at > 0 && isPrefix(value.charAt(at - 1))) {
            at--;
        }
        claim(at, place);
    }

    /** Those at the starts of the lines of a paragraph, where nothing else can be {@code >}. */
    void within(int from, int to) {
        before(from);
        for (int line = next(from); line > 0 && line < to; line = next(line)) {
            claim(line, prefixEnd(line));
        }
    }

    /** Those on lines without content, in a quote and right behind it. */
    void blank(int from, int to) {
        for (int line = from; line >= 0 && line < value.length(); line = next(line)) {
            int end = prefixEnd(line);
            boolean blank = end == value.length() || value.charAt(end) == '\n' || value.charAt(end) == '\r';
            boolean marked = value.substring(line, end).indexOf('>') >= 0;
            if (line >= to && !(blank && marked)) {
                return;
            }
            if (blank) {
                claim(line, end);
            }
        }
    }

    private void claim(int from, int to) {
        for (int i = from; i < to; i++) {
            if (value.charAt(i) == '>') {
                reading.markup(i, i + 1);
            }
        }
    }

    private int prefixEnd(int line) {
        int at = line;
        while (at < value.length() && isPrefix(value.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isPrefix(char c) {
        return c == '>' || c == ' ' || c == '\t';
    }

    /** The start of the next line, or -1; lines end with LF, CR or CR LF. */
    private int next(int from) {
        for (int i = from; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\n' || c == '\r') {
                return c == '\r' && value.startsWith("\n", i + 1) ? i + 2 : i + 1;
            }
        }
        return -1;
    }
}
