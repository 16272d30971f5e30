package io.github.unchaff.feed.write;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A sketch of a text in 128 bytes, by which nearly equal texts are found: the smallest hash of its shingles in each of 32 buckets
 * (one permutation hashing, Li, Owen and Zhang 2012, with empty buckets filled from the next). A shingle is a few characters without
 * white space: four where Chinese or Japanese is written, nine elsewhere, which is about two words in either.
 */
@SuppressWarnings("ArrayRecordComponent")
record Sketch(int[] lowest) {

    static final int BUCKETS = 32;

    private static final int BUCKET_SHIFT = 59;
    private static final int FEWEST_SHINGLES = 40;
    private static final int IDEOGRAPHS = 4;
    private static final int LETTERS = 9;
    private static final long BASE = 0x9E3779B97F4A7C15L | 1;

    /** The sketch of a text without white space, or null for one too short to tell from others. */
    static @Nullable Sketch of(String plain) {
        int length = isIdeographic(plain) ? IDEOGRAPHS : LETTERS;
        if (plain.length() < FEWEST_SHINGLES + length) {
            return null;
        }
        int[] lowest = new int[BUCKETS];
        boolean[] found = new boolean[BUCKETS];
        long first = 1;
        for (int i = 1; i < length; i++) {
            first *= BASE;
        }
        long rolling = 0;
        for (int i = 0; i < plain.length(); i++) {
            if (i >= length) {
                rolling -= first * plain.charAt(i - length);
            }
            rolling = rolling * BASE + plain.charAt(i);
            if (i >= length - 1) {
                long hash = mixed(rolling);
                int bucket = (int) (hash >>> BUCKET_SHIFT);
                int value = (int) hash;
                if (!found[bucket] || Integer.compareUnsigned(value, lowest[bucket]) < 0) {
                    found[bucket] = true;
                    lowest[bucket] = value;
                }
            }
        }
        fillEmpty(lowest, found);
        return new Sketch(lowest);
    }

    private static void fillEmpty(int[] lowest, boolean[] found) {
        for (int i = 0; i < BUCKETS; i++) {
            int from = i;
            while (!found[from % BUCKETS]) {
                from++;
            }
            if (from != i) {
                lowest[i] = lowest[from % BUCKETS] + (from - i) * 0x61C88647;
            }
        }
    }

    private static boolean isIdeographic(String plain) {
        int many = 0;
        for (int i = 0; i < plain.length(); i++) {
            many += plain.charAt(i) >= 0x2E80 ? 1 : 0;
        }
        return 2 * many > plain.length();
    }

    private static long mixed(long hash) {
        long h = (hash ^ hash >>> 33) * 0xFF51AFD7ED558CCDL;
        h = (h ^ h >>> 33) * 0xC4CEB9FE1A85EC53L;
        return h ^ h >>> 33;
    }

    /** How many of the 32 buckets agree: about the share of shingles that the texts have in common. */
    int agreement(Sketch other) {
        int same = 0;
        for (int i = 0; i < BUCKETS; i++) {
            same += lowest[i] == other.lowest[i] ? 1 : 0;
        }
        return same;
    }

    /** A hash of four neighbouring buckets. */
    long band(int from) {
        return mixed(Arrays.hashCode(Arrays.copyOfRange(lowest, from, from + 4)) * BASE + lowest[from]);
    }
}
