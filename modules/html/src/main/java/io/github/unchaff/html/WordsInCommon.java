package io.github.unchaff.html;

import io.github.unchaff.text.Han;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** How much two titles have in common, word by word, Chinese and Japanese by pairs of characters. */
final class WordsInCommon {

    private static final int SHORTEST = 3;

    private WordsInCommon() {}

    /** The part of the words of the shorter text that the other has too, from 0 to 1; a single one of several is next to nothing. */
    static double share(Set<String> a, Set<String> b) {
        int least = Math.min(a.size(), b.size());
        if (least == 0) {
            return 0;
        }
        long common = a.stream().filter(b::contains).count();
        return common == 1 && least > 1 ? 0.1 : (double) common / least;
    }

    /** The words of a text. */
    static Set<String> of(String text) {
        Set<String> words = new HashSet<>();
        String lower = text.toLowerCase(Locale.ROOT);
        int from = 0;
        for (int i = 0; i <= lower.length(); i++) {
            if (i == lower.length() || !Character.isLetterOrDigit(lower.charAt(i))) {
                add(lower.substring(from, i), words);
                from = i + 1;
            }
        }
        return words;
    }

    private static void add(String word, Set<String> words) {
        boolean han = !word.isEmpty() && Han.isHan(word.codePointAt(0));
        for (int i = 0; han && i + 2 <= word.length(); i++) {
            words.add(word.substring(i, i + 2));
        }
        if (!han && word.length() >= SHORTEST) {
            words.add(word);
        }
    }
}
