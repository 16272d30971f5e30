package io.github.unchaff.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unchaff.text.Whitespace;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LineWrapTest {

    @Test
    void leavesTextAloneForWidthZero() {
        assertThat(LineWrap.wrap("a b 中文", 0)).isEqualTo("a b 中文");
    }

    @Test
    void countsWideCharactersAsTwo() {
        assertThat(LineWrap.wrap("一二三四五", 4)).isEqualTo("一二\n三四\n五");
        assertThat(DisplayWidth.of("Ａe\u0301👍한")).isEqualTo(7);
    }

    @Test
    void neverBeginsALineWithClosingPunctuation() {
        assertThat(LineWrap.wrap("一二三，四五。」六", 6)).isEqualTo("一二\n三，四\n五。」\n六");
    }

    @Test
    void neverEndsALineWithAnOpeningBracket() {
        assertThat(LineWrap.wrap("一二「三四", 6)).isEqualTo("一二\n「三四");
    }

    @Test
    void keepsLatinWordsWholeEvenWhenTooWide() {
        assertThat(LineWrap.wrap("a extraordinarily b", 6)).isEqualTo("a\nextraordinarily\nb");
    }

    @Test
    void breaksBetweenHanAndLatin() {
        assertThat(LineWrap.wrap("中文Java中文", 8)).isEqualTo("中文Java\n中文");
    }

    @Test
    void keepsMarksAndEmojiSequencesTogether() {
        assertThat(LineWrap.wrap("👨‍👩‍👧 が\u3099が", 2)).isEqualTo("👨‍👩‍👧\nが\u3099\nが");
    }

    @Test
    void dropsOnlySpacesAndIsTooWideOnlyWhereNoBreakIsAllowed() {
        Random random = new Random(7);
        String[] parts = {"一", "，", "「", "」", "word", " ", "　", "。", "é", "👍", "12%"};
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            String line = text.toString();
            String wrapped = LineWrap.wrap(line, 8);
            assertThat(Whitespace.squeeze(wrapped)).isEqualTo(Whitespace.squeeze(line));
            assertThat(wrapped.lines().filter(l -> DisplayWidth.of(l) > 8))
                    .allMatch(l -> LineWrap.wrap(l, 8).equals(l));
        }
    }
}
