package io.github.unchaff.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unchaff.Conversion;
import io.github.unchaff.Converter;
import io.github.unchaff.ConverterOptions;
import io.github.unchaff.clean.Profile;
import io.github.unchaff.model.Block;
import io.github.unchaff.model.Contributor;
import io.github.unchaff.model.Document;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Inlines;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.read.ReadOptions;
import io.github.unchaff.source.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {

    private static final Converter CONVERTER = new Converter(List.of(new HtmlReader()), Profile.STANDARD);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>one<br><br>two | one;two",
                "<p>one<b>two<br /><br />three</b>four | one**two**;**three**four",
                "<p>one<br>two | one/two",
                "<p>a  b&nbsp;&nbsp;c | a b c",
                "<p>天气很好\\n  我们出门 | 天气很好我们出门",
                "<p>one\\ntwo | one two",
                "<p>한국\\n사람 | 한국 사람",
                "loose<p>in</p>behind | loose;in;behind",
                "<p> </p><p>&nbsp;</p><p>x | x",
                "<p>漢字<ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby> | 漢字漢（かん）",
                "<p>A&amp;B &lt;c&gt; &#8211; | A&B <c> –",
                "<dl><dt>Term<dd>Meaning</dl> | - **Term**: Meaning",
                "<details><summary>More</summary>Hidden text</details> | More;Hidden text",
                "<p><span>a</span><custom-tag>b</custom-tag> | ab",
                "<p><strong> bold </strong>text | **bold** text",
                "<p>a<strong></strong>b | ab",
                "<table><tr><td>only one column</table> | only one column",
                "<p>x<script>alert(1)</script><style>p{}</style> | x",
                "<p>x<span style='display: none'>secret</span> | x",
            })
    void mapsHtmlToParagraphs(String html, String wanted) {
        assertThat(shown(read(html.replace("\\n", "\n")))).isEqualTo(wanted);
    }

    @Test
    void keepsAnchorsOnlyWhereTheyLeadSomewhereSafe() {
        Document document =
                read("<p><a href='https://a.org/?utm_source=x'>one</a> <a href='javascript:alert(1)'>two</a>"
                        + " <a href='#n'>three</a> <a href=''>four</a>");
        assertThat(document.body())
                .containsExactly(new Block.Paragraph(List.of(
                        new Inline.Link("https://a.org/", null, List.of(Inline.Text.of("one"))),
                        Inline.Text.of(" two three four"))));
    }

    @Test
    void makesFiguresOfThePicturesOfSixHabits() {
        for (String html : List.of(
                "<img src='https://x.org/a.jpg'><div><small style='color: #999;'>Caption</small></div>",
                "<p><img src='https://x.org/a.jpg'><small style='color: #999;'>Caption</small></p>",
                "<figure><img src='https://x.org/a.jpg'><figcaption>Caption</figcaption></figure>",
                "<div class='wp-caption'><img src='https://x.org/a.jpg' alt='Caption'><p class='wp-caption-text'>Caption</p></div>",
                "<div ><img src='https://x.org/a.jpg' alt='Caption' border='0'/><div><small style='c'>Caption</small></div></div>",
                "<div class='wp-caption'><a href='https://x.org/a.jpg'><img src='https://x.org/a.jpg'></a>"
                        + "<p class='wp-caption-text'>Caption</p></div>")) {
            Document document = read("<p>Before.</p>" + html + "<p>After.</p>");
            assertThat(document.images()).as(html).hasSize(1);
            Block.Figure figure = document.images().getFirst();
            assertThat(figure.image().url()).isEqualTo("https://x.org/a.jpg");
            assertThat(figure.image().alt()).isNull();
            assertThat(figure.link()).isNull();
            assertThat(Inlines.text(figure.caption())).isEqualTo("Caption");
            assertThat(document.body()).hasSize(3);
        }
    }

    @Test
    void readsAGalleryEntryAsOneFigure() {
        Document document = read("<h3>Gallery</h3><div><img src='https://x.org/1.jpg'><b>One</b>：first.</div>"
                + "<div><img src='https://x.org/2.jpg'><b>Two</b>：second.</div>");
        assertThat(document.images()).hasSize(2);
        assertThat(Inlines.text(document.images().get(1).caption())).isEqualTo("Two：second.");
    }

    @Test
    void splitsTheCreditFromTheCaption() {
        Block.Figure figure =
                read("<figure><img src='https://x.org/a.jpg'><figcaption>A bridge. <cite>J. Doe</cite></figcaption>")
                        .images()
                        .getFirst();
        assertThat(Inlines.text(figure.caption())).isEqualTo("A bridge.");
        assertThat(figure.credit()).isEqualTo(Inline.Text.of("J. Doe"));
    }

    @Test
    void findsThePictureBehindALazyLoader() {
        for (String attributes : List.of(
                "src='data:image/gif;base64,R0' data-src='https://x.org/r.jpg'",
                "data-original='https://x.org/r.jpg'",
                "src='data:image/gif;base64,R0' srcset='https://x.org/s.jpg 1x, https://x.org/r.jpg 2x'")) {
            assertThat(read("<p>text</p><img " + attributes + ">")
                            .images()
                            .getFirst()
                            .image()
                            .url())
                    .isEqualTo("https://x.org/r.jpg");
        }
        assertThat(read("<p>text</p><img src='https://x.org/p.gif' width=1 height=1>")
                        .images())
                .isEmpty();
    }

    @Test
    void keepsTheCellsOfATable() {
        Document document =
                read("<table><tr><th>a<th colspan=2>b<tr><td rowspan=2>c<td>d<td>e<tr><td>f<td><ul><li>g<li>h</ul>");
        Block.Table table = (Block.Table) document.body().getFirst();
        List<List<String>> cells = table.rows().stream()
                .map(row -> row.cells().stream().map(Inlines::text).toList())
                .toList();
        assertThat(cells).containsExactly(List.of("a", "b", ""), List.of("c", "d", "e"), List.of("", "f", "• g • h"));
    }

    @Test
    void clampsSpansThatWouldExplode() {
        Document document = read("<table><tr><td rowspan=8000 colspan=8000>x<td>y<tr><td>z<td>w</table>");
        assertThat(shown(document)).contains("x").contains("w");
    }

    @Test
    void readsTheHeadOfAPage() {
        Document document = read(
                "<html lang=en-GB><head><title>The bridge | Town News</title>"
                        + "<meta property='og:site_name' content='Town News'><meta name=author content='Jane Roe'>"
                        + "<link rel=canonical href='https://town.example/bridge'>"
                        + "<meta property='article:published_time' content='2024-05-01T10:00:00+02:00'></head>"
                        + "<body><nav>Home About</nav><article><h1>The bridge</h1><p>It was opened.</p></article><footer>(c)</footer>");
        assertThat(document.metadata().title()).isEqualTo("The bridge");
        assertThat(document.metadata().url()).isEqualTo("https://town.example/bridge");
        assertThat(document.metadata().language()).isEqualTo("en-GB");
        assertThat(document.metadata().published().value()).isEqualTo("2024-05-01T10:00:00+02:00");
        assertThat(document.metadata().publisher().name()).isEqualTo("Town News");
        assertThat(document.metadata().contributors())
                .containsExactly(Contributor.of("Jane Roe", Contributor.Role.AUTHOR));
        assertThat(shown(document)).isEqualTo("It was opened.");
    }

    @Test
    void keepsThePageAsItIsWhenAskedTo() {
        String page =
                "<body><nav>Home</nav><article><p>A long enough text of an article.</p></article><footer>End</footer>";
        assertThat(shown(read(page))).isEqualTo("A long enough text of an article.");
        Conversion.Converted whole = convert(
                page, ConverterOptions.DEFAULT.withRead(ReadOptions.DEFAULT.withExtract(ReadOptions.Extract.NONE)));
        assertThat(shown(whole.document())).isEqualTo("Home;A long enough text of an article.;End");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<ul><li>", "<blockquote>", "<div>", "<b>", "<table><tr><td>", "<ol>", "<dl><dd>", "<a href=x>"})
    void survivesDeepNestingAndLosesNoText(String tag) {
        String html = "<p>start</p>" + tag.repeat(3000) + "DEEP";
        Conversion.Converted converted = convert(html, ConverterOptions.DEFAULT);
        assertThat(shown(converted.document())).contains("DEEP");
    }

    @Test
    void refusesAnEndlessTagName() {
        Conversion conversion =
                CONVERTER.convert(source("<p>x</p><" + "a".repeat(5000) + ">"), ConverterOptions.DEFAULT);
        assertThat(conversion).isInstanceOf(Conversion.Rejected.class);
        assertThat(conversion.diagnostics())
                .anySatisfy(d -> assertThat(d.code().id()).isEqualTo("limit.nodes"));
    }

    @Test
    void takesNoCommentScriptOrTextForAnEndlessTagName() {
        String run = "x".repeat(1500);
        for (String html : List.of(
                "<!--" + run + "--><p>Hello",
                "<p>Hello<script>if(a<b" + run + "){}</script>",
                "<p>Hello, price <" + " " + run)) {
            assertThat(shown(read(html))).contains("Hello");
        }
    }

    @Test
    void keepsDepthsAndBoldLinesOfABodyThatIsAskedForAsItIs() {
        String html = "<h3><b>Deep</b></h3><p><b>Bold line</b></p><p>Words below it, in a sentence.</p><h4>Deeper</h4>";
        assertThat(headings(read(html))).containsExactly("2 Deep", "2 Bold line", "3 Deeper");
        assertThat(headings(readAsItIs(html))).containsExactly("3 Deep", "4 Deeper");
        assertThat(headings(readAsItIs("<h1>One</h1><p>Words.</p><h2>Two</h2>")))
                .containsExactly("2 Two");
    }

    @Test
    void leavesReferencesInBracketsWithTheirListInABodyThatIsAskedForAsItIs() {
        String html = "<p>Words<sup id=r1><a href='#n1'>[1]</a></sup> end.</p>"
                + "<ol class=references><li id=n1>Source. <a href='#r1'>^</a></ol>";
        assertThat(shown(read(html))).doesNotContain("[1]");
        assertThat(shown(readAsItIs(html))).contains("Words[1] end.").contains("Source.");
    }

    @Test
    void writesANoteThatIsHiddenFromItsReferenceWhereItStood() {
        String html = "<p>Words end.<span hidden><sup id=r1><a href='#n1'>1</a></sup></span></p>"
                + "<ol class=footnotes><li id=n1>The note. <a href='#r1'>↩</a></ol><p>After.</p>";
        assertThat(shown(read(html))).contains("The note.");
    }

    @Test
    void takesNoTableOfContentsForFootnotes() {
        String html = "<ol><li><a href='#a'>1</a></li></ol><h2 id=a>First</h2><p>Words.</p>";
        assertThat(headings(read(html))).containsExactly("2 First");
        assertThat(shown(read(html))).contains("1").contains("Words.");
    }

    private static Document readAsItIs(String html) {
        ReadOptions asItIs = ReadOptions.DEFAULT.withExtract(ReadOptions.Extract.NONE);
        return convert(html, ConverterOptions.DEFAULT.withRead(asItIs)).document();
    }

    private static List<String> headings(Document document) {
        return document.body().stream()
                .filter(block -> block instanceof Block.Heading)
                .map(block -> ((Block.Heading) block).depth() + " " + Inlines.text(((Block.Heading) block).content()))
                .toList();
    }

    @Test
    void keepsBlocksThatStandInCells() {
        Document document = read("<table><tr><th>a<th>b<tr><td>x<ul><li>q<li>l</ul><td>y</table>");
        assertThat(shown(document)).isEqualTo("a|b|x • q • l|y");
    }

    private static Document read(String html) {
        return convert(html, ConverterOptions.DEFAULT).document();
    }

    private static Conversion.Converted convert(String html, ConverterOptions options) {
        Conversion.Converted converted = (Conversion.Converted) CONVERTER.convert(source(html), options);
        assertThat(converted.ledger().isBalanced())
                .as(converted.diagnostics().toString())
                .isTrue();
        return converted;
    }

    private static Source source(String html) {
        return new Source("page.html", html.getBytes(StandardCharsets.UTF_8));
    }

    /** Blocks separated by semicolons, line breaks as slashes, strong in stars. */
    private static String shown(Document document) {
        return String.join(
                ";", document.body().stream().map(HtmlReaderTest::shown).toList());
    }

    private static String shown(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> shown(paragraph.content());
            case Block.Heading heading -> "# " + shown(heading.content());
            case Block.BlockQuote quote -> "> " + shown(new Document(Metadata.EMPTY, quote.content()));
            case Block.BulletList list -> items(list.items());
            case Block.OrderedList list -> items(list.items());
            case Block.CodeBlock code -> code.text();
            case Block.Table table ->
                String.join(
                        "|",
                        table.rows().stream()
                                .flatMap(row -> row.cells().stream())
                                .map(HtmlReaderTest::shown)
                                .toList());
            case Block.Figure figure -> "!" + figure.image().url() + shown(figure.caption());
            case Block.ThematicBreak line -> "---";
        };
    }

    private static String items(List<Block.ListItem> items) {
        return "- "
                + String.join(
                        ";",
                        items.stream()
                                .flatMap(item -> item.content().stream())
                                .map(HtmlReaderTest::shown)
                                .toList());
    }

    private static String shown(List<Inline> inlines) {
        StringBuilder out = new StringBuilder();
        for (Inline inline : inlines) {
            out.append(
                    inline instanceof Inline.Strong strong
                            ? "**" + shown(strong.content()) + "**"
                            : Inlines.text(List.of(inline)).replace('\n', '/'));
        }
        return out.toString();
    }
}
