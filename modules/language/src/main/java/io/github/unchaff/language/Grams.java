package io.github.unchaff.language;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    private long[] keys = new long[FIRST_SIZE];
    private float @Nullable [][] logs = new float[FIRST_SIZE][];
    private int used;

    /** The grams of these languages; the logarithms stand in the same order. */
    Grams(List<Profile> profiles) {
        for (int i = 0; i < profiles.size(); i++) {
            int language = i;
            profiles.get(i).shares((gram, share) -> {
                float[] of = added(key(gram), profiles.size());
                of[language] = share == 0 ? LOG_UNSEEN : (float) Math.log(UNSEEN + share);
            });
        }
    }

    private static long key(String gram) {
        long key = 0;
        for (int i = 0; i < gram.length(); i++) {
            key = key << LETTER_BITS | gram.charAt(i);
        }
        return key;
    }

    /** The logarithms of the gram that ends before {@code end}, or null when no language has it. */
    float @Nullable [] logs(CharSequence text, int end, int length) {
        long key = 0;
        for (int i = end - length; i < end; i++) {
            key = key << LETTER_BITS | text.charAt(i);
        }
        return logs[place(keys, logs, key)];
    }

    private float[] added(long key, int languages) {
        int at = place(keys, logs, key);
        float[] known = logs[at];
        if (known != null) {
            return known;
        }
        if (++used > keys.length / 2) {
            grow();
            at = place(keys, logs, key);
        }
        float[] fresh = new float[languages];
        Arrays.fill(fresh, LOG_UNSEEN);
        keys[at] = key;
        logs[at] = fresh;
        return fresh;
    }

    private void grow() {
        long[] moreKeys = new long[keys.length * 2];
        float @Nullable [][] moreLogs = new float[keys.length * 2][];
        for (int i = 0; i < keys.length; i++) {
            if (logs[i] != null) {
                int at = place(moreKeys, moreLogs, keys[i]);
                moreKeys[at] = keys[i];
                moreLogs[at] = logs[i];
            }
        }
        keys = moreKeys;
        logs = moreLogs;
    }

    /** Where a gram stands, or would. */
    private static int place(long[] keys, float @Nullable [][] logs, long key) {
        int mask = keys.length - 1;
        int at = (int) (key * HASH >>> 32) & mask;
        while (logs[at] != null && keys[at] != key) {
            at = at + 1 & mask;
        }
        return at;
    }
}
