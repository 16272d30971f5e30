package io.github.unchaff.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HanTest {

    @ParameterizedTest
    @CsvSource({
        "中,文",
        "。,中",
        "中,「",
        "」,『",
        "かな,カナ",
        "ﾊﾝ,かく",
        "）,中",
        "１,２",
        "㈱,中",
        "ㄅ,ㄆ",
        "⼈,工",
        "中,\u200B文",
        "中\u200B,文",
        "：“,你好",
        "你好,”",
        "中,——",
        "……,中",
        "麦克斯·,韦",
        "々,〇"
    })
    void aLineEndIsNothingBetweenChineseAndJapanese(String before, String after) {
        assertThat(Han.joins(before, before.length(), after, 0)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"word,word", "中,word", "word,中", "한국,사람", "中,한", "”,—", "it’,s", "5,中", "🌹,中", "中,'['", "'',中"})
    void elsewhereItIsASpace(String before, String after) {
        assertThat(Han.joins(before, before.length(), after, 0)).isFalse();
    }

    @Test
    void onlyTheTextBetweenTheBoundsCounts() {
        String text = "中  文";
        assertThat(Han.joins(text, 1, text, 3)).isTrue();
        assertThat(Han.joins(text, 0, text, 3)).isFalse();
    }
}
