package io.github.unchaff.markdown.wiki;

import io.github.unchaff.markdown.OriginIndex;
import io.github.unchaff.source.SourceText;
import io.github.unchaff.text.Whitespace;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The lines of a text, ended by LF, CR LF or CR, each as a piece of the source. Not thread-safe. */
final class Lines {

    private static final int TAB = 4;

    final String value;
    private final OriginIndex index;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int count;
    private final Map<String, int[]> next = new HashMap<>();

    Lines(SourceText text) {
        this.value = text.value();
        this.index = new OriginIndex(text);
        int start = 0;
        while (start < value.length()) {
            int end = start;
            while (end < value.length() && value.charAt(end) != '\n' && value.charAt(end) != '\r') {
                end++;
            }
            add(start, end);
            boolean pair = value.startsWith("\r\n", end);
            start = end + (pair ? 2 : 1);
        }
    }

    private void add(int start, int end) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
        }
        starts[count] = start;
        ends[count++] = end;
    }

    int count() {
        return count;
    }

    int start(int line) {
        return starts[line];
    }

    int end(int line) {
        return ends[line];
    }

    /** A line without its end. */
    String get(int line) {
        return value.substring(starts[line], ends[line]);
    }

    SourceText source(int line) {
        return index.slice(starts[line], ends[line]);
    }

    SourceText slice(int from, int to) {
        return index.slice(from, to);
    }

    boolean isBlank(int line) {
        for (int i = starts[line]; i < ends[line]; i++) {
            if (!Whitespace.isWhite(value.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Where the first character that shows stands on a line, or its end. */
    int indentEnd(int line) {
        int at = starts[line];
        while (at < ends[line] && (value.charAt(at) == ' ' || value.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    /** How many columns a line is indented, a tab going to the next of each four. */
    int columns(int line) {
        int columns = 0;
        for (int i = starts[line]; i < indentEnd(line); i++) {
            columns = value.charAt(i) == '\t' ? columns / TAB * TAB + TAB : columns + 1;
        }
        return columns;
    }

    boolean startsWith(int line, int at, String prefix) {
        return at + prefix.length() <= ends[line] && value.regionMatches(true, at, prefix, 0, prefix.length());
    }

    /**
     * The first line from {@code line} on that holds a sign in any case, or {@link #count()}; found once for all lines.
     *
     * @param alone whether the sign must be all of the line
     */
    int nextWith(int line, String sign, boolean alone) {
        int[] lines = next.computeIfAbsent((alone ? "=" : "~") + sign, key -> linesWith(sign, alone));
        return line >= count ? count : lines[line];
    }

    private int[] linesWith(String sign, boolean alone) {
        String lower = sign.toLowerCase(Locale.ROOT);
        int[] lines = new int[count];
        int found = count;
        for (int i = count - 1; i >= 0; i--) {
            String text = get(i).toLowerCase(Locale.ROOT);
            found = (alone ? text.strip().equals(lower) : text.contains(lower)) ? i : found;
            lines[i] = found;
        }
        return lines;
    }

    /** A text with each line end made one space. */
    static SourceText joined(SourceText text) {
        int at = text.value().indexOf('\n');
        if (at < 0) {
            return text;
        }
        OriginIndex index = new OriginIndex(text);
        SourceText.Builder out = new SourceText.Builder();
        int from = 0;
        while (at >= 0) {
            out.add(index.slice(from, at)).addDecoded(" ", index.slice(at, at + 1));
            from = at + 1;
            at = text.value().indexOf('\n', from);
        }
        return out.add(index.slice(from, text.length())).build();
    }
}
