package io.github.unchaff.date;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Words with a meaning, found at a place of a text: the longest that stands there. A word of an alphabet ends where its letters
 * end; a Chinese one ends where it ends. Words are also known without their accents. Immutable and thread-safe.
 */
final class Lexicon<V> {

    private static final char FIRST_SCRIPT_WITHOUT_SPACES = '\u0E00';
    private static final String PLAIN = "lodLODi";
    private static final String CROSSED = "łøđŁØĐı";

    /** By the first two characters as one number, or by the first alone where there is none of these; the longest first. */
    private final Map<Integer, List<Word<V>>> words = new HashMap<>();

    private Lexicon() {}

    private record Word<V>(String text, V meaning) {}

    /** Collects words. */
    static final class Builder<V> {
        private final Map<String, V> meanings = new HashMap<>();
        private final BinaryOperator<V> both;

        /** A builder that joins two meanings of one word in this way. */
        Builder(BinaryOperator<V> both) {
            this.both = both;
        }

        Builder<V> add(List<String> names, V meaning) {
            names.forEach(name -> add(name, meaning));
            return this;
        }

        Builder<V> add(String name, V meaning) {
            String folded = DateCursor.folded(name);
            meanings.merge(folded, meaning, both);
            String plain = withoutAccents(folded);
            if (!plain.equals(folded)) {
                meanings.merge(plain, meaning, both);
            }
            return this;
        }

        Lexicon<V> build() {
            Lexicon<V> lexicon = new Lexicon<>();
            meanings.forEach((text, meaning) -> lexicon.words
                    .computeIfAbsent(
                            text.length() == 1 ? text.charAt(0) : pair(text.charAt(0), text.charAt(1)),
                            first -> new ArrayList<>())
                    .add(new Word<>(text, meaning)));
            Comparator<Word<V>> longestFirst = Comparator.comparing(word -> -word.text.length());
            lexicon.words.values().forEach(list -> list.sort(longestFirst.thenComparing(Word::text)));
            lexicon.words.forEach((beginning, list) -> {
                if (beginning > Character.MAX_VALUE) {
                    list.addAll(lexicon.words.getOrDefault(beginning >>> Character.SIZE, List.of()));
                }
            });
            return lexicon;
        }
    }

    /** The meaning of the longest word at the place of the cursor, which moves behind it; null if there is none. */
    @Nullable
    V take(DateCursor in) {
        List<Word<V>> here = words.get(pair(in.peek(), in.peek(1)));
        if (here == null) {
            here = words.getOrDefault((int) in.peek(), List.of());
        }
        for (Word<V> word : here) {
            if (in.startsWith(word.text) && endsThere(in, word.text)) {
                in.move(word.text.length());
                return word.meaning;
            }
        }
        return null;
    }

    private static int pair(char first, char second) {
        return first << Character.SIZE | second;
    }

    private static boolean endsThere(DateCursor in, String word) {
        return !isLetterOfAWord(word.charAt(word.length() - 1)) || !isLetterOfAWord(in.peek(word.length()));
    }

    /** Whether words with this letter are kept apart by spaces. */
    static boolean isLetterOfAWord(char c) {
        return c < FIRST_SCRIPT_WITHOUT_SPACES
                && (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK);
    }

    private static String withoutAccents(String text) {
        StringBuilder out = new StringBuilder(text.length());
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            int crossed = CROSSED.indexOf(c);
            boolean accent = c >= 0x300 && c <= 0x36F;
            if (!accent) {
                out.append(crossed < 0 ? c : PLAIN.charAt(crossed));
            }
        }
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }
}
