package io.github.unchaff.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LanguageTest {

    private static final String SIMPLIFIED = "这个城市的图书馆昨天开放了新的阅览室，许多读者前来参观。";
    private static final String TRADITIONAL = "這個城市的圖書館昨天開放了新的閱覽室，許多讀者前來參觀。";
    private static final String ENGLISH = "The library of the town opened a new reading room, and many people came.";

    @Test
    void tellsTheScriptsOfChineseApart() {
        assertThat(of(SIMPLIFIED)).isEqualTo("zh-Hans");
        assertThat(of(TRADITIONAL)).isEqualTo("zh-Hant");
        assertThat(of(SIMPLIFIED + TRADITIONAL)).isEqualTo("zh");
    }

    @Test
    void aQuotationInTheOtherScriptChangesNothing() {
        assertThat(of(TRADITIONAL + TRADITIONAL + "告示寫著：「" + SIMPLIFIED + "」")).isEqualTo("zh-Hant");
        assertThat(of(SIMPLIFIED + SIMPLIFIED + "告示写着：“" + TRADITIONAL + "”")).isEqualTo("zh-Hans");
    }

    @Test
    void knowsJapaneseByItsKanaAndKoreanByHangul() {
        assertThat(of("図書館は昨日、新しい閲覧室を公開しました。")).isEqualTo("ja");
        assertThat(of("도서관은 어제 새로운 열람실을 공개했다.")).isEqualTo("ko");
    }

    @Test
    void knowsJapaneseInHanAloneByFormsThatOnlyJapanHas() {
        assertThat(of("図書館閲覧室公開")).isEqualTo("ja");
        assertThat(of("日本経済新聞電子版")).isEqualTo("ja");
        assertThat(of("国会議事堂見学案内")).isEqualTo("ja");
    }

    @Test
    void japaneseHeadingsInHanAloneBelongToTheJapaneseAroundThem() {
        assertThat(of("東京都立図書館\n開館時間\n図書館は九時に開きます。子どもたちが本を読んでいます。")).isEqualTo("ja");
    }

    @Test
    void referencesInJapaneseDoNotMakeAChineseTextJapanese() {
        assertThat(of(SIMPLIFIED + SIMPLIFIED + SIMPLIFIED + "\n新しい閲覧室のお知らせ\n")).isEqualTo("zh-Hans");
    }

    @Test
    void aKanaInANameIsStillChinese() {
        assertThat(of("这家叫“优の良品”的小店昨天开张，许多邻居前来参观。")).isEqualTo("zh-Hans");
    }

    @Test
    void saysNothingWhenNothingDecides() {
        assertThat(of("山水日月")).isNull();
        assertThat(of("東京物語")).isNull();
        assertThat(of("12345 — …")).isNull();
        assertThat(of("")).isNull();
    }

    @Test
    void theLargerPartOfTheSentencesDecides() {
        assertThat(of(ENGLISH + "\n" + SIMPLIFIED + SIMPLIFIED + SIMPLIFIED)).isEqualTo("zh-Hans");
        assertThat(of(ENGLISH + "\n" + ENGLISH + "\n" + ENGLISH + "\n" + SIMPLIFIED))
                .isEqualTo("LATIN");
        assertThat(of("NATO和G7的CEO们讨论了AI、GDP与5G，The Wall Street Journal 也作了报道。"))
                .isEqualTo("zh-Hans");
    }

    @Test
    void scriptsOfOneLanguageNeedNoModel() {
        assertThat(Language.of("Η βιβλιοθήκη άνοιξε χθες.", (text, script) -> "?"))
                .isEqualTo("el");
        assertThat(Language.of("ห้องสมุดเปิดเมื่อวานนี้", (text, script) -> "?"))
                .isEqualTo("th");
    }

    @Test
    void aModelIsAskedAboutPiecesAndTheMajorityCounts() {
        List<String> asked = new ArrayList<>();
        String text = (ENGLISH + " ").repeat(100);
        String found = Language.of(text, (piece, script) -> {
            asked.add(piece);
            return asked.size() % 3 == 0 ? "da" : "en";
        });
        assertThat(found).isEqualTo("en");
        assertThat(asked).hasSizeLessThanOrEqualTo(8).allMatch(piece -> piece.length() < 400);
        asked.clear();
        assertThat(Language.of(text, (piece, script) -> {
                    asked.add(piece);
                    return asked.size() % 2 == 0 ? "da" : "en";
                }))
                .isNull();
    }

    @Test
    void shortAndUncertainTextsHaveNoLanguage() {
        assertThat(Language.of("Hello world", (piece, script) -> "en")).isNull();
        assertThat(Language.of(ENGLISH, (piece, script) -> null)).isNull();
    }

    @Test
    void aLongTextIsSampledFromAllOfIt() {
        String half = (ENGLISH + "\n").repeat(3_000);
        String rest = (SIMPLIFIED + "\n").repeat(6_000);
        assertThat(of(half + rest)).isEqualTo("zh-Hans");
        assertThat(of(rest + half.repeat(5))).isEqualTo("LATIN");
    }

    private static String of(String text) {
        return Language.of(text, (piece, script) -> script.name());
    }
}
