package io.github.unchaff.text;

import java.lang.Character.UnicodeScript;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells languages apart that share an alphabet, such as Danish and Norwegian. Scripts that decide by themselves are never asked
 * about. Found with {@link java.util.ServiceLoader}; without one, texts in such alphabets have no language.
 *
 * <p>Implementations are thread-safe and load what is big at the first question.
 */
public interface LanguageModel {

    /**
     * The language of a piece of text.
     *
     * @param text a few sentences, nearly all in one script
     * @param script that script
     * @return a BCP 47 tag, or null when it is not sure
     */
    @Nullable
    String languageOf(String text, UnicodeScript script);

    /**
     * How well words fit the one language that they fit best; for telling right readings of bytes from wrong ones.
     *
     * @param words as they stand in a text, with whatever is in them
     * @param script that of most of their letters
     * @return the logarithm of how likely their groups of up to three characters are, to be compared between words of the same
     *     lengths; NaN when the model has no language in this script
     */
    default double likelihood(List<String> words, UnicodeScript script) {
        return Double.NaN;
    }
}
