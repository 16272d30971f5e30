package io.github.unchaff.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandPagesTest {

    @TempDir
    private Path folder;

    private static CommandResult echo(List<String> words, byte[] stdin, Path folder) {
        String in = new String(stdin, StandardCharsets.UTF_8);
        return new CommandResult(words.size() > 2 ? 3 : 0, in + words + "\n", words.size() > 2 ? "many\n" : "");
    }

    @Test
    void givesInputAndComparesOutputErrorsAndCode() throws IOException {
        check("""
                Words.

                ```
                % echo 'a b' c
                in
                ^D
                in
                [echo, a b, c]
                2> many
                => 3
                ```

                ```
                % echo
                [echo]
                ```
                """);
    }

    @Test
    void makesAndShowsFiles() throws IOException {
        check("""
                ``` file a/b.txt
                hello
                ```

                ```
                % cat a/b.txt
                hello
                ```

                ```
                % find a
                a/b.txt
                ```
                """);
    }

    @Test
    void failsWhenTheOutputDiffers() {
        assumeFalse(Golden.isAccepting());
        assertThatThrownBy(() -> check("```\n% echo\nwrong\n```\n")).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> check("```\n% echo\n[echo]\n=> 1\n```\n")).isInstanceOf(AssertionError.class);
    }

    @Test
    void leavesOtherBlocksAlone() {
        assertThatCode(() -> check("```json\n{}\n```\n\n````\n% echo\n[echo]\n````\n"))
                .doesNotThrowAnyException();
    }

    @Test
    void saysWhenTheLastLineHasNoEnd() {
        assertThat(new CommandResult(0, "a\nb", "").lines()).containsExactly("a", "b", "(no line end)");
    }

    private void check(String text) throws IOException {
        Path page = Files.writeString(folder.resolve("page.md"), text);
        CommandPages.check(page, folder, CommandPagesTest::echo);
    }
}
