package io.github.unchaff.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unchaff.model.Block;
import io.github.unchaff.model.Inline;
import io.github.unchaff.source.Origin;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownBodyTest {

    private static Inline text(String value) {
        return Inline.Text.of(value);
    }

    private static Block paragraph(Inline... content) {
        return new Block.Paragraph(List.of(content));
    }

    private static Block paragraph(String text) {
        return paragraph(text(text));
    }

    private static Block.ListItem item(Block... content) {
        return new Block.ListItem(List.of(content));
    }

    private static Block bullets(Block.ListItem... items) {
        return new Block.BulletList(List.of(items));
    }

    private static Inline.Image image(String url) {
        return new Inline.Image(url, url, Inline.Text.of("alt"), Origin.NONE);
    }

    private static String written(Block... blocks) {
        return MarkdownBody.of(List.of(blocks));
    }

    private static List<List<Inline>> cells(String... cells) {
        return Arrays.stream(cells)
                .map(cell -> cell.isEmpty() ? List.<Inline>of() : List.of(text(cell)))
                .toList();
    }

    @Test
    void nothingIsWrittenOfNothing() {
        assertThat(written()).isEmpty();
        assertThat(written(new Block.Paragraph(List.of()))).isEmpty();
    }

    @Test
    void blocksAreOneBlankLineApart() {
        assertThat(written(
                        new Block.Heading(2, List.of(text("题"))),
                        paragraph("一"),
                        new Block.BlockQuote(List.of(paragraph("二")))))
                .isEqualTo("## 题\n\n一\n\n> 二\n");
    }

    @Test
    void bodyNeverBeginsLikeFrontMatter() {
        Block line = new Block.ThematicBreak(Origin.NONE);
        assertThat(written(line, line)).isEqualTo("***\n\n---\n");
    }

    @Test
    void itemsOfOneParagraphAndListsAreTight() {
        assertThat(written(bullets(item(paragraph("a"), bullets(item(paragraph("b")))), item(paragraph("c")))))
                .isEqualTo("- a\n  - b\n- c\n");
    }

    @Test
    void itemsOfSeveralParagraphsAreLoose() {
        assertThat(written(bullets(item(paragraph("a"), paragraph("b")), item(paragraph("c")))))
                .isEqualTo("- a\n\n  b\n\n- c\n");
    }

    @Test
    void listThatCouldNotInterruptAParagraphIsLoose() {
        Block numbers = new Block.OrderedList(3, List.of(item(paragraph("b"))));
        assertThat(written(bullets(item(paragraph("a"), numbers)))).isEqualTo("- a\n\n  3. b\n");
    }

    @Test
    void neighbouringListsHaveDifferentMarkers() {
        Block one = bullets(item(paragraph("a")));
        Block two = new Block.OrderedList(1, List.of(item(paragraph("b"))));
        assertThat(written(one, one, one, two, two)).isEqualTo("- a\n\n* a\n\n- a\n\n1. b\n\n1) b\n");
    }

    @Test
    void emptyItemsOfNumberedListsCount() {
        Block list = new Block.OrderedList(9, List.of(item(paragraph("a")), item(), item(paragraph("c"))));
        assertThat(written(list)).isEqualTo("9. a\n10.\n11. c\n");
    }

    @Test
    void breakInAnItemIsNoBreakOfTheMarker() {
        assertThat(written(bullets(item(new Block.ThematicBreak(Origin.NONE))))).isEqualTo("- ***\n");
        assertThat(written(bullets(item(paragraph("--"))))).isEqualTo("- \\--\n");
    }

    @Test
    void fenceIsLongerThanAnyInside() {
        Block code = new Block.CodeBlock("java", "a\n```\n\nb", Origin.NONE);
        assertThat(written(code)).isEqualTo("````java\na\n```\n\nb\n````\n");
        assertThat(written(new Block.CodeBlock("a`b", "```", Origin.NONE))).isEqualTo("~~~a`b\n```\n~~~\n");
    }

    @Test
    void codeInAnItemHasNoTrailingSpaces() {
        assertThat(written(bullets(item(new Block.CodeBlock(null, "a\n\nb", Origin.NONE)))))
                .isEqualTo("- ```\n  a\n\n  b\n  ```\n");
    }

    @Test
    void tableEscapesPipesAndHasBreaksAsSpaces() {
        Block.Row row = new Block.Row(List.of(
                List.of(new Inline.Code("a|b", Origin.synthetic(3))),
                List.of(text("c"), new Inline.LineBreak(), text("d"))));
        Block table = new Block.Table(
                List.of(Block.Alignment.NONE, Block.Alignment.CENTER), List.of(new Block.Row(cells("", "x|y")), row));
        assertThat(written(table)).isEqualTo("|  | x\\|y |\n| --- | :-: |\n| `a\\|b` | c d |\n");
    }

    @Test
    void figureHasCaptionAndCreditBelow() {
        Block figure = new Block.Figure(image("a.png"), null, List.of(text("海")), Inline.Text.of("Reuters"));
        assertThat(written(figure)).isEqualTo("![alt](a.png)\n*海* — Reuters\n");
        assertThat(written(new Block.Figure(image("a.png"), "b.html", List.of(), Inline.Text.of("AFP"))))
                .isEqualTo("[![alt](a.png)](b.html)\n— AFP\n");
        assertThat(written(new Block.Figure(image("a.png"), null, List.of(), null)))
                .isEqualTo("![alt](a.png)\n");
    }

    @Test
    void emphasisInACaptionIsTold() {
        List<Inline> caption = List.of(text("a "), new Inline.Emphasis(List.of(text("b"))));
        assertThat(written(new Block.Figure(image("a.png"), null, caption, null)))
                .isEqualTo("![alt](a.png)\n*a _b_*\n");
    }

    @Test
    void footnotesAreNumberedAndStandAtTheEnd() {
        Inline inner = new Inline.Footnote(List.of(paragraph("z")));
        Inline note = new Inline.Footnote(List.of(paragraph(text("x"), inner), paragraph("y")));
        assertThat(written(paragraph(text("a"), note), paragraph("b")))
                .isEqualTo("a[^1]\n\nb\n\n[^1]: x[^2]\n\n    y\n\n[^2]: z\n");
    }

    @Test
    void footnoteBeforeAColonIsNoDefinition() {
        Inline note = new Inline.Footnote(List.of(paragraph("x")));
        assertThat(written(paragraph(note, text(": a")))).startsWith("[^1]\\: a\n");
    }

    @Test
    void lineBreakIsABackslash() {
        assertThat(written(paragraph(text("a"), new Inline.LineBreak(), text("b"))))
                .isEqualTo("a\\\nb\n");
        assertThat(written(new Block.Heading(2, List.of(text("a"), new Inline.LineBreak(), text("b")))))
                .isEqualTo("## a b\n");
    }
}
