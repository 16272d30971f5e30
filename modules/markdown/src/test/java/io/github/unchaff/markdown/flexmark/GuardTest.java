package io.github.unchaff.markdown.flexmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.unchaff.diagnostic.CoreCode;
import io.github.unchaff.read.LimitException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What would overflow flexmark or keep it busy for minutes is refused at once; what the guard lets through ends soon. */
@Timeout(60)
class GuardTest {

    private static final int SIZE = 200_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- ",
                "> ",
                ">",
                "1. ",
                "+ ",
                "[",
                "![",
                "(",
                "*",
                "_",
                "<",
                "`",
                "[ (](",
                "[a](",
                "*[a](",
                "[*a](b*",
                "<!a ",
                "</",
                "*a **b ",
                "_a*_ ",
                "[b](u)**c** ",
                "![[]()",
                "[a](<b",
                "[a](b 'c",
                "`a``b```c ",
                "`a\n",
                "a\n",
                "|c|\n",
                "> | c | d |\n",
                "a|b\n",
                "- a\n",
                "> a\n",
                "[a]: b\n",
                "[a]: <b\n",
                "\\* a\n",
                "> `a`\n"
            })
    void refusesALongRowOf(String piece) {
        refuses(piece.repeat(SIZE / piece.length()), Duration.ofSeconds(5));
    }

    @Test
    void refusesATextOverTheLimitHoweverPlain() {
        refuses("Plain words.\n\n".repeat(20_000), Duration.ofSeconds(5));
    }

    @Test
    void refusesTablesWithManyRows() {
        refuses("| a | b |\n| - | - |\n" + "| c | d |\n".repeat(Guard.MOST_ROWS), Duration.ofSeconds(5));
        refuses("| a |\n| - |\n| b |\n\n".repeat(Guard.MOST_ROWS / 3 + 1), Duration.ofSeconds(5));
    }

    @Test
    void refusesListsThatNestByIndentation() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            text.append("  ".repeat(i)).append("- a\n");
        }
        refuses(text.toString(), Duration.ofSeconds(5));
    }

    @Test
    void refusesEmphasisThatNestsDeeperThanTheLimit() {
        refuses("*a **b ".repeat(60) + "c** d*".repeat(60), Duration.ofSeconds(5));
    }

    @Test
    void saysWhere() {
        String text = "A line.\n\n" + "> ".repeat(Guard.DEEPEST + 1) + "deep\n";
        assertThatThrownBy(() -> Engines.flexmark(text))
                .hasMessageContaining("test.md:3:1")
                .hasMessageContaining("nests more than 50 deep");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "[ (](",
                "![[]()",
                "<!a ",
                "`a ",
                "*a **b ",
                "_a*_ ",
                "[b](u)**c** ",
                "[*a](b*",
                "&lt;",
                "\\*",
                "a|b "
            })
    void whatIsLetThroughEndsSoon(String piece) {
        int times = Math.min(Guard.MOST_MARKS / 2, Guard.LONGEST_RUN);
        String paragraph = piece.repeat(times) + "\n\n";
        endsSoon(paragraph.repeat(SIZE / paragraph.length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain words\n", "> plain words\n", "- item\n", "> > `a`\n", "[a]: b\n", "    code\n"})
    void longParagraphsEndSoon(String line) {
        int lines = line.indexOf('`') < 0 ? Guard.MOST_LINES - 1 : Guard.MOST_MARKS / 2;
        String paragraph = line.repeat(lines) + "\n";
        endsSoon(paragraph.repeat(Math.max(1, SIZE / paragraph.length())));
    }

    private static void refuses(String text, Duration most) {
        long start = System.nanoTime();
        assertThatThrownBy(() -> Engines.flexmark(text))
                .isInstanceOfSatisfying(
                        LimitException.class,
                        e -> assertThat(e.diagnostic().code()).isEqualTo(CoreCode.TOO_COMPLEX));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(most);
    }

    /** Read, or refused on the way; never another exception or error. */
    private static void endsSoon(String text) {
        long start = System.nanoTime();
        try {
            assertThat(Engines.flexmark(text).ledger().isBalanced()).isTrue();
        } catch (LimitException e) {
            assertThat(e.diagnostic().code()).isEqualTo(CoreCode.TOO_COMPLEX);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    }
}
