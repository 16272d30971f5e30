package io.github.unchaff.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unchaff.Limits;
import io.github.unchaff.ledger.Ledger;
import io.github.unchaff.model.Block;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Inlines;
import io.github.unchaff.source.Origin;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownTest {

    private static Inline text(String value) {
        return Inline.Text.of(value);
    }

    private static Block paragraph(Inline... content) {
        return new Block.Paragraph(List.of(content));
    }

    private static Inline.Image image(String url, String alt) {
        return new Inline.Image(url, url, alt == null ? null : Inline.Text.of(alt), Origin.NONE);
    }

    /** The blocks, after a look at the ledger. */
    private static List<Block> blocks(String text, Flavor flavor) {
        MarkdownText.Read read = MarkdownText.blocks(text, flavor);
        assertThat(read.ledger().faults()).isEmpty();
        assertThat(read.ledger().unaccounted()).isZero();
        return read.document().body();
    }

    private static List<Block> blocks(String text) {
        return blocks(text, Flavor.COMMONMARK);
    }

    private static List<Inline> inlines(String text) {
        return ((Block.Paragraph) blocks(text).getFirst()).content();
    }

    @Test
    void lineEndIsNothingBetweenHanAndASpaceElsewhere() {
        assertThat(inlines("今天\n我们")).containsExactly(text("今天我们"));
        assertThat(inlines("今天\nwe")).containsExactly(text("今天 we"));
        assertThat(inlines("*今天*\r\n我们")).containsExactly(new Inline.Emphasis(List.of(text("今天"))), text("我们"));
        assertThat(inlines("a  \nb")).containsExactly(text("a"), new Inline.LineBreak(), text("b"));
    }

    @Test
    void escapesAndReferencesAreDecoded() {
        assertThat(inlines("a\\*b &amp; &#x4F60;&nosuch; &#0;")).containsExactly(text("a*b & 你&nosuch; \uFFFD"));
    }

    @Test
    void eachTextKnowsWhereItIsFrom() {
        Inline.Text leaf = (Inline.Text) inlines("x\\*&amp;y").getFirst();
        assertThat(leaf.origin()).hasToString("0-1,2-3,3-8/1,8-9");
    }

    @Test
    void syntaxIsMarkup() {
        String source = "## a #\n\n> - **b** [c](http://d.e \"f\")\n\n```java\ng\n```\n\n[h]: i\n";
        Ledger ledger = MarkdownText.blocks(source, Flavor.COMMONMARK).ledger();
        assertThat(ledger.kept()).isEqualTo(4);
        assertThat(ledger.kept() + ledger.markup()).isEqualTo(ledger.characters());
    }

    @Test
    void cellsKeepTheirPlacesBehindEscapedPipes() {
        assertThat(blocks("| a\\|b *c* | `d\\|e` |\n|:-:|---|\n| f |\n"))
                .containsExactly(new Block.Table(
                        List.of(Block.Alignment.CENTER, Block.Alignment.NONE),
                        List.of(
                                new Block.Row(List.of(
                                        List.of(text("a|b "), new Inline.Emphasis(List.of(text("c")))),
                                        List.of(new Inline.Code("d|e", Origin.synthetic(3))))),
                                new Block.Row(List.of(List.of(text("f")), List.of())))));
    }

    @Test
    void surplusCellsBecomeColumns() {
        Block.Table table = (Block.Table) blocks("|a|\n|-|\n|1|*2*|3|\n").getFirst();
        assertThat(table.columns()).hasSize(3);
        assertThat(table.rows().get(1).cells().get(1)).containsExactly(new Inline.Emphasis(List.of(text("2"))));
    }

    @Test
    void imageAloneIsAFigure() {
        assertThat(blocks("![a](b.png)")).containsExactly(new Block.Figure(image("b.png", "a"), null, List.of(), null));
        assertThat(blocks("[![a](b.png)](c)"))
                .containsExactly(new Block.Figure(image("b.png", "a"), "c", List.of(), null));
        assertThat(blocks("x ![a](b.png)")).containsExactly(paragraph(text("x "), image("b.png", "a")));
    }

    @Test
    void figureHasItsCaptionAndCredit() {
        assertThat(blocks("![a](b.png)\n*c _d_* — e f"))
                .containsExactly(new Block.Figure(
                        image("b.png", "a"),
                        null,
                        List.of(text("c "), new Inline.Emphasis(List.of(text("d")))),
                        Inline.Text.of("e f")));
        assertThat(blocks("![a](b.png)\n— e"))
                .containsExactly(new Block.Figure(image("b.png", "a"), null, List.of(), Inline.Text.of("e")));
    }

    @Test
    void imageTitleStandsForAMissingText() {
        assertThat(blocks("![](b.png \"t\")"))
                .containsExactly(new Block.Figure(image("b.png", "t"), null, List.of(), null));
    }

    @Test
    void unsafeAddressesAreDroppedAndTheirTextIsKept() {
        MarkdownText.Read read =
                MarkdownText.blocks("[a](javascript:x) ![b](data:image/png;base64,x)", Flavor.COMMONMARK);
        assertThat(read.document().body()).containsExactly(paragraph(text("a b")));
        assertThat(read.diagnostics()).hasSize(2);
        assertThat(read.ledger().isBalanced()).isTrue();
    }

    @Test
    void footnotesStandAtTheirFirstReference() {
        assertThat(blocks("a[^x] b[^x]\n\n[^x]: n\n\n    m\n"))
                .containsExactly(paragraph(
                        text("a"),
                        new Inline.Footnote(List.of(paragraph(text("n")), paragraph(text("m")))),
                        text(" b[^x]")));
        assertThat(blocks("a\n\n[^y]: lost")).containsExactly(paragraph(text("a")), paragraph(text("lost")));
        assertThat(blocks("a[^z]")).containsExactly(paragraph(text("a[^z]")));
    }

    @Test
    void footnotesInACircleEnd() {
        assertThat(blocks("a[^1]\n\n[^1]: b[^2]\n\n[^2]: c[^1]\n")).hasSize(1);
    }

    @Test
    void codeIsKeptCharacterForCharacter() {
        assertThat(blocks("- ``` java x\n  a\n\n      b\n  ```\n"))
                .containsExactly(new Block.BulletList(
                        List.of(new Block.ListItem(List.of(new Block.CodeBlock("java", "a\n\n    b", Origin.NONE))))));
    }

    @Test
    void htmlIsReadByTheReaderOfHtml() {
        assertThat(inlines("a <b>c *d*</b> e"))
                .containsExactly(
                        text("a "),
                        new Inline.Strong(List.of(text("c "), new Inline.Emphasis(List.of(text("d"))))),
                        text(" e"));
        assertThat(inlines("*a <b>c</b>* `d`"))
                .containsExactly(
                        new Inline.Emphasis(List.of(text("a "), new Inline.Strong(List.of(text("c"))))),
                        text(" "),
                        new Inline.Code("d", Origin.synthetic(1)));
        assertThat(blocks("<p>a</p>\n\n<p>b</p>")).containsExactly(paragraph(text("a")), paragraph(text("b")));
    }

    @Test
    void whatIsNoTagIsText() {
        assertThat(inlines("x <So we are>")).containsExactly(text("x <So we are>"));
        assertThat(blocks("<So we are>\n*a*\n"))
                .containsExactly(paragraph(text("<So we are> "), new Inline.Emphasis(List.of(text("a")))));
    }

    @Test
    void wikiArticlesHaveNoCodeNoUnderlinedHeadingsAndNoDefinitions() {
        assertThat(blocks("a\n---\nb", Flavor.WIKI_ARTICLE))
                .containsExactly(paragraph(text("a")), new Block.ThematicBreak(Origin.NONE), paragraph(text("b")));
        assertThat(blocks("    a\n\n~~b~~", Flavor.WIKI_ARTICLE))
                .containsExactly(paragraph(text("a")), paragraph(text("~~b~~")));
        assertThat(blocks("[3]: title\n", Flavor.WIKI_ARTICLE)).containsExactly(paragraph(text("[3]: title")));
    }

    @Test
    void whatNestsTooDeepIsLifted() {
        MarkdownText.Read read = MarkdownText.blocks("> ".repeat(90) + "a", Flavor.COMMONMARK);
        assertThat(read.diagnostics()).hasSize(1);
        assertThat(read.ledger().isBalanced()).isTrue();
        int depth = 0;
        List<Block> at = read.document().body();
        while (at.getFirst() instanceof Block.BlockQuote quote) {
            at = quote.content();
            depth++;
        }
        assertThat(depth).isLessThan(Limits.DEFAULT.depth());
        assertThat(Inlines.text(((Block.Paragraph) at.getFirst()).content())).isEqualTo("a");
    }
}
