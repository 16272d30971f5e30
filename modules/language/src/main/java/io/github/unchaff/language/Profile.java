package io.github.unchaff.language;

import com.optimaize.langdetect.i18n.LdLocale;
import com.optimaize.langdetect.profiles.LanguageProfile;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How often each gram of one to three letters stands in a language. The files are the library's
 * ({@code {"freq":{"D":662077,"th ":648546},"n_words":[260942223,308553243,224934017],"name":"en"}}); its own reader works
 * through them with regular expressions and takes twice as long, and its profiles hash all their grams.
 *
 * <p>Equal by identity; the hash is that of the language, so that sets of profiles have one order.
 */
final class Profile implements LanguageProfile {

    private static final int LONGEST = 3;

    /** A letter rarer than this among the letters of a language is not its own. */
    private static final double FOREIGN = 1e-5;

    private final LdLocale locale;
    private final List<List<Map.Entry<String, Integer>>> grams = new ArrayList<>(LONGEST);
    private final long[] occurrences = new long[LONGEST];
    private final Set<Character> letters = new HashSet<>();

    private Profile(String language, String file) {
        this.locale = LdLocale.fromString(language);
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
                letters.add(letter);
            }
        });
    }

    /** Its BCP 47 tag. */
    String language() {
        return locale.getLanguage();
    }

    /** Which share of the letters of a text the language does not have. */
    double foreignLetters(CharSequence text) {
        int all = 0;
        int foreign = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                all++;
                foreign += letters.contains(Character.toLowerCase(c)) ? 0 : 1;
            }
        }
        return all == 0 ? 1 : (double) foreign / all;
    }

    @Override
    public LdLocale getLocale() {
        return locale;
    }

    @Override
    public List<Integer> getGramLengths() {
        return List.of(1, 2, 3);
    }

    @Override
    public int getFrequency(String gram) {
        for (Map.Entry<String, Integer> entry : grams.get(gram.length() - 1)) {
            if (entry.getKey().equals(gram)) {
                return entry.getValue();
            }
        }
        return 0;
    }

    @Override
    public int getNumGrams(int length) {
        return grams.get(length - 1).size();
    }

    @Override
    public int getNumGrams() {
        return grams.stream().mapToInt(List::size).sum();
    }

    @Override
    public long getNumGramOccurrences(int length) {
        return occurrences[length - 1];
    }

    @Override
    public long getMinGramCount(int length) {
        return grams.get(length - 1).stream()
                .mapToInt(Map.Entry::getValue)
                .min()
                .orElse(0);
    }

    @Override
    public long getMaxGramCount(int length) {
        return grams.get(length - 1).stream()
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(0);
    }

    @Override
    public Iterable<Map.Entry<String, Integer>> iterateGrams() {
        return grams.stream().flatMap(List::stream).toList();
    }

    @Override
    public Iterable<Map.Entry<String, Integer>> iterateGrams(int length) {
        return grams.get(length - 1);
    }

    @Override
    public int hashCode() {
        return locale.getLanguage().hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }
}
