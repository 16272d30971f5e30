package io.github.unchaff.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What is settled is what costs least of all that could be. */
class CoherenceTest {

    private static final int PAGES = 400;

    @Test
    void costsLeastOfAllChoices() {
        Random chance = new Random(7);
        for (int i = 0; i < PAGES; i++) {
            Layout layout = layout(boxes(chance, 3));
            if (layout.runs().size() + layout.boxes().size() > 14) {
                continue;
            }
            double[] votes = chance.doubles(layout.runs().size(), -25, 25).toArray();
            boolean[] settled = Coherence.settle(layout, votes);
            assertThat(cost(layout, votes, settled)).isCloseTo(least(layout, votes), within(1e-9));
        }
    }

    @Test
    void keepsAShortLineBetweenParagraphs() {
        Layout layout = layout("<p>First.</p><div>Why?</div><p>Last.</p>");
        assertThat(Coherence.settle(layout, new double[] {30, -8, 30})).containsExactly(true, true, true);
        assertThat(Coherence.settle(layout, new double[] {30, -15, 30})).containsExactly(true, false, true);
    }

    @Test
    void dividesMoreEasilyWhereThePageSaysSo() {
        Layout layout = layout("<p>First.</p><div class=share-buttons>Send</div><p>Last.</p>");
        assertThat(Coherence.settle(layout, new double[] {30, -8, 30})).containsExactly(true, false, true);
    }

    @Test
    void neverDividesATableOfValuesOrAList() {
        Layout table = layout("<table><tr><td>1<td>2<tr><td>3<td>4</table>");
        assertThat(Coherence.settle(table, new double[] {30, -90, 30, 40})).containsExactly(true, true, true, true);
        Layout list = layout("<ul><li>a<li>b<li>c</ul>");
        assertThat(Coherence.settle(list, new double[] {30, -90, 30})).containsExactly(false, false, false);
    }

    @Test
    void dividesATableThatOnlyLaysOutAPage() {
        Layout page = layout("<table><tr><td><h2>Menu</h2><td><p>Text.</p></table>");
        assertThat(Coherence.settle(page, new double[] {-90, 90})).containsExactly(false, true);
    }

    private static Layout layout(String body) {
        return Layout.of(Jsoup.parse(body).body());
    }

    private static String boxes(Random chance, int depth) {
        StringBuilder html = new StringBuilder();
        int parts = 1 + chance.nextInt(3);
        for (int i = 0; i < parts; i++) {
            boolean text = depth == 0 || chance.nextBoolean();
            String names = chance.nextInt(4) == 0 ? " class=related" : "";
            html.append(text ? "<section>word</section>" : "<div" + names + ">" + boxes(chance, depth - 1) + "</div>");
        }
        return html.toString();
    }

    /** The least cost, by trying every way to keep or drop each box. */
    private static double least(Layout layout, double[] votes) {
        double least = Double.MAX_VALUE;
        boolean[] kept = new boolean[votes.length];
        for (int runs = 0; runs < 1 << votes.length; runs++) {
            for (int i = 0; i < votes.length; i++) {
                kept[i] = (runs >> i & 1) != 0;
            }
            least = Math.min(least, cost(layout, votes, kept));
        }
        return least;
    }

    /** The cost of a choice of runs, with each box treated so that it is least. */
    private static double cost(Layout layout, double[] votes, boolean[] kept) {
        int boxes = layout.boxes().size();
        double least = Double.MAX_VALUE;
        for (int choice = 0; choice < 1 << boxes; choice++) {
            double cost = 0;
            for (Box box : layout.boxes()) {
                if (box.parent != null && isIn(choice, box) != isIn(choice, box.parent)) {
                    cost += (box.hints & Hint.AROUND) == 0 ? 10 : 2;
                }
            }
            for (Run run : layout.runs()) {
                cost += kept[run.index()] ? 0 : votes[run.index()];
                cost += kept[run.index()] == isIn(choice, run.box()) ? 0 : 10;
            }
            least = Math.min(least, cost);
        }
        return least;
    }

    private static boolean isIn(int choice, Box box) {
        return (choice >> box.index & 1) != 0;
    }
}
