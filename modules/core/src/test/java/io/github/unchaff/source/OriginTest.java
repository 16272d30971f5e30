package io.github.unchaff.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class OriginTest {

    @Test
    void joinsVerbatimStretchesThatAdjoin() {
        assertThat(Origin.verbatim(3, 5).plus(Origin.verbatim(5, 9))).isEqualTo(Origin.verbatim(3, 9));
        assertThat(Origin.verbatim(3, 5).plus(Origin.verbatim(6, 9))).hasToString("3-5,6-9");
    }

    @Test
    void slicesAVerbatimStretchAnywhere() {
        assertThat(Origin.verbatim(10, 20).slice(2, 5)).isEqualTo(Origin.verbatim(12, 15));
        assertThat(Origin.verbatim(10, 20).slice(5, 5)).isSameAs(Origin.NONE);
    }

    @Test
    void neverCutsADecodedStretch() {
        Origin flag = Origin.decoded(0, 9, 2);
        assertThat(flag.slice(0, 1).start()).isZero();
        assertThat(flag.slice(0, 1).end()).isEqualTo(9);
        assertThat(flag.slice(1, 2).isEmpty()).isTrue();
    }

    @Test
    void refusesAnOriginOfAnotherLength() {
        assertThatThrownBy(() -> new SourceText("abc", Origin.verbatim(0, 2)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsEveryCharacterAtItsPlaceThroughCutsAndJoins() {
        String source = "0123456789abcdefghijklmnopqrstuvwxyz";
        Random random = new Random(7);
        for (int round = 0; round < 2000; round++) {
            SourceText text = SourceText.of(source);
            for (int step = 0; step < 6 && text.length() > 2; step++) {
                int a = random.nextInt(text.length());
                int b = a + random.nextInt(text.length() - a);
                text = random.nextBoolean()
                        ? text.slice(a, b)
                        : text.slice(0, a).plus(text.slice(b));
            }
            String value = text.value();
            text.origin()
                    .forEach((start, end, at, length) ->
                            assertThat(source.substring(start, end)).isEqualTo(value.substring(at, at + length)));
            assertThat(text.origin().length()).isEqualTo(value.length());
        }
    }
}
