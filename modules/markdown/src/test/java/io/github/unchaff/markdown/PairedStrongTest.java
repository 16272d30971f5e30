package io.github.unchaff.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unchaff.ledger.Claims;
import io.github.unchaff.source.SourceText;
import org.junit.jupiter.api.Test;

class PairedStrongTest {

    private static final String J = String.valueOf(PairedStrong.JOINER);

    @Test
    void joinsBoldRunsThatTouch() {
        assertThat(paired("**20****年** 与 **a** **b**")).isEqualTo("**20年** 与 **a b**");
    }

    @Test
    void dropsMarksAroundNothing() {
        assertThat(paired("前****后")).isEqualTo("前后");
        assertThat(paired("前** **后")).isEqualTo("前 后");
    }

    @Test
    void putsSpacesOutside() {
        assertThat(paired("** 一、标题 **")).isEqualTo(" **一、标题** ");
    }

    @Test
    void letsTheParserSeeMarksBesidePunctuation() {
        assertThat(paired("他说：**“好。”**她说")).isEqualTo("他说：**" + J + "“好。”" + J + "**她说");
    }

    @Test
    void dropsAMarkWhosePairIsInAnotherParagraph() {
        assertThat(paired("**甲**：乙**")).isEqualTo("**甲**：乙");
        assertThat(paired("● **甲乙")).isEqualTo("● 甲乙");
        assertThat(paired("说了句脏话，去**的，就走了")).isEqualTo("说了句脏话，去**的，就走了");
    }

    @Test
    void changesNothingWhereMarksAreNotInPairs() {
        String odd = "甲** 一 ** 二 ** 三";
        assertThat(paired(odd)).isEqualTo(odd);
        assertThat(paired("***a** b*")).isEqualTo("***a** b*");
    }

    @Test
    void leavesLinesOfStarsEscapesAndAddressesAlone() {
        String text = "****\n\na \\*\\* b\n\n[c](https://example.org/**/d)\n";
        assertThat(paired(text)).isEqualTo(text);
    }

    @Test
    void pairsWithinOneParagraphOnly() {
        assertThat(paired("a **b\n\nc** d")).isEqualTo("a **b\n\nc** d");
    }

    private static String paired(String text) {
        return PairedStrong.of(SourceText.of(text), new Claims()).value();
    }
}
