package io.github.unchaff.feed.outline;

import io.github.unchaff.source.Anchor;
import java.util.Arrays;

/** Where the entries of a feed stand in it. Five numbers an entry, so that very many can be remembered. Not thread-safe. */
final class Spans {

    private static final int STRIDE = 5;

    private long[] numbers = new long[STRIDE * 16];
    private int used;

    /** Opens an entry. */
    void begin(long start, long codePoint, int line, int column) {
        if (used + STRIDE > numbers.length) {
            numbers = Arrays.copyOf(numbers, numbers.length * 2);
        }
        numbers[used] = start;
        numbers[used + 1] = -1;
        numbers[used + 2] = codePoint;
        numbers[used + 3] = line;
        numbers[used + 4] = column;
        used += STRIDE;
    }

    /** Ends the entry that was opened last. */
    void end(long offset) {
        numbers[used - STRIDE + 1] = offset;
    }

    /** Forgets the entries from one on. */
    void cut(int count) {
        used = count * STRIDE;
    }

    int count() {
        return used / STRIDE;
    }

    long start(int entry) {
        return numbers[entry * STRIDE];
    }

    long end(int entry) {
        return numbers[entry * STRIDE + 1];
    }

    /** Where an entry begins. */
    Anchor anchor(int entry) {
        int at = entry * STRIDE;
        return new Anchor(0, numbers[at + 2], (int) numbers[at + 3], (int) numbers[at + 4]);
    }
}
