package io.github.unchaff.html;

import java.util.List;

/**
 * Which runs to keep when each speaks for or against itself and a page is to stay in one piece: every box or run that is treated
 * unlike the box it stands in costs something, and what costs least in all is taken. The inside of a table, a piece of code or a
 * plain list is never divided. This is the exact minimum, found in one walk up the boxes and one down.
 */
final class Coherence {

    /** What a division costs, in words times logarithms of odds. */
    private static final double DIVISION = 10;

    /** What it costs where the page itself says that something else begins. */
    private static final double MARKED_DIVISION = 2;

    /** What it costs to part a table, a piece of code or a list without many links from the text round it. */
    private static final double WHOLE_DIVISION = 40;

    private static final double FEW_LINKS = 0.3;
    private static final int RUNS_OF_ITEM = 2;

    private final List<Box> boxes;
    private final List<Run> runs;
    private final double[] votes;
    /** What it costs at best to drop and to keep a box, with all in it. */
    private final double[] dropping;

    private final double[] keeping;
    private final boolean[] kept;

    private Coherence(Layout layout, double[] votes) {
        this.boxes = layout.boxes();
        this.runs = layout.runs();
        this.votes = votes;
        this.dropping = new double[boxes.size()];
        this.keeping = new double[boxes.size()];
        this.kept = new boolean[runs.size()];
    }

    /**
     * @param votes of each run how much is gained by keeping it; below 0 by dropping it
     * @return of each run whether it is kept
     */
    static boolean[] settle(Layout layout, double[] votes) {
        Coherence coherence = new Coherence(layout, votes);
        coherence.weigh();
        Box page = layout.page();
        coherence.decide(page, coherence.keeping[page.index] <= coherence.dropping[page.index]);
        return coherence.kept;
    }

    private void weigh() {
        for (int i = boxes.size() - 1; i >= 0; i--) {
            Box box = boxes.get(i);
            if (isWhole(box)) {
                for (int run = box.firstRun; run < box.lastRun; run++) {
                    dropping[i] += votes[run];
                }
                continue;
            }
            for (Box inner : box.boxes) {
                double drop = dropping[inner.index];
                double keep = keeping[inner.index];
                dropping[i] += Math.min(drop, keep + division(inner));
                keeping[i] += Math.min(keep, drop + division(inner));
            }
            for (int run = box.firstRun; run < box.lastRun; run++) {
                if (runs.get(run).box() == box) {
                    dropping[i] += Math.min(votes[run], DIVISION);
                    keeping[i] += Math.min(0, votes[run] + DIVISION);
                }
            }
        }
    }

    private void decide(Box box, boolean keep) {
        if (isWhole(box)) {
            for (int run = box.firstRun; run < box.lastRun; run++) {
                kept[run] = keep;
            }
            return;
        }
        for (Box inner : box.boxes) {
            double gain = dropping[inner.index] - keeping[inner.index];
            decide(inner, keep ? gain >= -division(inner) : gain > division(inner));
        }
        for (int run = box.firstRun; run < box.lastRun; run++) {
            if (runs.get(run).box() == box) {
                kept[run] = keep ? votes[run] >= -DIVISION : votes[run] > DIVISION;
            }
        }
    }

    private static double division(Box box) {
        if ((box.hints & (Hint.AROUND | Hint.HEADER.bit())) != 0) {
            return MARKED_DIVISION;
        }
        return isWhole(box) && !box.tag.equals("p") && box.linkedShare() < FEW_LINKS ? WHOLE_DIVISION : DIVISION;
    }

    private static boolean isWhole(Box box) {
        return switch (box.tag) {
            case "pre", "p", "figure", "figcaption", "dl", "details" -> true;
            case "ul", "ol" -> box.lastRun - box.firstRun <= RUNS_OF_ITEM * box.boxes.size();
            case "table" -> isData(box);
            default -> false;
        };
    }

    /** Whether a table holds values, and no headings or tables: those only lay a page out. */
    private static boolean isData(Box table) {
        for (Box box : table.boxes) {
            boolean lays = box.tag.equals("table") || box.tag.length() == 2 && box.tag.matches("h[1-6]");
            if (lays || !isData(box)) {
                return false;
            }
        }
        return true;
    }
}
