package io.github.unchaff.language;

import com.optimaize.langdetect.profiles.LanguageProfileReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How often each gram of one to three letters stands in a language. The files are the library's
 * ({@code {"freq":{"D":662077,"th ":648546},"n_words":[260942223,308553243,224934017],"name":"en"}}); its own reader works
 * through them with regular expressions and takes twice as long, and its profiles hash all their grams.
 */
final class Profile {

    private static final int LONGEST = 3;

    /** A letter rarer than this among the letters of a language is not its own. */
    private static final double FOREIGN = 1e-5;

    private final String language;
    private final List<List<Map.Entry<String, Integer>>> grams = new ArrayList<>(LONGEST);
    private final long[] occurrences = new long[LONGEST];
    private final BitSet letters = new BitSet();

    private Profile(String language, String file) {
        this.language = language;
        for (int i = 0; i < LONGEST; i++) {
            grams.add(new ArrayList<>());
        }
        frequencies(file);
        letters();
    }

    static Profile load(String language) {
        String name = "/languages/" + language;
        try (InputStream in = LanguageProfileReader.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the library has no " + name);
            }
            return new Profile(language, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void frequencies(String file) {
        int i = file.indexOf('{', 1) + 1;
        while (file.charAt(i) == '"') {
            int end = file.indexOf('"', i + 1);
            String gram = file.substring(i + 1, end);
            int frequency = 0;
            i = end + 2;
            for (; Character.isDigit(file.charAt(i)); i++) {
                frequency = frequency * 10 + file.charAt(i) - '0';
            }
            if (!gram.isEmpty() && gram.length() <= LONGEST) {
                grams.get(gram.length() - 1).add(Map.entry(gram, frequency));
                occurrences[gram.length() - 1] += frequency;
            }
            i += file.charAt(i) == ',' ? 1 : 0;
        }
    }

    private void letters() {
        Map<Character, Long> counts = new HashMap<>();
        for (Map.Entry<String, Integer> gram : grams.getFirst()) {
            counts.merge(Character.toLowerCase(gram.getKey().charAt(0)), (long) gram.getValue(), Long::sum);
        }
        counts.forEach((letter, count) -> {
            if (count > occurrences[0] * FOREIGN) {
                letters.set(letter);
            }
        });
    }

    /** Its BCP 47 tag. */
    String language() {
        return language;
    }

    /** Which share of the letters of a text the language does not have. */
    double foreignLetters(CharSequence text) {
        int all = 0;
        int foreign = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                all++;
                foreign += letters.get(Character.toLowerCase(c)) ? 0 : 1;
            }
        }
        return all == 0 ? 1 : (double) foreign / all;
    }

    /** The grams with the share that each has among those of its length. */
    void shares(ShareVisitor visitor) {
        for (int i = 0; i < LONGEST; i++) {
            for (Map.Entry<String, Integer> gram : grams.get(i)) {
                visitor.visit(gram.getKey(), gram.getValue().doubleValue() / occurrences[i]);
            }
        }
    }

    /** Receives the grams of a {@link Profile}. */
    @FunctionalInterface
    interface ShareVisitor {
        void visit(String gram, double share);
    }
}
