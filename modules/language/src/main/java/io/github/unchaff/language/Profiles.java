package io.github.unchaff.language;

import com.optimaize.langdetect.NgramFrequencyData;
import com.optimaize.langdetect.ngram.NgramExtractor;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfile;
import com.optimaize.langdetect.text.CommonTextObjectFactories;
import com.optimaize.langdetect.text.TextObjectFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The profiles of one alphabet. Immutable and thread-safe. */
final class Profiles {

    private static final TextObjectFactory TEXTS = CommonTextObjectFactories.forDetectingShortCleanText();
    private static final NgramExtractor GRAMS = NgramExtractors.standard();

    /** What a gram counts that a language does not have, as in the library. */
    private static final double UNSEEN = 0.5 / 10_000;

    private static final float LOG_UNSEEN = (float) Math.log(UNSEEN);
    private static final int LONGEST = 3;

    private final List<Profile> profiles;
    private final NgramFrequencyData frequencies;

    /** Logarithms of those grams that were asked for; at most as many as the profiles have. */
    private final Map<String, float[]> logs = new ConcurrentHashMap<>();

    private Profiles(List<Profile> profiles) {
        this.profiles = profiles;
        this.frequencies = NgramFrequencyData.create(List.<LanguageProfile>copyOf(profiles), List.of(1, 2, 3));
    }

    static Profiles load(Alphabet alphabet) {
        List<Profile> profiles = new ArrayList<>();
        for (String language : alphabet.languages()) {
            profiles.add(Profile.load(language));
        }
        return new Profiles(profiles);
    }

    /**
     * How well a text fits the language that it fits best.
     *
     * @param language its tag
     * @param margin by how much it fits better than the next, in nats for each gram
     * @param coverage which share of its grams of three are among the usual ones of the language
     * @param foreign which share of its letters the language does not have
     */
    record Fit(String language, double margin, double coverage, double foreign) {}

    /** The logarithm of the share that a gram has in each language, or null when none has it. */
    private float @Nullable [] logs(String gram) {
        float[] known = logs.get(gram);
        double[] shares = known == null ? frequencies.getProbabilities(gram) : null;
        if (known == null && shares != null) {
            known = new float[shares.length];
            for (int i = 0; i < known.length; i++) {
                known[i] = shares[i] == 0 ? LOG_UNSEEN : (float) Math.log(UNSEEN + shares[i]);
            }
            logs.put(gram, known);
        }
        return known;
    }

    /**
     * The language that a text fits best: naive Bayes over all its grams. The library's own loop stops at the first few that
     * seem to be enough, and takes long French texts for Italian.
     */
    Fit best(String text) {
        CharSequence normal = TEXTS.forText(text);
        double[] logs = new double[profiles.size()];
        int[] triples = new int[profiles.size()];
        int all = 0;
        int allTriples = 0;
        for (Map.Entry<String, Integer> gram : GRAMS.extractCountedGrams(normal).entrySet()) {
            int count = gram.getValue();
            float[] known = logs(gram.getKey());
            boolean triple = gram.getKey().length() == LONGEST;
            allTriples += triple ? count : 0;
            if (known == null) {
                continue;
            }
            all += count;
            for (int i = 0; i < logs.length; i++) {
                logs[i] += count * (double) known[i];
                triples[i] += triple && known[i] > LOG_UNSEEN ? count : 0;
            }
        }
        int best = 0;
        double next = Double.NEGATIVE_INFINITY;
        for (int i = 1; i < logs.length; i++) {
            boolean better = logs[i] > logs[best];
            next = Math.max(next, better ? logs[best] : logs[i]);
            best = better ? i : best;
        }
        Profile profile = profiles.get(best);
        return new Fit(
                profile.language(),
                (logs[best] - next) / Math.max(1, all),
                (double) triples[best] / Math.max(1, allTriples),
                profile.foreignLetters(normal));
    }

    /** The logarithm of how likely the words are in the language that they fit best. Grams that no language has count too. */
    double likelihood(List<String> words) {
        double[] sums = new double[profiles.size()];
        for (String word : words) {
            String spaced = ' ' + word + ' ';
            for (int length = 1; length <= LONGEST; length++) {
                for (int i = length == 1 ? 1 : 0; i + length <= spaced.length(); i++) {
                    add(sums, logs(spaced.substring(i, i + length)));
                }
            }
        }
        return Arrays.stream(sums).max().orElse(Double.NaN);
    }

    private static void add(double[] sums, float @Nullable [] logs) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += logs == null ? LOG_UNSEEN : logs[i];
        }
    }
}
