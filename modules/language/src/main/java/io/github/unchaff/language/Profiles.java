package io.github.unchaff.language;

import com.optimaize.langdetect.text.CommonTextObjectFactories;
import com.optimaize.langdetect.text.TextObjectFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The profiles of one alphabet. Immutable and thread-safe. */
final class Profiles {

    private static final TextObjectFactory TEXTS = CommonTextObjectFactories.forDetectingShortCleanText();

    private static final int LONGEST = 3;

    private final List<Profile> profiles;
    private final Grams grams;

    private Profiles(List<Profile> profiles) {
        this.profiles = profiles;
        this.grams = new Grams(profiles);
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

    /**
     * The language that a text fits best: naive Bayes over all its grams. The library's own loop stops at the first few that
     * seem to be enough, and takes long French texts for Italian.
     */
    Fit best(String text) {
        String normal = padded(TEXTS.forText(text));
        double[] logs = new double[grams.width()];
        int[] triples = new int[normal.length()];
        int all = 0;
        int allTriples = 0;
        int knownTriples = 0;
        for (int length = 1; length <= LONGEST; length++) {
            for (int end = length; end <= normal.length(); end++) {
                if (!isGram(normal, end, length)) {
                    continue;
                }
                boolean triple = length == LONGEST;
                allTriples += triple ? 1 : 0;
                int row = grams.row(normal, end, length);
                if (row < 0) {
                    continue;
                }
                all++;
                grams.add(row, logs);
                if (triple) {
                    triples[knownTriples++] = row;
                }
            }
        }
        int best = 0;
        double next = Double.NEGATIVE_INFINITY;
        for (int i = 1; i < profiles.size(); i++) {
            boolean better = logs[i] > logs[best];
            next = Math.max(next, better ? logs[best] : logs[i]);
            best = better ? i : best;
        }
        int usual = 0;
        for (int i = 0; i < knownTriples; i++) {
            usual += grams.log(triples[i], best) > Grams.LOG_UNSEEN ? 1 : 0;
        }
        Profile profile = profiles.get(best);
        return new Fit(
                profile.language(),
                (logs[best] - next) / Math.max(1, all),
                (double) usual / Math.max(1, allTriples),
                profile.foreignLetters(normal));
    }

    /** The logarithm of how likely the words are in the language that they fit best. Grams that no language has count too. */
    double likelihood(List<String> words) {
        double[] sums = new double[grams.width()];
        for (String word : words) {
            String spaced = ' ' + word + ' ';
            for (int length = 1; length <= LONGEST; length++) {
                for (int i = length == 1 ? 1 : 0; i + length <= spaced.length(); i++) {
                    add(sums, grams.row(spaced, i + length, length));
                }
            }
        }
        return Arrays.stream(sums, 0, profiles.size()).max().orElse(Double.NaN);
    }

    private void add(double[] sums, int row) {
        if (row >= 0) {
            grams.add(row, sums);
            return;
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] += Grams.LOG_UNSEEN;
        }
    }

    /** With a space at both ends, so that the first and the last letter of each word stand beside one. */
    private static String padded(CharSequence text) {
        String words = text.toString();
        return (words.startsWith(" ") ? "" : " ") + words + (words.endsWith(" ") ? "" : " ");
    }

    /** A space alone says nothing, nor do letters of two words. */
    private static boolean isGram(CharSequence text, int end, int length) {
        return length == 2 || text.charAt(end - (length + 1) / 2) != ' ';
    }
}
