package io.github.unchaff.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the names of elements say. */
class HintTest {

    @ParameterizedTest
    @ValueSource(strings = {"article-body", "articleBody", "ArticleBody", "article_body", "x article-body--wide"})
    void readsAWordHoweverItIsWritten(String names) {
        assertThat(hints(Hint.in(names))).contains(Hint.BODY, Hint.ARTICLE);
    }

    @ParameterizedTest
    @CsvSource({
        "sidebar, SIDE",
        "main-nav2, NAV",
        "relatedPosts, RELATED",
        "c-comments__list, COMMENTS",
        "SHARE, SHARE",
        "js-cookie-banner, COOKIE"
    })
    void knowsWhatStandsRoundArticles(String names, Hint hint) {
        assertThat(hints(Hint.in(names) & Hint.AROUND)).contains(hint);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "navy", "shareholder", "adds", "commentator", "xarticlex", "12 34"})
    void doesNotTakePartsOfWords(String names) {
        assertThat(Hint.in(names)).isZero();
    }

    @Test
    void readsTagIdAndRoleAsWell() {
        Element body = Jsoup.parse("<nav></nav><div id=comments></div><div role=search></div>")
                .body();
        assertThat(hints(Hint.of(body.child(0)))).containsExactly(Hint.NAV);
        assertThat(hints(Hint.of(body.child(1)))).containsExactly(Hint.COMMENTS);
        assertThat(hints(Hint.of(body.child(2)))).containsExactly(Hint.SEARCH);
    }

    private static List<Hint> hints(int bits) {
        return Arrays.stream(Hint.values())
                .filter(hint -> (bits & hint.bit()) != 0)
                .toList();
    }
}
