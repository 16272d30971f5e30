package io.github.unchaff.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unchaff.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {

    @TempDir
    private Path folder;

    private static @Nullable Diagnostic write(Path file, boolean force, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return OutputFile.write(file, "out.md", force, out -> out.write(bytes));
    }

    @Test
    void writesANewFile() throws IOException {
        assertThat(write(folder.resolve("a/out.md"), false, "text")).isNull();
        assertThat(folder.resolve("a/out.md")).hasContent("text");
    }

    @Test
    void leavesAnotherFileUnlessForced() throws IOException {
        Path file = Files.writeString(folder.resolve("out.md"), "mine");
        assertThat(write(file, false, "new")).isNotNull();
        assertThat(write(file, false, "min")).isNotNull();
        assertThat(write(file, false, "mine!")).isNotNull();
        assertThat(file).hasContent("mine");
        assertThat(write(file, true, "new")).isNull();
        assertThat(file).hasContent("new");
    }

    @Test
    void isContentWithTheSameBytes() throws IOException {
        Path file = Files.writeString(folder.resolve("out.md"), "same");
        assertThat(write(file, false, "same")).isNull();
    }

    @Test
    void writesThroughALink() throws IOException {
        Path file = Files.writeString(folder.resolve("real.md"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("out.md"), file);
        assertThat(write(link, true, "new")).isNull();
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
    }

    @Test
    void writesToADevice() throws IOException {
        assertThat(write(Path.of("/dev/null"), false, "text")).isNull();
    }
}
