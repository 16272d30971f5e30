package io.github.unchaff.markdown.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unchaff.read.FormatReader;
import io.github.unchaff.read.ReadOptions;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the text: nothing is thrown, nothing is lost, and time grows with the size and no faster. */
class SoupTest {

    private static final int TEXTS = Integer.getInteger("unchaff.texts", 3_000);

    private static final String[] COMMON = {
        "我们",
        "今天。",
        "word",
        "a",
        "b ",
        " ",
        "  ",
        "\t",
        "\n",
        "\n",
        "\n\n",
        "\n\n",
        "\r\n",
        "\r",
        "|",
        "||",
        "[[",
        "]]",
        "[",
        "]",
        "{{",
        "}}",
        "{",
        "}",
        "[[Page]]",
        "[[Page|label]]",
        "[[A|b",
        "[[[A]]]",
        "[[http://x.y/z|w]]",
        "http://x.y/z_(a)",
        "\n----\n",
        "🌹",
        "é",
        "\u3000",
        "\u200B",
        "\u2028",
        "&amp;",
        "&nbsp;",
        "&",
        ";",
        "<",
        ">",
        "**",
        "//",
        "''",
        "__",
        "~~",
        "*",
        "/",
        "_",
        "'",
        "\n* ",
        "\n** ",
        "\n# ",
        "\n> ",
        "\n>> ",
        ": ",
        "\n: x",
        "4月",
        "0",
        "\\\\ ",
        "\\\\",
        "~",
        "((",
        "))",
        "#",
        "=",
        "==",
        "javascript:alert(1)",
        "[[javascript:alert(1)|x]]",
        "[[../../etc]]",
        "![[x]]",
        "\0",
        "\f"
    };

    static Stream<Arguments> dialects() {
        return Stream.of(
                Arguments.of(new MediaWiki(), new String[] {
                    "'''",
                    "''",
                    "'''''",
                    "\n== H ==\n",
                    "\n=== H\n",
                    "\n{|",
                    "\n|}",
                    "\n|-\n",
                    "\n| a || b\n",
                    "\n! h !! i\n",
                    "\n|+ c\n",
                    "colspan=\"2\" | ",
                    "[[Category:X|k]]",
                    "[[分类:甲]]",
                    "[[File:a.jpg|thumb|200px|alt=b|c [[d]] e]]",
                    "[[File:a.jpg|",
                    "thumb|",
                    "[[de:Titel]]",
                    "\n[[de:Titel]]\n",
                    "[[w:Foo|bar]]",
                    "[[Help:A (b)|]]",
                    "[[bus]]es",
                    "[[:Category:X]]",
                    "[http://x.y z]",
                    "[//x.y z]",
                    "<ref>",
                    "</ref>",
                    "<ref name=a/>",
                    "<!-- ",
                    " -->",
                    "<nowiki>",
                    "</nowiki>",
                    "<pre>",
                    "</pre>",
                    "\n<gallery>\nFile:a.png|b\n",
                    "</gallery>",
                    "<br>",
                    "<b>",
                    "</b>",
                    "<blockquote>",
                    "</blockquote>",
                    "__NOTOC__",
                    "-{zh-hans:甲;zh-hant:乙}-",
                    "-{H|x}-",
                    "{{lang|fr|mot}}",
                    "{{t|a=[[b]]|c}}",
                    "\n code",
                    "\n;t :d",
                    "\n*# x",
                    "\n*: y",
                    "#REDIRECT [[X]]",
                    "<script>",
                    "</script>",
                    "<code>x</code>"
                }),
                Arguments.of(new DokuWiki(), new String[] {
                    "\n====== H ======\n",
                    "\n== H ==\n",
                    "\n  * i",
                    "\n    - j",
                    "\n  code",
                    "\n^ a ^ b ^\n",
                    "\n| c | d |\n",
                    "| ::: |",
                    "{{:a:b.png?200|c}}",
                    "{{ x.pdf |y}}",
                    "{{rss>z}}",
                    "{{tag>a b}}",
                    "%%",
                    "<nowiki>",
                    "</nowiki>",
                    "<code java>",
                    "</code>",
                    "\n<file>\n",
                    "</file>",
                    "((note",
                    "))",
                    "~~NOTOC~~",
                    "[[a:b]]",
                    "[[wp>X|y]]",
                    "[[a:b|{{c.png}}]]",
                    "<del>",
                    "</del>",
                    "<sub>"
                }),
                Arguments.of(new Creole(), new String[] {
                    "\n= H\n",
                    "\n== H ==\n",
                    "\n|=a|=b|\n",
                    "\n|c|d|\n",
                    "\n{{{\n",
                    "\n}}}\n",
                    "{{{",
                    "}}}",
                    "{{a.png|b}}",
                    "~*",
                    "~[[",
                    "\n** bold** x",
                    "\\\\",
                    "\n#b"
                }),
                Arguments.of(new TiddlyWiki(), new String[] {
                    "\n! H\n",
                    "\n!! H\n",
                    "[img[a|b.png]]",
                    "[img width=3 [b.png]]",
                    "[ext[a|http://b.c]]",
                    "<<m \"x\">>",
                    "<<",
                    ">>",
                    "\n<<<\n",
                    "\n<<< who\n",
                    "\n|!a|b|\n|c|d|\n",
                    "|x|c\n",
                    "|x|k\n",
                    "{{T!!f}}",
                    "{{T||u}}",
                    "<$list>",
                    "</$list>",
                    "\n```\n",
                    "\n```js\n",
                    "`",
                    "``",
                    "title: t\n",
                    "tags: a [[b c]]\n",
                    "created: 20240102030405006\n",
                    "^^",
                    ",,",
                    "\n\\define x()\n",
                    "\n\\end\n",
                    "<!-- c -->"
                }),
                Arguments.of(new Zim(), new String[] {
                    "Content-Type: text/x-zim-wiki\n",
                    "Wiki-Format: zim 0.6\n",
                    "\n====== H ======\n",
                    "\n\t* i",
                    "\n[*] j",
                    "\n[ ] k",
                    "\n\t1. l",
                    "\n'''\n",
                    "'''",
                    "{{./a.png?width=3}}",
                    "[[+Sub]]",
                    "[[:A:B|c]]",
                    "\n| a | b |\n|:---|---|\n| c | d |\n",
                    "\n{{{code: lang=\"java\"\n",
                    "}}}",
                    "@tag"
                }),
                Arguments.of(new Org(), new String[] {
                    "\n* H\n",
                    "\n** TODO [#A] H :t:u:\n",
                    "#+TITLE: t\n",
                    "\n#+AUTHOR: a\n",
                    "\n#+DATE: <2024-01-02 Tue>\n",
                    "\n#+BEGIN_SRC java\n",
                    "\n#+END_SRC\n",
                    "\n#+BEGIN_QUOTE\n",
                    "\n#+END_QUOTE\n",
                    "\n:PROPERTIES:\n",
                    "\n:END:\n",
                    "\nSCHEDULED: <x>\n",
                    "\n# c\n",
                    "\n- i",
                    "\n  - j",
                    "\n1. k",
                    "\n+ l",
                    "[[file:a.png]]",
                    "[[a][b]]",
                    "][",
                    "[[*H]]",
                    "=c=",
                    "~d~",
                    "+e+",
                    "[fn:1]",
                    "\n[fn:1] note\n",
                    "[fn::x]",
                    "\n| a | b |\n|---+---|\n| c | d |\n",
                    "\n#+CAPTION: cc\n",
                    "#+FILETAGS: :a:b:\n",
                    "\n#+LANGUAGE: en\n"
                }));
    }

    @ParameterizedTest
    @MethodSource("dialects")
    @Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void nothingIsThrownAndNothingIsLost(FormatReader reader, String[] own) {
        Random random = new Random(Long.getLong("unchaff.seed", 7));
        for (int i = 0; i < TEXTS; i++) {
            String text = soup(random, own, 1 + random.nextInt(40));
            for (ReadOptions.WikiLinks policy : ReadOptions.WikiLinks.values()) {
                WikiText.Read read = WikiText.read(reader, text, policy);
                assertThat(read.ledger().faults()).as(text).isEmpty();
                assertThat(read.ledger().unaccounted())
                        .as(() -> text + "\n" + read.ledger().entries() + "\n"
                                + read.document().body())
                        .isZero();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dialects")
    @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void bombsTakeTimeInProportionToTheirSize(FormatReader reader, String[] own) {
        for (String piece : own) {
            bomb(reader, piece);
        }
        for (String piece : List.of(
                "[[",
                "{{",
                "((",
                "[[a|",
                "]]",
                "<",
                "<b>",
                "'''''",
                "**",
                "//",
                "\n>",
                "\n* x",
                "\n{|",
                "[http://",
                "[[a]]")) {
            bomb(reader, piece);
        }
        bomb(reader, "[[", "]]");
        bomb(reader, "{{", "}}");
        bomb(reader, "((", "))");
        bomb(reader, "[[File:a.png|", "]]");
        bomb(reader, "\n> ", "");
        bomb(reader, "\n#+BEGIN_QUOTE", "\n#+END_QUOTE");
        bomb(reader, "\n<blockquote>", "\n</blockquote>");
    }

    private static void bomb(FormatReader reader, String piece) {
        bomb(reader, piece, "");
    }

    private static void bomb(FormatReader reader, String open, String close) {
        String text = open.repeat(20_000) + "x" + close.repeat(20_000);
        long start = System.nanoTime();
        WikiText.Read read = WikiText.read(reader, text);
        assertThat(read.ledger().faults()).as(open).isEmpty();
        assertThat(read.ledger().unaccounted()).as(open).isZero();
        assertThat((System.nanoTime() - start) / 1_000_000).as(open).isLessThan(5_000);
    }

    static String soup(Random random, String[] own, int pieces) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            String[] from = random.nextInt(3) == 0 ? COMMON : own;
            out.append(from[random.nextInt(from.length)]);
        }
        return out.toString();
    }
}
