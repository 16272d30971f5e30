package io.github.unchaff.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;

class CharactersTest {

    /** Whatever stands beside a character that is said to be untouched, no step touches it and it composes with nothing. */
    @Test
    void whatIsUntouchedIsTouchedByNoStep() {
        List<String> neighbours = List.of("", "e", "か", "ᄀ", "가", "한", "ا", "🙂", "\u200D");
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            String one = Character.toString((char) c);
            if (!Characters.isUntouched(one)) {
                continue;
            }
            for (String before : neighbours) {
                String text = before + one;
                assertThat(Characters.change(text, before.length()))
                        .as("U+%04X", c)
                        .isNull();
                assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)
                                || !Normalizer.isNormalized(before, Normalizer.Form.NFC))
                        .as("U+%04X behind '%s'", c, before)
                        .isTrue();
            }
            assertThat(Characters.plain(one)).isEqualTo(one);
        }
    }

    @Test
    void ordinaryTextIsUntouched() {
        assertThat(Characters.isUntouched("The ferry – «Señora» – waits… 渡口，停航。カタカナ 나룻배"))
                .isTrue();
        assertThat(Characters.isUntouched("a\u00A0b")).isFalse();
        assertThat(Characters.isUntouched("a\u0301")).isFalse();
        assertThat(Characters.isUntouched("a\uFEFFb")).isFalse();
    }
}
