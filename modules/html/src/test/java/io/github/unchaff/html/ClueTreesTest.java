package io.github.unchaff.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Trees of questions about runs of text. */
class ClueTreesTest {

    private static final Surroundings PAGE = Surroundings.of(
            Pages.of(
                    "<nav><a href=/>Home</a></nav><article><p>It was a long and quiet day, and nobody came to the bridge.</p></article>"));
    private static final Run MENU = PAGE.layout.runs().get(0);
    private static final Run SENTENCE = PAGE.layout.runs().get(1);

    @Test
    void addUpTheWeightsOfTheirLeaves() {
        ClueTrees trees = ClueTrees.read("# a comment\n=0.5\nlinked<=0.5 words<=3 =-1 =2 =-3\n");
        assertThat(trees.likelihoods(PAGE)[1]).isCloseTo(1 / (1 + Math.exp(-2.5)), within(1e-9));
        assertThat(trees.likelihoods(PAGE)[0]).isCloseTo(1 / (1 + Math.exp(2.5)), within(1e-9));
    }

    @Test
    void sayWhichClueMovedTheOdds() {
        ClueTrees trees = ClueTrees.read("linked<=0.5 words<=3 =-1 =2 =-3\n");
        assertThat(trees.reasons(SENTENCE, PAGE)).containsEntry(Clue.WORDS, 1.5).containsKey(Clue.LINKED);
        assertThat(trees.reasons(MENU, PAGE)).containsOnlyKeys(Clue.LINKED);
    }

    @Test
    void shipWithTheToolkitAndTellAnArticleFromAMenu() {
        assertThat(ClueTrees.Shipped.TREES.likelihoods(PAGE)[1]).isGreaterThan(0.9);
        assertThat(ClueTrees.Shipped.TREES.likelihoods(PAGE)[0]).isLessThan(0.3);
    }
}
