package io.github.unchaff.markdown;

import io.github.unchaff.source.SourceText;

/** Changes a text so that the parser does not see constructs which its flavor has not. */
final class Preparation {

    private static final int LONGEST_LABEL = 200;
    private static final int CODE = 4;

    private final SourceText text;
    private final String value;
    private final OriginIndex index;
    private final Flavor flavor;
    private final SourceText.Builder out = new SourceText.Builder();
    private int copied;
    private boolean inList;
    private boolean afterBlank = true;

    private Preparation(SourceText text, Flavor flavor) {
        this.text = text;
        this.value = text.value();
        this.index = new OriginIndex(text);
        this.flavor = flavor;
    }

    static SourceText of(SourceText text, Flavor flavor) {
        return flavor.indentedCode() && flavor.linkDefinitions() ? text : new Preparation(text, flavor).prepared();
    }

    private SourceText prepared() {
        int start = 0;
        while (start < value.length()) {
            int end = value.indexOf('\n', start);
            end = end < 0 ? value.length() : end;
            line(start, end);
            start = end + 1;
        }
        return out.length() == 0 && copied == 0
                ? text
                : out.add(index.slice(copied, value.length())).build();
    }

    private void line(int start, int end) {
        int at = start;
        int columns = 0;
        while (at < end && (value.charAt(at) == ' ' || value.charAt(at) == '\t')) {
            columns = value.charAt(at) == '\t' ? columns / CODE * CODE + CODE : columns + 1;
            at++;
        }
        boolean blank = at == end || value.charAt(at) == '\r';
        if (!blank && columns < CODE) {
            inList = beginsItem(at, end) || inList && (columns > 1 || !afterBlank);
        }
        if (!flavor.indentedCode() && !blank && columns >= CODE && !inList) {
            out.add(index.slice(copied, start));
            copied = at;
        }
        if (!flavor.linkDefinitions() && !blank) {
            definition(at, end);
        }
        if (flavor.machineWritten() && !blank) {
            products(at, end);
        }
        afterBlank = blank;
    }

    /** Puts a backslash before a star between digits, {@code 3*4}, which is no emphasis. */
    private void products(int from, int end) {
        for (int i = from + 1; i + 1 < end; i++) {
            if (value.charAt(i) == '*' && isDigit(value.charAt(i - 1)) && isDigit(value.charAt(i + 1))) {
                out.add(index.slice(copied, i)).addSynthetic("\\");
                copied = i;
            }
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private boolean beginsItem(int at, int end) {
        char first = value.charAt(at);
        if (first == '-' || first == '*' || first == '+') {
            return at + 1 < end && value.charAt(at + 1) == ' ';
        }
        int i = at;
        while (i < end && i < at + 9 && value.charAt(i) >= '0' && value.charAt(i) <= '9') {
            i++;
        }
        return i > at
                && i + 1 < end
                && (value.charAt(i) == '.' || value.charAt(i) == ')')
                && value.charAt(i + 1) == ' ';
    }

    /** Puts a backslash before {@code [label]:}, which no source stands behind. */
    private void definition(int from, int end) {
        int at = from;
        while (at < end && (value.charAt(at) == '>' || value.charAt(at) == ' ')) {
            at++;
        }
        if (at >= end || value.charAt(at) != '[') {
            return;
        }
        int close = at + 1;
        while (close < end && close < at + LONGEST_LABEL && value.charAt(close) != ']') {
            close++;
        }
        if (close + 1 < end && value.charAt(close) == ']' && value.charAt(close + 1) == ':') {
            out.add(index.slice(copied, at)).addSynthetic("\\");
            copied = at;
        }
    }
}
