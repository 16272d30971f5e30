package io.github.unchaff.markdown.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unchaff.Limits;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.model.Tag;
import io.github.unchaff.read.ReadContext;
import io.github.unchaff.read.ReadOptions;
import io.github.unchaff.read.ReadOptions.WikiLinks;
import io.github.unchaff.source.SourceText;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WikiLinksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "在[[zh:莫斯科]]和[[zh:平壤]] | 在莫斯科和平壤",
                "[[zh:俄罗斯]][[zh:国防部长]] | 俄罗斯国防部长",
                "0[[zh:4月]]02日 | 04月02日",
                "[[[zh:鱼]]] | [鱼]",
                "[[兩岸] 洪水 | [[兩岸] 洪水",
                "[[zh:未完 | [[zh:未完",
                "多出]]一对 | 多出]]一对",
                "[[https://x.org]] | [[https://x.org]]",
                "[[1](u) | [[1](u)",
            })
    void takesTheTermAndLeavesWhatOnlyLooksLikeALink(String source, String text) {
        assertThat(unwrapped(source, WikiLinks.TEXT, new Metadata.Builder())).isEqualTo(text);
    }

    @Test
    void countsTermsInTheOrderOfTheirFirstAppearance() {
        Metadata.Builder metadata = new Metadata.Builder();
        unwrapped("[[zh:乙]][[zh:甲]][[zh:乙]]", WikiLinks.TEXT, metadata);
        assertThat(metadata.build().tags())
                .containsExactly(new Tag("乙", 2, Tag.Kind.AUTO_LINK), new Tag("甲", 1, Tag.Kind.AUTO_LINK));
    }

    @Test
    void makesNoTagOfAPartOfANumberOrOfNothing() {
        Metadata.Builder metadata = new Metadata.Builder();
        assertThat(unwrapped("0[[zh:4月]]02日，7月2[[zh:1日]]，[[zh: ]]，1[[zh:鱼]]", WikiLinks.TEXT, metadata))
                .isEqualTo("04月02日，7月21日， ，1鱼");
        assertThat(metadata.build().tags()).containsExactly(new Tag("鱼", 1, Tag.Kind.AUTO_LINK));
    }

    @ParameterizedTest
    @EnumSource(WikiLinks.class)
    @Timeout(value = 5, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void comesToAnEndWhateverIsAskedFor(WikiLinks fate) {
        String source = "a[[zh:X]]b[[zh:Y]][[zh:";
        String expected = switch (fate) {
            case TEXT -> "aXbY[[zh:";
            case LINK -> "a[X](<https://zh.wikipedia.org/wiki/X>)b[Y](<https://zh.wikipedia.org/wiki/Y>)[[zh:";
            case KEEP -> source;
        };
        assertThat(unwrapped(source, fate, new Metadata.Builder())).isEqualTo(expected);
    }

    private static String unwrapped(String source, WikiLinks fate, Metadata.Builder metadata) {
        ReadContext context = new ReadContext(
                "test", source, ReadOptions.DEFAULT.withWikiLinks(fate), Limits.DEFAULT, new ArrayList<>());
        return io.github.unchaff.markdown.dialect.WikiLinks.unwrapped(SourceText.of(source), context, metadata)
                .value();
    }
}
