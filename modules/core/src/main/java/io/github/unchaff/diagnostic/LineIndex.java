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

    /** The place of a UTF-16 offset; the column counts code points. */
    public Location locate(String path, int offset) {
        int end = Math.min(offset, text.length());
        int at = Arrays.binarySearch(starts, end);
        int line = at >= 0 ? at : -at - 2;
        return new Location(path, line + 1, text.codePointCount(starts[line], end) + 1);
    }
}
