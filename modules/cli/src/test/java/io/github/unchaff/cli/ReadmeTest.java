package io.github.unchaff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unchaff.Converter;
import io.github.unchaff.testkit.Fixtures;
import io.github.unchaff.write.FormatWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README cannot lie: its sample is a case, its links lead somewhere, its formats and dialects are those there are. */
class ReadmeTest {

    private static final Path ROOT = Fixtures.folder().getParent();
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]+)\\)");

    @Test
    void showsASampleThatIsACase() throws IOException {
        Path sample = Fixtures.folder().resolve("cases/feed-item/readme-sample");
        assertThat(readme())
                .contains("```html\n" + read(sample.resolve("source.txt")) + "```")
                .contains("```markdown\n" + read(sample.resolve("expected.md")) + "```");
    }

    @Test
    void linksToWhatIsThere() throws IOException {
        Matcher link = LINK.matcher(readme().replaceAll("(?s)```.*?```", ""));
        while (link.find()) {
            assertThat(ROOT.resolve(link.group(1))).exists();
        }
    }

    @Test
    void namesEveryDialectAndEveryFormat() throws IOException {
        for (String dialect : Converter.standard().dialects()) {
            assertThat(readme()).contains("| `" + dialect + "` |");
        }
        for (FormatWriter writer : Toolkit.standard().writers().get()) {
            assertThat(readme()).contains("`" + writer.names().getFirst() + "`");
        }
    }

    private static String readme() throws IOException {
        return read(ROOT.resolve("README.md"));
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
