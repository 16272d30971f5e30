package io.github.unchaff.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said round articles. */
class LabelTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Share",
                "Read more",
                "Leave a reply",
                "3 Comments",
                "YOU MAY ALSO LIKE",
                "© 2024",
                "相關新聞",
                "おすすめ記事",
                "Alle Rechte vorbehalten",
                "Читайте также",
                "Articles liés"
            })
    void isToldByItsWords(String line) {
        assertThat(Label.isIn(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"The ferry", "Shareholders", "Officers", "守钟人", "Homework", "", "!"})
    void isNotSeenInOtherWords(String line) {
        assertThat(Label.isIn(line)).isFalse();
    }
}
