package io.github.unchaff.html;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which runs of a page are its article. Each run has a likelihood and speaks for itself if that is above a bound: the one with
 * which the text is expected to be best in the mean of how much of it is right and how much of the article it holds (F1). Then
 * {@link Coherence} settles what stays.
 */
final class ArticleChoice {

    /** Likelihoods of runs are somewhat too sure of themselves. */
    private static final double DOUBT = 0.8;

    private static final double LEAST_WORDS = 0.3;
    /** The share of the text that a page states for machines which must stand on it for that to be believed. */
    private static final double STATED = 0.6;

    /** What it adds to the odds of a run when that text holds it, and takes when it does not. */
    private static final double AGREED = 2;

    private static final double NEVER = -1e6;

    /** The words that a notice of cookies has at most; a page about them has more. */
    private static final int NOTICE = 200;

    private static final double LEAST_BOUND = 0.05;
    private static final double MOST_BOUND = 0.5;

    private final Surroundings page;
    private final double[] likelihoods;
    private final boolean[] kept;

    private ArticleChoice(Surroundings page, double[] likelihoods, boolean[] kept) {
        this.page = page;
        this.likelihoods = likelihoods;
        this.kept = kept;
    }

    static ArticleChoice of(Surroundings page) {
        List<Run> runs = page.layout.runs();
        double[] likelihoods = ClueTrees.Shipped.TREES.likelihoods(page);
        for (int i = 0; i < likelihoods.length; i++) {
            likelihoods[i] = Math.pow(likelihoods[i], DOUBT);
        }
        boolean stated = page.statedShare() >= STATED;
        double bound = odds(Math.clamp(best(runs, likelihoods) / 2, LEAST_BOUND, MOST_BOUND));
        double[] votes = new double[runs.size()];
        for (Run run : runs) {
            double machine = !stated ? 0 : page.states(run) ? AGREED : run.isProse() ? -AGREED : 0;
            double vote = (odds(likelihoods[run.index()]) - bound + machine) * weight(run);
            votes[run.index()] = isOfPicture(run) ? 0 : isControl(run, page.headline) ? NEVER : vote;
        }
        return new ArticleChoice(page, likelihoods, Coherence.settle(page.layout, votes));
    }

    /** Captions go where their pictures go, and those where the text beside them goes. */
    static boolean isOfPicture(Run run) {
        for (Box at = run.box(); at != null; at = at.parent) {
            if (at.tag.equals("figure") || at.tag.equals("figcaption")) {
                return true;
            }
        }
        return false;
    }

    /**
     * Navigation, forms, the head and the foot of the page in which nobody wrote a sentence: links to other pages, labels, small
     * print; and
     * what asks for consent.
     */
    private static boolean isControl(Run run, @Nullable Run headline) {
        boolean edge = false;
        for (Box at = run.box(); at != null; at = at.parent) {
            if ((at.hints & Hint.COOKIE.bit()) != 0 && at.words <= NOTICE) {
                return true;
            }
            switch (at.tag) {
                case "nav", "form" -> {
                    if (at.prose == 0) {
                        return true;
                    }
                }
                case "footer" -> edge = at.prose == 0;
                case "header" -> edge = at.prose == 0 && (headline == null || !at.holds(headline.box()));
                case "article", "main", "section", "blockquote" -> edge = false;
                default -> {}
            }
        }
        return edge;
    }

    private static double odds(double likelihood) {
        double sane = Math.clamp(likelihood, 0.001, 0.999);
        return Math.log(sane / (1 - sane));
    }

    /** The best F1 to be expected of any bound; a run is worth keeping if it is likelier than half of that. */
    private static double best(List<Run> runs, double[] likelihoods) {
        double all = 0;
        for (Run run : runs) {
            all += likelihoods[run.index()] * weight(run);
        }
        int[] order = IntStream.range(0, runs.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -likelihoods[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double right = 0;
        double taken = 0;
        double best = 0;
        for (int i : order) {
            right += likelihoods[i] * weight(runs.get(i));
            taken += weight(runs.get(i));
            best = Math.max(best, 2 * right / (taken + all));
        }
        return best;
    }

    private static double weight(Run run) {
        return Math.max(LEAST_WORDS, run.words());
    }

    Surroundings page() {
        return page;
    }

    /** The words that are kept. */
    int words() {
        return page.layout.runs().stream()
                .filter(this::isKept)
                .mapToInt(Run::words)
                .sum();
    }

    boolean isKept(Run run) {
        return kept[run.index()];
    }

    double likelihood(Run run) {
        return likelihoods[run.index()];
    }
}
