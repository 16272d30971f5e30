package io.github.unchaff.markdown.flexmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unchaff.markdown.MarkdownText;
import io.github.unchaff.markdown.RandomDocuments;
import io.github.unchaff.testkit.CaseFolder;
import io.github.unchaff.testkit.CaseFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two parsers that know nothing of each other find the same document, and account for every character of it. */
class TwoEnginesTest {

    private static final int DOCUMENTS = Integer.getInteger("unchaff.documents", 5_000);

    static Stream<CaseFolder> casesInMarkdown() {
        return CaseFolders.all().stream().filter(folder -> folder.expected().contains("md"));
    }

    @ParameterizedTest
    @MethodSource("casesInMarkdown")
    void findTheSameInWhatACaseExpects(CaseFolder folder) throws IOException {
        agreeOn(Files.readString(folder.folder().resolve("expected.md")));
    }

    @Test
    void findTheSameInRandomDocumentsAsTheyAreWritten() {
        RandomDocuments random = new RandomDocuments(Long.getLong("unchaff.seed", 3));
        for (int i = 0; i < DOCUMENTS; i++) {
            agreeOn(MarkdownText.written(random.next()));
        }
    }

    static List<Path> sourcesInMarkdown() {
        return CaseFolders.of("markdown").stream().map(CaseFolder::source).toList();
    }

    @ParameterizedTest
    @MethodSource("sourcesInMarkdown")
    void findTheSameInTheMarkdownOfOthers(Path source) throws IOException {
        agreeOn(Files.readString(source));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "![A mill](mill.jpg)\n*The mill* — Photo: *J. Doe*",
                "![A mill](mill.jpg)\n*The mill &amp; pond* — J. &#68;oe",
                "[![A mill](mill.jpg)](https://example.org/)\n— J. Doe",
                "[text][ref] [ref] [ref][] ![i][ref] [none] [none][] [a][none]\n\n[ref]: http://a.b/c \"tit\"",
                "> quote\nlazy\n>\n> > inner `co\n> > de` x\n>\n> ```java\n> a\n>\n>   > b\n> ```\n",
                "> | a | b\\|c | `x\\|y` |\n> | :-- | :-: | --- |\n> | *x* | \\\\ | 2 | more |\n> | only |",
                "| a ` b | c ` d |\n| --- | --- |\n| [ | ] |",
                "Setext  \nnext\\\nthree\n===\n\n1) one\n\n   two\n2)\n3) three",
                "    code\n\n    more\n\ntext &nbsp; and &copy; and &none;",
                "<div>\nhello <b>you</b>\n\n</div>\n\n<So we are> here",
                "a <b>bold *and*</b> `code` <a href=\"http://x.y/\">link</a>",
                "note[^a] and [^a] and [^b] ![^a]\n\n[^a]: said\n\n    twice\n\n[^c]: alone",
                "<http://x.y/z> <a@b.c> [x](<u v> 'title') [y](javascript:alert(1))",
                "我们\n今天 *很*\n重要 word\n末",
                "a***b***c *[*] ~~d~~~ ~e~ ~~＋~~％",
                "\uFEFF# Title\r\n\r\nText\r\nmore `a\r\nb`\r\n"
            })
    void findTheSameIn(String markdown) {
        agreeOn(markdown);
    }

    /**
     * What flexmark sees otherwise; our writer writes none of it. To it a table begins its paragraph, and a line of {@code ---}
     * below makes a heading of the whole; half a surrogate pair as a reference is no replacement character.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "words\n| a | b |\n| - | - |\n| c | d |\n",
                "| a | b |\n| - | - |\n| c | d |\n---\n",
                "a &#xD800; b\n"
            })
    void differButAccountForAllIn(String markdown) {
        Engines.Read first = Engines.commonmark(markdown);
        Engines.Read second = Engines.flexmark(markdown);
        assertThat(second.body()).as(markdown).isNotEqualTo(first.body());
        balanced(first, markdown);
        balanced(second, markdown);
    }

    private static void agreeOn(String markdown) {
        Engines.Read first = Engines.commonmark(markdown);
        Engines.Read second = Engines.flexmark(markdown);
        assertThat(second.body()).as(markdown).isEqualTo(first.body());
        balanced(first, markdown);
        balanced(second, markdown);
    }

    private static void balanced(Engines.Read read, String markdown) {
        assertThat(read.ledger().faults()).as(markdown).isEmpty();
        assertThat(read.ledger().unaccounted()).as(markdown).isZero();
    }
}
