package io.github.unchaff.write;

import io.github.unchaff.source.Anchor;
import java.util.Arrays;

/**
 * Turns UTF-16 offsets into the decoded source into what other programs count in: code points, lines and columns. Lines end
 * with LF, CR or CR LF, as in {@link io.github.unchaff.diagnostic.Location}. One pass to build, then logarithmic.
 */
final class Places {

    private final Anchor start;

    /** Offsets of the second halves of surrogate pairs, ascending. */
    private final int[] seconds;

    /** Offsets where lines begin, ascending, the first being 0. */
    private final int[] lines;

    /** Places in a text whose first character stands at {@code start} in the whole source. */
    Places(String source, Anchor start) {
        this.start = start;
        int[] pairs = new int[16];
        int[] starts = new int[64];
        int pairCount = 0;
        int lineCount = 1;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '\n' || c == '\r' && (i + 1 >= source.length() || source.charAt(i + 1) != '\n')) {
                starts = lineCount == starts.length ? Arrays.copyOf(starts, lineCount * 2) : starts;
                starts[lineCount++] = i + 1;
            } else if (Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(source.charAt(i - 1))) {
                pairs = pairCount == pairs.length ? Arrays.copyOf(pairs, pairCount * 2) : pairs;
                pairs[pairCount++] = i;
            }
        }
        seconds = Arrays.copyOf(pairs, pairCount);
        lines = Arrays.copyOf(starts, lineCount);
    }

    /** The offset in code points. */
    long codePoint(int offset) {
        return start.codePoint() + inText(offset);
    }

    private int inText(int offset) {
        int at = Arrays.binarySearch(seconds, offset);
        return offset - (at >= 0 ? at : -at - 1);
    }

    /** The line of an offset, from 1. */
    int line(int offset) {
        return start.line() - 1 + lineInText(offset);
    }

    private int lineInText(int offset) {
        int at = Arrays.binarySearch(lines, offset);
        return at >= 0 ? at + 1 : -at - 1;
    }

    /** The column of an offset in code points, from 1. */
    int column(int offset) {
        int line = lineInText(offset);
        return inText(offset) - inText(lines[line - 1]) + (line == 1 ? start.column() : 1);
    }
}
