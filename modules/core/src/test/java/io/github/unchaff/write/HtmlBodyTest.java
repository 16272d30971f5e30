package io.github.unchaff.write;

import static io.github.unchaff.write.Samples.image;
import static io.github.unchaff.write.Samples.item;
import static io.github.unchaff.write.Samples.note;
import static io.github.unchaff.write.Samples.p;
import static io.github.unchaff.write.Samples.row;
import static io.github.unchaff.write.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.unchaff.model.Block;
import io.github.unchaff.model.Inline;
import io.github.unchaff.source.Origin;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlBodyTest {

    private static String of(Block... blocks) {
        return HtmlBody.of(List.of(blocks));
    }

    @Test
    void escapesTextAndAttributes() {
        assertThat(of(p(
                        text("</p><script>&amp;"),
                        new Inline.Link("https://a.example/?a&b", "\"'<t>", List.of(text("x"))))))
                .isEqualTo("<p>&lt;/p&gt;&lt;script&gt;&amp;amp;"
                        + "<a href=\"https://a.example/?a&amp;b\" title=\"&quot;'&lt;t&gt;\">x</a></p>\n");
    }

    @Test
    void writesInlinesByTheirElements() {
        assertThat(of(p(
                        new Inline.Emphasis(List.of(text("a"))),
                        new Inline.Strong(List.of(text("b"))),
                        new Inline.Strikethrough(List.of(text("c"))),
                        new Inline.Code("d", Origin.synthetic(1)),
                        new Inline.LineBreak(),
                        image("https://a.example/i.png", null))))
                .isEqualTo("<p><em>a</em><strong>b</strong><del>c</del><code>d</code><br>"
                        + "<img src=\"https://a.example/i.png\" alt=\"\"></p>\n");
    }

    @Test
    void keepsTheTextOfALinkThatMayNotStand() {
        assertThat(of(p(new Inline.Link("javascript:alert(1)", "t", List.of(text("x"))))))
                .isEqualTo("<p>x</p>\n");
    }

    @Test
    void writesTheAlternativeOfAPictureThatMayNotStand() {
        assertThat(of(p(image("data:image/png;base64,AAAA", "a<b")))).isEqualTo("<p>a&lt;b</p>\n");
    }

    @Test
    void neverPutsALinkInALink() {
        Inline inner = new Inline.Link("https://b.example/", null, List.of(text("b"), note(p("n"))));
        assertThat(of(p(new Inline.Link("https://a.example/", null, List.of(inner)))))
                .startsWith("<p><a href=\"https://a.example/\">b<sup id=\"fnref-1\">1</sup></a></p>\n");
    }

    @Test
    void writesTightItemsWithoutParagraphs() {
        assertThat(of(new Block.BulletList(List.of(
                        item(p("a"), new Block.OrderedList(3, List.of(item(p("b"))))), item(), item(p("c"), p("d"))))))
                .isEqualTo("<ul>\n<li>a\n<ol start=\"3\">\n<li>b</li>\n</ol>\n</li>\n<li></li>\n"
                        + "<li><p>c</p>\n<p>d</p>\n</li>\n</ul>\n");
    }

    @Test
    void writesTablesWithHeadAndAlignmentAndLeavesAnEmptyHeadOut() {
        List<Block.Alignment> columns = List.of(Block.Alignment.NONE, Block.Alignment.CENTER);
        assertThat(of(new Block.Table(columns, List.of(row("a", "b"), row("c", "")))))
                .isEqualTo("<table>\n<thead>\n<tr><th>a</th><th align=\"center\">b</th></tr>\n</thead>\n"
                        + "<tbody>\n<tr><td>c</td><td align=\"center\"></td></tr>\n</tbody>\n</table>\n");
        assertThat(of(new Block.Table(columns, List.of(row("", ""), row("c", "d")))))
                .doesNotContain("<thead>");
    }

    @Test
    void writesFiguresWithCaptionCreditAndLink() {
        Inline.Image picture = image("https://a.example/i.png", "alt");
        assertThat(of(new Block.Figure(picture, "https://a.example/", List.of(text("c")), text("Ann"))))
                .isEqualTo(
                        "<figure><a href=\"https://a.example/\"><img src=\"https://a.example/i.png\" alt=\"alt\"></a>"
                                + "<figcaption>c <cite>Ann</cite></figcaption></figure>\n");
        assertThat(of(new Block.Figure(picture, null, List.of(), null)))
                .isEqualTo("<figure><img src=\"https://a.example/i.png\" alt=\"alt\"></figure>\n");
    }

    @Test
    void writesCodeWithItsLanguage() {
        assertThat(of(new Block.CodeBlock("java", "\n<a>", Origin.NONE), new Block.CodeBlock(null, "b", Origin.NONE)))
                .isEqualTo("<pre><code class=\"language-java\">\n&lt;a&gt;</code></pre>\n<pre><code>b</code></pre>\n");
    }

    @Test
    void writesHeadingsFromTheSecondLevelQuotesAndBreaks() {
        assertThat(of(
                        new Block.Heading(1, List.of(text("a"))),
                        new Block.Heading(6, List.of(text("b"))),
                        new Block.ThematicBreak(Origin.NONE),
                        new Block.BlockQuote(List.of(p("q")))))
                .isEqualTo("<h2>a</h2>\n<h6>b</h6>\n<hr>\n<blockquote>\n<p>q</p>\n</blockquote>\n");
    }

    @Test
    void linksFootnotesBothWaysOnAPageOfItsOwn() {
        assertThat(of(p(text("a"), note(p("n")))))
                .isEqualTo("<p>a<sup id=\"fnref-1\"><a href=\"#fn-1\">1</a></sup></p>\n<ol class=\"footnotes\">\n"
                        + "<li id=\"fn-1\"><p>n</p>\n<a href=\"#fnref-1\">↩</a></li>\n</ol>\n");
    }

    @Test
    void hasNeitherIdsNorRelativeAddressesWherePortable() {
        List<Block> body = List.of(p(
                note(p("n")),
                new Inline.Link("/b", null, List.of(text("b"))),
                new Inline.Link("#c", null, List.of(text("c"))),
                image("d.png", "d")));
        assertThat(HtmlBody.portable(body, null))
                .isEqualTo("<p><sup>1</sup>bcd</p>\n<ol class=\"footnotes\">\n<li><p>n</p>\n</li>\n</ol>\n");
        assertThat(HtmlBody.portable(body, "https://a.example/x/y"))
                .startsWith(
                        "<p><sup>1</sup><a href=\"https://a.example/b\">b</a>"
                                + "<a href=\"https://a.example/x/y#c\">c</a><img src=\"https://a.example/x/d.png\" alt=\"d\"></p>");
    }
}
