package io.github.unchaff.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unchaff.Limits;
import io.github.unchaff.model.Block;
import io.github.unchaff.model.Document;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Inline.Strong;
import io.github.unchaff.model.Inline.Text;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.read.ReadContext;
import io.github.unchaff.read.ReadOptions;
import io.github.unchaff.site.Site;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EmphasisEdgesTest {

    @Test
    void aColonBeforeAWordGoesOutside() {
        assertThat(settled(strong("甲："), text("乙"))).containsExactly(strong("甲"), text("：乙"));
    }

    @Test
    void bracketsGoOutsideInPairs() {
        assertThat(settled(strong("「甲」"), text("乙"))).containsExactly(text("「"), strong("甲"), text("」乙"));
        assertThat(settled(text("乙"), strong("“甲。”"))).containsExactly(text("乙“"), strong("甲。"), text("”"));
    }

    @Test
    void punctuationStaysInsideWhereNoWordStandsBesideIt() {
        assertThat(settled(text("他说，"), strong("“甲。”"), text(" 乙")))
                .containsExactly(text("他说，"), strong("“甲。”"), text(" 乙"));
    }

    @Test
    void emphasisOfPunctuationAloneIsNone() {
        assertThat(settled(text("甲"), strong("……"), text("乙"))).containsExactly(text("甲……乙"));
    }

    private static Inline text(String value) {
        return Text.of(value);
    }

    private static Inline strong(String value) {
        return new Strong(List.of(Text.of(value)));
    }

    private static List<Inline> settled(Inline... inlines) {
        Document document =
                new Document(new Metadata.Builder().build(), List.of(new Block.Paragraph(List.of(inlines))));
        ReadContext context = new ReadContext("", "", ReadOptions.DEFAULT, Limits.DEFAULT, new ArrayList<>());
        Document clean = new EmphasisEdges().apply(document, new Cleaning(context, Site.UNKNOWN));
        return ((Block.Paragraph) clean.body().getFirst()).content();
    }
}
