package io.github.unchaff.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unchaff.model.Block;
import io.github.unchaff.model.Inline;
import io.github.unchaff.source.Origin;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownInlinesTest {

    private static String written(Inline... content) {
        String text = MarkdownBody.of(List.of(new Block.Paragraph(List.of(content))));
        return text.substring(0, text.length() - 1);
    }

    private static Inline text(String value) {
        return Inline.Text.of(value);
    }

    private static Inline code(String value) {
        return new Inline.Code(value, Origin.synthetic(value.length()));
    }

    private static Inline strong(Inline... content) {
        return new Inline.Strong(List.of(content));
    }

    private static Inline emphasis(Inline... content) {
        return new Inline.Emphasis(List.of(content));
    }

    private static Inline link(String url, Inline... content) {
        return new Inline.Link(url, null, List.of(content));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5 * 3",
                "snake_case_name",
                "a [b] c",
                "C# #1",
                "a < b > c",
                "AT&T x",
                "1.5",
                "-1",
                "+86",
                "a | b",
                "#tag",
                "2~3",
                "a\\b",
                "5 `",
                "I <3 you",
                "a: b",
                "x = y",
                "(a)",
                "note*",
                "\"q\"",
                "[[a]",
                "[[]]",
                "! [a]",
                "中_文_字",
                "a  b",
                "&c",
                "<",
                "1986 .",
                "------>",
                "====>",
                "$x$"
            })
    void leavesHarmlessCharactersAlone(String plain) {
        assertThat(written(text(plain))).isEqualTo(plain.replace("  ", " "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '"', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            # a → \\# a
            ###### → \\######
            > a → \\> a
            - a → \\- a
            + a → \\+ a
            * a → \\* a
            1986. A → 1986\\. A
            2) a → 2\\) a
            --- → \\---
            *** → \\*\\*\\*
            ```a → \\`\\`\\`a
            ~~~ → \\~\\~\\~
            <b>a → &lt;b>a
            a <b> c → a &lt;b> c
            <http://x.y> → &lt;http://x.y>
            <1@b.c> → &lt;1@b.c>
            &amp; → \\&amp;
            &#65; → \\&#65;
            *a* → \\*a\\*
            a*b*c → a\\*b\\*c
            _a_ → \\_a\\_
            ~a~ → \\~a\\~
            `a` → \\`a\\`
            [b](c) → [b\\](c)
            ![b](c) → ![b\\](c)
            [[a]] → \\[[a]]
            [^1] → \\[^1]
            [a]: b → \\[a]: b
            \\* → \\\\\\*
            """)
    void escapesWhatWouldBeSyntax(String plain, String escaped) {
        String expected = escaped.replace("\\\\", "\\");
        assertThat(written(text(plain.replace("\\\\", "\\")))).isEqualTo(expected);
    }

    @Test
    void escapesAtTheStartOfEachLine() {
        assertThat(written(text("a"), new Inline.LineBreak(), text("==="))).isEqualTo("a\\\n\\===");
        assertThat(written(text("a | b"), new Inline.LineBreak(), text("---|---")))
                .isEqualTo("a | b\\\n\\---|---");
        assertThat(written(text("a"), new Inline.LineBreak(), text("# b"))).isEqualTo("a\\\n\\# b");
    }

    @Test
    void headingMayEndInHashes() {
        assertThat(MarkdownBody.of(List.of(new Block.Heading(2, List.of(text("a #"))))))
                .isEqualTo("## a \\#\n");
        assertThat(MarkdownBody.of(List.of(new Block.Heading(2, List.of(text("C#"))))))
                .isEqualTo("## C#\n");
    }

    @Test
    void encodesTheNeighbourOfEmphasisThatWouldNotCloseOrOpen() {
        assertThat(written(strong(text("今天很重要。")), text("我们"))).isEqualTo("**今天很重要。**&#25105;们");
        assertThat(written(text("说"), strong(text("“好”")), text("。"))).isEqualTo("&#35828;**“好”**。");
        assertThat(written(text("今天"), strong(text("很")), text("重要"))).isEqualTo("今天**很**重要");
        assertThat(written(strong(text("a.")), text(" b"))).isEqualTo("**a.** b");
    }

    @Test
    void neighbouringEmphasisHasDifferentMarks() {
        assertThat(written(strong(emphasis(text("a"))))).isEqualTo("**_a_**");
        assertThat(written(emphasis(strong(text("a"))))).isEqualTo("***a***");
        assertThat(written(emphasis(text("a")), strong(text("b")))).isEqualTo("*a*__b__");
        assertThat(written(emphasis(text("a "), strong(text("b"))))).isEqualTo("*a __b__*");
    }

    @Test
    void literalDelimitersBesideEmphasisAreEscaped() {
        assertThat(written(text("*"), emphasis(text("a")))).isEqualTo("\\**a*");
        assertThat(written(emphasis(text("a * b")))).isEqualTo("*a * b*");
    }

    @Test
    void codeSpansHaveAsManyBackticksAsTheyNeed() {
        assertThat(written(code("a"))).isEqualTo("`a`");
        assertThat(written(code("a`b"))).isEqualTo("``a`b``");
        assertThat(written(code("`"))).isEqualTo("`` ` ``");
        assertThat(written(text("x"), code("a``b"))).isEqualTo("x`a``b`");
        assertThat(written(text("5`"), code("a"))).isEqualTo("5\\``a`");
    }

    @Test
    void linksKeepTheirAddressAndText() {
        assertThat(written(link("https://a.b/(c)", text("x")))).isEqualTo("[x](https://a.b/(c))");
        assertThat(written(link("https://a.b/c)", text("x")))).isEqualTo("[x](<https://a.b/c)>)");
        assertThat(written(link("https://a.b/?x&copy;", text("x")))).isEqualTo("[x](https://a.b/?x\\&copy;)");
        assertThat(written(link("a b", text("x")))).isEqualTo("[x](a%20b)");
        assertThat(written(link("u", text("[1]")))).isEqualTo("[[1]](u)");
        assertThat(written(link("u", text("a]")))).isEqualTo("[a\\]](u)");
        assertThat(written(new Inline.Link("u", "a \"b\"", List.of(text("x"))))).isEqualTo("[x](u \"a \\\"b\\\"\")");
    }

    @Test
    void linkThatSaysItsAddressIsAnAutolink() {
        assertThat(written(link("https://a.b/c_d*e", text("https://a.b/c_d*e"))))
                .isEqualTo("<https://a.b/c_d*e>");
    }

    @Test
    void exclamationMarkBeforeALinkIsNoImage() {
        assertThat(written(text("a!"), link("u", text("x")))).isEqualTo("a\\![x](u)");
    }

    @Test
    void neighboursThatMarkdownCannotTellApartBecomeOne() {
        assertThat(written(
                        new Inline.Strikethrough(List.of(text("a"))),
                        new Inline.Strikethrough(List.of(text("b"))),
                        code("c"),
                        code("d")))
                .isEqualTo("~~ab~~`cd`");
    }
}
