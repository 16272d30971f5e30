package io.github.unchaff.html;

import java.util.Locale;
import java.util.function.Predicate;

/** The words of a {@code class} or an {@code id}, in small letters, at spaces, hyphens and underscores. */
final class ClassWords {

    private static final int LONGEST = 400;

    private ClassWords() {}

    /** Whether one of the words is as asked; never of a class that is so long that a program wrote it. */
    static boolean any(String names, Predicate<String> word) {
        if (names.isEmpty() || names.length() > LONGEST) {
            return false;
        }
        int from = 0;
        for (int i = 0; i <= names.length(); i++) {
            if (i == names.length() || isBetween(names.charAt(i))) {
                if (i > from && word.test(lower(names.substring(from, i)))) {
                    return true;
                }
                from = i + 1;
            }
        }
        return false;
    }

    private static boolean isBetween(char c) {
        return c == '-' || c == '_' || c <= ' ';
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
