package io.github.unchaff.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguageTest {

    @Test
    void tellsTheScriptsOfChineseApart() {
        assertThat(Language.of("这个城市的图书馆昨天开放了新的阅览室，许多读者前来参观。")).isEqualTo("zh-Hans");
        assertThat(Language.of("這個城市的圖書館昨天開放了新的閱覽室，許多讀者前來參觀。")).isEqualTo("zh-Hant");
        assertThat(Language.of("山水日月")).isEqualTo("zh");
    }

    @Test
    void knowsJapaneseByItsKanaAndKoreanByHangul() {
        assertThat(Language.of("図書館は昨日、新しい閲覧室を公開しました。")).isEqualTo("ja");
        assertThat(Language.of("도서관은 어제 새로운 열람실을 공개했다.")).isEqualTo("ko");
    }

    @Test
    void knowsEnglishByItsCommonestWords() {
        assertThat(Language.of(
                        "The library of the town was opened to readers on Monday, and it is a good place to be."))
                .isEqualTo("en");
    }

    @Test
    void saysNothingWhenNothingDecides() {
        assertThat(Language.of("Die Bibliothek der Stadt wurde gestern geöffnet und viele Leser kamen."))
                .isNull();
        assertThat(Language.of("12345")).isNull();
        assertThat(Language.of("")).isNull();
    }
}
