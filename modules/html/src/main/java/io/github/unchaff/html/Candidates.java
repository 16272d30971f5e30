package io.github.unchaff.html;

import io.github.unchaff.read.Candidate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** The parts of a page that are most like an article: the best first, then the best of those that are no part of one before. */
final class Candidates {

    private static final int MOST = 5;
    private static final int REASONS = 4;
    private static final int LEAST_WORDS = 10;
    private static final int LONGEST_NAME = 60;

    private final Page page;
    private final ArticleChoice choice;
    private final List<Run> runs;
    private final double[] scores;

    private Candidates(Page page, ArticleChoice choice) {
        this.page = page;
        this.choice = choice;
        this.runs = choice.page().layout.runs();
        this.scores = new double[choice.page().layout.boxes().size()];
    }

    static List<Candidate> of(Page page, ArticleChoice choice) {
        return new Candidates(page, choice).found();
    }

    private List<Candidate> found() {
        List<Box> boxes = new ArrayList<>(choice.page().layout.boxes());
        double all = expected(choice.page().page);
        for (Box box : boxes) {
            scores[box.index] = 2 * expected(box) / Math.max(1, box.words + all);
        }
        // Of boxes with the same text the innermost, which stands last.
        boxes.sort(Comparator.comparingDouble((Box box) -> -scores[box.index]).thenComparingInt(box -> -box.index));
        List<Box> found = new ArrayList<>();
        for (Box box : boxes) {
            boolean apart = found.stream().noneMatch(other -> other.holds(box) || box.holds(other));
            if (apart && box.words >= LEAST_WORDS && found.size() < MOST) {
                found.add(box);
            }
        }
        return found.stream().map(this::candidate).toList();
    }

    private double expected(Box box) {
        double words = 0;
        for (int i = box.firstRun; i < box.lastRun; i++) {
            words += choice.likelihood(runs.get(i)) * runs.get(i).words();
        }
        return words;
    }

    private Candidate candidate(Box box) {
        int kept = 0;
        for (int i = box.firstRun; i < box.lastRun; i++) {
            kept += choice.isKept(runs.get(i)) ? runs.get(i).words() : 0;
        }
        return new Candidate(
                name(box.element), page.place(box.element), scores[box.index], box.words, kept, reasons(box));
    }

    static String name(Element element) {
        StringBuilder name = new StringBuilder(element.normalName());
        if (!element.id().isEmpty()) {
            name.append('#').append(element.id());
        }
        element.classNames().forEach(one -> name.append('.').append(one));
        return name.length() <= LONGEST_NAME ? name.toString() : name.substring(0, LONGEST_NAME) + "…";
    }

    /** What weighs most in the mean of all words, and how much of it there is: {@code + share of links up 2: 0.03}. */
    private List<String> reasons(Box box) {
        Map<Clue, Double> weights = new EnumMap<>(Clue.class);
        for (Run run : runs.subList(box.firstRun, box.lastRun)) {
            ClueTrees.Shipped.TREES
                    .reasons(run, choice.page())
                    .forEach((clue, weight) -> weights.merge(clue, weight * run.words(), Double::sum));
        }
        return weights.entrySet().stream()
                .filter(one -> !one.getKey().isOfPage())
                .sorted(Comparator.comparingDouble(one -> -Math.abs(one.getValue())))
                .limit(REASONS)
                .map(one ->
                        (one.getValue() < 0 ? "- " : "+ ") + one.getKey().meaning() + ": " + mean(one.getKey(), box))
                .toList();
    }

    /** With two digits at most. */
    private String mean(Clue clue, Box box) {
        double sum = 0;
        for (Run run : runs.subList(box.firstRun, box.lastRun)) {
            sum += clue.of(run, choice.page()) * run.words();
        }
        return BigDecimal.valueOf(sum / box.words)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
