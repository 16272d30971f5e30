package io.github.unchaff.language;

import java.util.Arrays;
import java.util.List;

/**
 * What each gram of one to three letters says for each language: the logarithm of the share it has there. Its letters are the
 * bits of a number, and the numbers a table without objects, since each text asks for hundreds. Immutable and thread-safe.
 */
final class Grams {

    /** What a gram counts that a language does not have, as in the library. */
    private static final double UNSEEN = 0.5 / 10_000;

    static final float LOG_UNSEEN = (float) Math.log(UNSEEN);

    private static final int FIRST_SIZE = 1 << 12;
    private static final int LETTER_BITS = 16;
    private static final long HASH = 0x9E3779B97F4A7C15L;

    /** Rows begin at multiples of this, so that a processor can add several numbers at once. */
    private static final int LANE = 8;

    private final int width;
    private long[] keys = new long[FIRST_SIZE];

    /** The number of the row of a gram and 1; 0 for none. */
    private int[] rows = new int[FIRST_SIZE];

    private float[] logs = new float[0];
    private int used;

    /** The grams of these languages; the logarithms stand in the same order. */
    Grams(List<Profile> profiles) {
        width = (profiles.size() + LANE - 1) / LANE * LANE;
        for (int i = 0; i < profiles.size(); i++) {
            int language = i;
            profiles.get(i).shares((gram, share) -> {
                int row = added(key(gram));
                logs[row + language] = share == 0 ? LOG_UNSEEN : (float) Math.log(UNSEEN + share);
            });
        }
        logs = Arrays.copyOf(logs, used * width);
    }

    private static long key(String gram) {
        long key = 0;
        for (int i = 0; i < gram.length(); i++) {
            key = key << LETTER_BITS | gram.charAt(i);
        }
        return key;
    }

    /** How many numbers a row has: one for each language, and some that mean nothing. */
    int width() {
        return width;
    }

    /** Where the logarithms begin of the gram that ends before {@code end}; -1 when no language has it. */
    int row(CharSequence text, int end, int length) {
        long key = 0;
        for (int i = end - length; i < end; i++) {
            key = key << LETTER_BITS | text.charAt(i);
        }
        return (rows[place(keys, rows, key)] - 1) * width;
    }

    /** The logarithm of a language in a row. */
    float log(int row, int language) {
        return logs[row + language];
    }

    /** Adds a row to sums, of which there are {@link #width}. */
    void add(int row, double[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += logs[row + i];
        }
    }

    private int added(long key) {
        int at = place(keys, rows, key);
        if (rows[at] > 0) {
            return (rows[at] - 1) * width;
        }
        if (used + 1 > keys.length / 2) {
            grow();
            at = place(keys, rows, key);
        }
        int row = used++ * width;
        if (row + width > logs.length) {
            logs = Arrays.copyOf(logs, Math.max(FIRST_SIZE * width, 2 * logs.length));
        }
        Arrays.fill(logs, row, row + width, LOG_UNSEEN);
        keys[at] = key;
        rows[at] = used;
        return row;
    }

    private void grow() {
        long[] moreKeys = new long[keys.length * 2];
        int[] moreRows = new int[keys.length * 2];
        for (int i = 0; i < keys.length; i++) {
            if (rows[i] > 0) {
                int at = place(moreKeys, moreRows, keys[i]);
                moreKeys[at] = keys[i];
                moreRows[at] = rows[i];
            }
        }
        keys = moreKeys;
        rows = moreRows;
    }

    /** Where a gram stands, or would. */
    private static int place(long[] keys, int[] rows, long key) {
        int mask = keys.length - 1;
        int at = (int) (key * HASH >>> 32) & mask;
        while (rows[at] > 0 && keys[at] != key) {
            at = at + 1 & mask;
        }
        return at;
    }
}
