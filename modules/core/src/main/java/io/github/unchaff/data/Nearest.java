package io.github.unchaff.data;

import java.util.Collection;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Guesses which word was meant by one with a slip of the pen. */
final class Nearest {

    private static final int MOST_SLIPS = 2;

    private Nearest() {}

    /** The word that differs least, or null if all differ much. */
    static @Nullable String of(String written, Collection<String> words) {
        return words.stream()
                .filter(word -> distance(written, word) <= Math.min(MOST_SLIPS, word.length() / 2))
                .min(Comparator.comparingInt(word -> distance(written, word)))
                .orElse(null);
    }

    /** How many letters must be put in, taken out or changed (Levenshtein). */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
