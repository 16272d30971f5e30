package io.github.unchaff.html;

import io.github.unchaff.data.DataFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * How much the clues to a run of text speak for an article: the sum of many small trees of questions. A line of the data file is
 * a tree, from its top and the left side first: {@code clue<=bound} asks, {@code =weight} ends. Weights are natural logarithms of
 * odds.
 */
final class ClueTrees {

    /** The trees that ship with the toolkit. */
    static final class Shipped {
        static final ClueTrees TREES = read(Objects.requireNonNull(DataFile.beside(ClueTrees.class, "article.trees"))
                .text());

        private Shipped() {}
    }

    private static final int LEAF = -1;
    private static final Clue[] CLUES = Clue.values();

    /** Of each node: the clue that it asks for, or LEAF; its bound or its weight; where the right side begins. */
    private final int[] clues;

    private final double[] values;
    private final int[] rights;
    private final int[] tops;

    private ClueTrees(int[] clues, double[] values, int[] rights, int[] tops) {
        this.clues = clues;
        this.values = values;
        this.rights = rights;
        this.tops = tops;
    }

    static ClueTrees read(String text) {
        List<String> nodes = new ArrayList<>();
        List<Integer> tops = new ArrayList<>();
        for (String line : text.split("\n")) {
            if (!line.isBlank() && !line.startsWith("#")) {
                tops.add(nodes.size());
                nodes.addAll(Arrays.asList(line.strip().split(" ")));
            }
        }
        int[] clues = new int[nodes.size()];
        double[] values = new double[nodes.size()];
        for (int i = 0; i < clues.length; i++) {
            String node = nodes.get(i);
            int equals = node.indexOf('=');
            clues[i] = equals == 0 ? LEAF : clue(node.substring(0, equals - 1)).ordinal();
            values[i] = Double.parseDouble(node.substring(equals + 1));
        }
        int[] rights = new int[clues.length];
        for (int at = 0; at < clues.length; ) {
            at = rights(clues, rights, at);
        }
        return new ClueTrees(
                clues, values, rights, tops.stream().mapToInt(Integer::intValue).toArray());
    }

    private static Clue clue(String id) {
        return Clue.valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Notes where right sides begin; gives the place behind the tree. */
    private static int rights(int[] clues, int[] rights, int top) {
        if (clues[top] == LEAF) {
            return top + 1;
        }
        rights[top] = rights(clues, rights, top + 1);
        return rights(clues, rights, rights[top]);
    }

    /** How likely each run of a page is part of the article, from 0 to 1. */
    double[] likelihoods(Surroundings page) {
        double[] likelihoods = new double[page.layout.runs().size()];
        double[] known = new double[CLUES.length];
        for (Run run : page.layout.runs()) {
            learn(known, run, page);
            double odds = 0;
            for (int top : tops) {
                odds += values[leaf(top, known)];
            }
            likelihoods[run.index()] = 1 / (1 + Math.exp(-odds));
        }
        return likelihoods;
    }

    /** Notes what the clues say of a run; those that are of the page only at its first. */
    private static void learn(double[] known, Run run, Surroundings page) {
        for (int i = 0; i < CLUES.length; i++) {
            if (run.index() == 0 || !CLUES[i].isOfPage()) {
                known[i] = (float) CLUES[i].of(run, page);
            }
        }
    }

    private int leaf(int top, double[] known) {
        int at = top;
        while (clues[at] != LEAF) {
            at = known[clues[at]] <= values[at] ? at + 1 : rights[at];
        }
        return at;
    }

    /** What each clue adds to the odds of a run, for or against. */
    Map<Clue, Double> reasons(Run run, Surroundings page) {
        double[] known = new double[CLUES.length];
        for (int i = 0; i < CLUES.length; i++) {
            known[i] = (float) CLUES[i].of(run, page);
        }
        Map<Clue, Double> weights = new EnumMap<>(Clue.class);
        for (int top : tops) {
            int at = top;
            double before = mean(at);
            while (clues[at] != LEAF) {
                Clue clue = CLUES[clues[at]];
                at = known[clues[at]] <= values[at] ? at + 1 : rights[at];
                double after = mean(at);
                weights.merge(clue, after - before, Double::sum);
                before = after;
            }
        }
        return weights;
    }

    /** The mean weight of the leaves below a node. */
    private double mean(int top) {
        return clues[top] == LEAF ? values[top] : (mean(top + 1) + mean(rights[top])) / 2;
    }
}
