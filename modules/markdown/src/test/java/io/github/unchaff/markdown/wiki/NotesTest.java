package io.github.unchaff.markdown.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unchaff.markdown.MarkdownReader;
import io.github.unchaff.model.Tag;
import io.github.unchaff.read.Detection.Confidence;
import io.github.unchaff.read.FormatReader;
import io.github.unchaff.read.ReadOptions.WikiLinks;
import io.github.unchaff.source.SourceText;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wiki links in Markdown: what they show, and whose they are. */
class NotesTest {

    private static final int TEXTS = Integer.getInteger("unchaff.texts", 3_000);
    private static final Map<String, FormatReader> READERS = Map.of(
            "markdown", new MarkdownReader(),
            "obsidian", new Obsidian(),
            "gollum", new Gollum(),
            "logseq", new Logseq());

    private static final String[] PIECES = {
        "[[",
        "]]",
        "[[A]]",
        "[[A|b]]",
        "[[A#b]]",
        "[[A^b]]",
        "[[#b]]",
        "![[a.png|300]]",
        "![[a.png|c d|3x4]]",
        "![[A]]",
        "[[zh:莫斯科]]",
        "[[_TOC_]]",
        "[[a.png|alt=b|frame]]",
        "[[x|http://y.z]]",
        "#[[t u]]",
        "#tag",
        "((645a1b2c-0000-4000-8000-000000000001))",
        "((",
        "))",
        "{{query x}}",
        "{{",
        "}}",
        "%%",
        "%%c%%",
        "==",
        "==h==",
        " ^id\n",
        "\n> [!note] T\n> x",
        "\nid:: 1\n",
        "\n- k:: v",
        "title:: t\n",
        "tags:: a, [[b]]\n",
        "\n  collapsed:: true",
        "[l]([[A]])",
        "[l](((645a1b2c-0000-4000-8000-000000000001)))",
        "`",
        "``",
        "\n```\n",
        "\\",
        "|",
        "\n| [[A\\|b]] | [[c|d]] |\n| --- | --- |\n",
        "\n\n",
        "\n",
        "\r\n",
        "\n- ",
        "\n\t- ",
        "\n    code",
        "<b title=\"[[A]]\">",
        "<",
        ">",
        "*",
        "_",
        "**",
        "[a](b \"[[c]]\")",
        "[[a]](u)",
        "[[a]][b]",
        "\n[a]: u\n",
        "[[1]]",
        "[[ a ]]",
        "[[a_b*c*]]",
        "我们",
        "。",
        "a",
        " ",
        "!",
        "[",
        "]",
        "(",
        ")",
        "\n# ",
        "\0",
        "🌹",
        "[^1]",
        "[[^1]]",
        "\n[^1]: n\n"
    };

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '§',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "markdown ¦ [[A]] and [[A|b]]                ¦ A and b",
                "markdown ¦ 在[[zh:莫斯科]]和[[zh:平壤]]          ¦ 在莫斯科和平壤",
                "markdown ¦ [[[A]]] `[[A]]` \\[[A]]          ¦ [A] `[[A]]` \\[[A]]",
                "markdown ¦ [[1]] [[ -f x ]] [[A [[B]]       ¦ [[1]] [[ -f x ]] [[A B",
                "markdown ¦ [[兩岸] 洪水 [[视频]：x]              ¦ [[兩岸] 洪水 [[视频]：x]",
                "markdown ¦ [[a]](http://u.v)                ¦ [[a]](http://u.v)",
                "markdown ¦ [[a_b_c|*x* y]]                  ¦ \\*x\\* y",
                "markdown ¦ [[a\\|b]] [[a\\|]] [[a\\*b]]     ¦ b a \\[[a*b]]",
                "obsidian ¦ [[n#h|a]] [[n#h]] [[#h]] [[n|]]  ¦ a n > h h n",
                "obsidian ¦ [[n^b]] [[n#^b]] ![[n]] [[d/n]]  ¦ n n n d/n",
                "obsidian ¦ a ![[x y.png|300]] b             ¦ a ![](x%20y.png) b",
                "obsidian ¦ a ![[x.png|two cranes|30x40]] b  ¦ a ![two cranes](x.png) b",
                "obsidian ¦ a %%no%% ==b== c ^id             ¦ a b c",
                "obsidian ¦ ![[../../secret.png]]            ¦ ../../secret.png",
                "gollum   ¦ [[label|Target-Page]] [[Target]] ¦ label Target",
                "gollum   ¦ [[site|https://x.org]]           ¦ [site](https://x.org)",
                "gollum   ¦ a [[x.png|alt=two cranes|frame]] ¦ a ![two cranes](x.png)",
                "logseq   ¦ [[p]] #[[a b]] [l]([[p]]) #c     ¦ p #a b l #c",
                "logseq   ¦ x ((645a1b2c-0000-4000-8000-000000000001)) {{query y}} z ¦ x z",
            })
    void showsWhatTheProgramWouldShow(String dialect, String source, String shown) {
        assertThat(WikiText.markdown(READERS.get(dialect), source)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '§',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "markdown ¦ [[zh:莫斯科]] [[A b|c]] ¦ [莫斯科](https://zh.wikipedia.org/wiki/%E8%8E%AB%E6%96%AF%E7%A7%91) [c](A%20b.md)",
                "obsidian ¦ [[n m#h]]             ¦ [n m > h](n%20m.md#h)",
                "gollum   ¦ [[c|A b]]             ¦ [c](A-b)",
                "logseq   ¦ [[p q]]               ¦ [p q](p%20q.md)",
            })
    void leadsToThePageWhenAskedTo(String dialect, String source, String expected) {
        String markdown =
                WikiText.read(READERS.get(dialect), source, WikiLinks.LINK).markdown();
        assertThat(markdown.stripTrailing()).isEqualTo(expected);
    }

    @Test
    void keepsTheSourceCharacterForCharacterWhenAskedTo() {
        String source = "a [[n_m_o#h|*b*]] c";
        WikiText.Read read = WikiText.read(new Obsidian(), source, WikiLinks.KEEP);
        assertThat(read.document().body()).hasSize(1);
        assertThat(read.ledger().markup()).isZero();
    }

    @Test
    void findsHashtagsAndPropertiesInTheirOwnPrograms() {
        String source = "tags:: museum, [[oil lamps]]\n\n- dust #[[light house]] [[Plan]]";
        assertThat(WikiText.read(new Logseq(), source).document().metadata().tags())
                .containsExactly(
                        new Tag("museum", 1, Tag.Kind.CATEGORY),
                        new Tag("oil lamps", 1, Tag.Kind.CATEGORY),
                        new Tag("light house", 1, Tag.Kind.HASHTAG),
                        new Tag("Plan", 1, Tag.Kind.AUTO_LINK));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '§',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "obsidian ¦ ![[a.png]]",
                "obsidian ¦ see [[n#h]]",
                "logseq   ¦ - a [[b]] ((645a1b2c-0000-4000-8000-000000000001))",
                "gollum   ¦ [[_TOC_]]",
                "gollum   ¦ [[site|https://x.org]]",
                "none     ¦ [[A|b]] and [[C]]",
                "none     ¦ `![[a.png]]` and \\[[n#h]]",
                "none     ¦ [[兩岸] 中國7月洪水](https://x.org)",
                "none     ¦ [[zh:莫斯科]]",
                "none     ¦ ![[泪]](https://x.org/a.png)",
                "none     ¦ [[C#]] and std::x (( a ))",
            })
    void isRecognisedByWhatOnlyItHas(String dialect, String source) {
        for (String name : new String[] {"obsidian", "logseq", "gollum"}) {
            Confidence expected = name.equals(dialect) ? Confidence.CERTAIN : Confidence.NO;
            assertThat(READERS.get(name).detect(SourceText.of(source), "a.md").confidence())
                    .as(name)
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"markdown", "obsidian", "gollum", "logseq"})
    void nothingIsThrownAndNothingIsLostAndTheOutputIsAFixedPoint(String dialect) {
        Random random = new Random(Long.getLong("unchaff.seed", 11));
        for (int i = 0; i < TEXTS; i++) {
            // A heading that begins a text is its title; here only bodies are compared.
            String text = "x\n\n"
                    + SoupTest.soup(random, PIECES, 1 + random.nextInt(25)).replace("\0", "");
            for (WikiLinks policy : WikiLinks.values()) {
                WikiText.Read read = WikiText.read(READERS.get(dialect), text, policy);
                assertThat(read.ledger().faults()).as(text).isEmpty();
                assertThat(read.ledger().unaccounted()).as(text).isZero();
                if (policy == WikiLinks.TEXT) {
                    String markdown = read.markdown();
                    assertThat(WikiText.read(READERS.get("markdown"), markdown).markdown())
                            .as(text)
                            .isEqualTo(markdown);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"markdown", "obsidian", "gollum", "logseq"})
    @Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void bombsTakeTimeInProportionToTheirSize(String dialect) {
        for (String piece : new String[] {
            "[[",
            "![[",
            "[[a|",
            "[[a]]",
            "((",
            "{{",
            "%%",
            "%% ",
            "==",
            "==a",
            "`",
            "<b ",
            "](",
            "#[[",
            "\nk:: v",
            "\n> [!a] b"
        }) {
            String text = piece.repeat(20_000) + "x";
            long start = System.nanoTime();
            READERS.get(dialect).detect(SourceText.of(text), "a.md");
            WikiText.Read read = WikiText.read(READERS.get(dialect), text);
            assertThat(read.ledger().unaccounted()).as(piece).isZero();
            assertThat((System.nanoTime() - start) / 1_000_000).as(piece).isLessThan(15_000);
        }
    }
}
