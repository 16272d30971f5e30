package io.github.unchaff.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unchaff.model.Block;
import io.github.unchaff.model.Inline;
import io.github.unchaff.source.Origin;
import java.util.List;
import org.junit.jupiter.api.Test;

class TraitTest {

    @Test
    void findsWhatStandsInABodyAtAnyDepth() {
        Inline link = new Inline.Link("https://example.org/", null, List.of(Inline.Text.of("here")));
        Block paragraph = new Block.Paragraph(List.of(Inline.Text.of("read it "), new Inline.Strong(List.of(link))));
        Block list = new Block.BulletList(List.of(new Block.ListItem(List.of(paragraph))));
        assertThat(Trait.in(List.of(new Block.BlockQuote(List.of(list))))).containsExactly(Trait.LINK, Trait.EMPHASIS);
    }

    @Test
    void wordlessIsWhatHasNeitherLetterNorDigit() {
        assertThat(Trait.in(List.of(paragraph("* * *")))).contains(Trait.WORDLESS);
        assertThat(Trait.in(List.of(new Block.BulletList(List.of())))).contains(Trait.WORDLESS);
        assertThat(Trait.in(List.of(paragraph("* 1")))).isEmpty();
    }

    @Test
    void addressesAndStarsAreInTexts() {
        assertThat(Trait.in(List.of(paragraph("see http.example and ftp://x")))).containsExactly(Trait.ADDRESS);
        assertThat(Trait.in(List.of(paragraph("**a line**")))).containsExactly(Trait.STARS);
    }

    @Test
    void everythingMayStandWhereInlinesAreNotSettled() {
        assertThat(Trait.in(List.of(paragraph("two  spaces")))).containsExactly(Trait.values());
        assertThat(Trait.in(List.of(new Block.ThematicBreak(Origin.NONE)))).containsExactly(Trait.THEMATIC_BREAK);
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(List.of(Inline.Text.of(text)));
    }
}
