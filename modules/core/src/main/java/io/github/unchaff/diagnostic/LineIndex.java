package io.github.unchaff.diagnostic;

import java.util.Arrays;

/** Where the lines of a text begin; made once, so that many places can be found quickly. Lines end with LF, CR or CR LF. */
public final class LineIndex {

    private final String text;
    private final int[] starts;

    /** The index of a text. */
    public LineIndex(String text) {
        this.text = text;
        int[] found = new int[64];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && (i + 1 >= text.length() || text.charAt(i + 1) != '\n')) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i + 1;
            }
        }
        starts = Arrays.copyOf(found, count);
    }

    /** The line of a UTF-16 offset, from 1. */
    public int line(int offset) {
        int at = Arrays.binarySearch(starts, Math.min(offset, text.length()));
        return at >= 0 ? at + 1 : -at - 1;
    }

    /** The place of a UTF-16 offset; the column counts code points. */
    public Location locate(String path, int offset) {
        int end = Math.min(offset, text.length());
        int line = line(end);
        return new Location(path, line, text.codePointCount(starts[line - 1], end) + 1);
    }
}
