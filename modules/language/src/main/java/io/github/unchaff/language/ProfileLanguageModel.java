package io.github.unchaff.language;

import io.github.unchaff.language.Profiles.Fit;
import io.github.unchaff.text.LanguageModel;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Compares how often one, two and three letters stand in a row with how often they do in each language of the alphabet, by the
 * profiles of Optimaize language-detector, which Apache Tika ships too.
 *
 * <p>A statistic always has a winner, also for a language it does not know. So the winner must also fit by itself: its letters
 * and its usual groups of three must make up the text.
 */
public final class ProfileLanguageModel implements LanguageModel {

    /** Foreign letters: from so many on they are no names and quotations any more. Azerbaijani read as Turkish has 0.1. */
    private static final double MOST_FOREIGN = 0.015;

    /** Norwegian over Danish has 0.03 and more; Malay over Indonesian is a matter of luck and has 0.01. */
    private static final double LEAST_MARGIN = 0.025;

    private static final double LEAST_MARGIN_OF_SMALL = 0.1;
    private static final double MORE_IN_SHORT = 0.1;
    private static final int SHORT = 180;

    private final Map<Alphabet, Profiles> loaded = new ConcurrentHashMap<>();

    @Override
    public @Nullable String languageOf(String text, UnicodeScript script) {
        Alphabet alphabet = Alphabet.of(script);
        if (alphabet == null) {
            return null;
        }
        Fit fit = loaded.computeIfAbsent(alphabet, Profiles::load).best(text);
        double margin = (alphabet.isSmall(fit.language()) ? LEAST_MARGIN_OF_SMALL : LEAST_MARGIN)
                + (text.length() < SHORT ? MORE_IN_SHORT : 0);
        boolean sure =
                fit.margin() >= margin && fit.coverage() >= alphabet.leastCoverage() && fit.foreign() <= MOST_FOREIGN;
        return sure ? fit.language() : null;
    }

    @Override
    public double likelihood(List<String> words, UnicodeScript script) {
        Alphabet alphabet = Alphabet.of(script);
        return alphabet == null
                ? Double.NaN
                : loaded.computeIfAbsent(alphabet, Profiles::load).likelihood(words);
    }
}
