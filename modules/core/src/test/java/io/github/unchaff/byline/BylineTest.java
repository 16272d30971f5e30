package io.github.unchaff.byline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unchaff.ledger.Claims;
import io.github.unchaff.model.Contributor;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.site.Sites;
import io.github.unchaff.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BylineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MARY O'NEIL, JOHN SMITH-JONES, 陈小明 | Mary O'Neil;John Smith-Jones;陈小明",
                "  文小山（摘编） | 文小山",
                "文小山/石小涛 | 文小山;石小涛",
                "东山花团/南燕 | 东山花团/南燕",
                "Nobody（文二） | Nobody（文二）",
                "李小鱼 综合报导 | 李小鱼",
                "null 周大同 | 周大同",
                "null | ''",
                "采访记者: 周大同 | 周大同",
                "William  Example | William Example",
                "JANE ROE,JANE ROE | Jane Roe",
                "德国之声中文网 | ''",
                "林小山 综合报导 | 林小山",
            })
    void takesNamesOutOfBylines(String line, String names) {
        Metadata.Builder metadata = new Metadata.Builder();
        Byline.read(
                SourceText.of(line),
                Contributor.Role.AUTHOR,
                Sites.standard().forUrl("https://www.dw.com/"),
                new Claims(),
                metadata);
        List<String> found =
                metadata.build().contributors().stream().map(Contributor::name).toList();
        assertThat(String.join(";", found)).isEqualTo(names);
    }

    @Test
    void takesNoSentenceForAByline() {
        assertThat(Byline.isLike("The bridge was opened on Monday. Many people came."))
                .isFalse();
        assertThat(Byline.isLike("大桥昨天开放了。")).isFalse();
        assertThat(Byline.isLike("")).isFalse();
        assertThat(Byline.isLike("Jane Roe, 陈小明")).isTrue();
    }

    @Test
    void takesNoDialogueForCredits() {
        assertThat(Credits.standard().read(SourceText.of("记者：这座桥是怎么建起来的？"))).isNull();
        assertThat(Credits.standard().read(SourceText.of("结果：三比一"))).isNull();
    }
}
