package io.github.unchaff.write;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The inlines of one block as flat text in which each character is either syntax or literal, before any escape. The scanners
 * ({@link MarkdownFlanking}, {@link MarkdownEscapes}) look at it and say which literal characters are to be written as
 * {@code \*} or {@code &#42;}.
 *
 * <p>Not thread-safe.
 */
final class MarkdownRun {

    /** Where the text will stand. */
    enum Place {
        /** At the start of lines of a paragraph. */
        PARAGRAPH,
        /** Behind the {@code #}s of a heading. */
        HEADING,
        /** In a cell of a table. */
        CELL
    }

    /** A run of emphasis delimiters. */
    record Delimiters(int start, int end, char mark, boolean opens) {}

    final Place place;
    final boolean keepsWikiLinks;
    final StringBuilder text = new StringBuilder();
    final BitSet literal = new BitSet();
    final BitSet escaped = new BitSet();
    final BitSet encoded = new BitSet();
    final List<Delimiters> delimiters = new ArrayList<>();

    MarkdownRun(Place place, boolean keepsWikiLinks) {
        this.place = place;
        this.keepsWikiLinks = keepsWikiLinks;
    }

    /** Appends text that must come out as it is; line ends in it become spaces. */
    void literal(String value) {
        int from = text.length();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            text.append(c == '\n' || c == '\r' || c == '\t' ? ' ' : c);
        }
        literal.set(from, text.length());
    }

    /** Appends syntax. */
    void syntax(String value) {
        text.append(value);
    }

    /** Appends delimiters of emphasis; those that adjoin others of their kind become one run with them. */
    void delimiters(char mark, int width, boolean opens) {
        int start = text.length();
        text.append(String.valueOf(mark).repeat(width));
        Delimiters last = delimiters.isEmpty() ? null : delimiters.getLast();
        if (last != null && last.end == start && last.mark == mark && last.opens == opens) {
            delimiters.removeLast();
            start = last.start;
        }
        delimiters.add(new Delimiters(start, text.length(), mark, opens));
    }

    /** The last character if it is syntax, else 0. */
    char lastSyntax() {
        int last = text.length() - 1;
        return last < 0 || literal.get(last) ? 0 : text.charAt(last);
    }

    /** The text with escapes. */
    String written() {
        MarkdownFlanking.settle(this);
        MarkdownEscapes.settle(this);
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            if (encoded.get(i)) {
                int cp = text.codePointAt(i);
                out.append("&#").append(cp).append(';');
                i += Character.charCount(cp) - 1;
            } else {
                char c = text.charAt(i);
                if (escaped.get(i) && c == '<') {
                    // Not a backslash: where bare addresses are links (GFM 6.9), it would become part of one.
                    out.append("&lt;");
                    continue;
                }
                if (escaped.get(i)) {
                    out.append('\\');
                }
                out.append(c);
            }
        }
        return out.toString();
    }
}
