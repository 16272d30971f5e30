package io.github.unchaff.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicOutputTest {

    private static final byte[] BYTES = "new\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Test
    void writesTheFileAndItsParents() throws IOException {
        Path file = folder.resolve("a/b/c.txt");
        AtomicOutput.write(file, BYTES);
        assertThat(file).hasBinaryContent(BYTES);
        assertThat(names(file.getParent())).containsExactly("c.txt");
    }

    @Test
    void replacesAFileThatIsThere() throws IOException {
        Path file = Files.writeString(folder.resolve("c.txt"), "a longer old text");
        AtomicOutput.write(file, BYTES);
        assertThat(file).hasBinaryContent(BYTES);
    }

    @Test
    void leavesTheOldFileAndNothingElseWhenTheContentFails() throws IOException {
        Path file = Files.writeString(folder.resolve("c.txt"), "old");
        assertThatThrownBy(() -> AtomicOutput.write(file, out -> {
                    out.write(BYTES);
                    throw new IOException("disk full");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");
        assertThat(file).hasContent("old");
        assertThat(names(folder)).containsExactly("c.txt");
    }

    @Test
    void leavesNothingWhenTheContentHasADefect() throws IOException {
        Path file = folder.resolve("c.txt");
        assertThatThrownBy(() -> AtomicOutput.write(file, out -> {
                    throw new IllegalStateException("defect");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(names(folder)).isEmpty();
    }

    @Test
    void doesNotReplaceAFolder() throws IOException {
        Path file = Files.createDirectory(folder.resolve("c.txt"));
        assertThatThrownBy(() -> AtomicOutput.write(file, BYTES)).hasMessageContaining("no regular file");
        assertThat(file).isDirectory();
    }

    @Test
    void doesNotReplaceALink() throws IOException {
        Path old = Files.writeString(folder.resolve("old.txt"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("c.txt"), old);
        assertThatThrownBy(() -> AtomicOutput.write(link, BYTES)).hasMessageContaining("no regular file");
        assertThat(old).hasContent("old");
        assertThat(link).isSymbolicLink();
    }

    @Test
    void writesAFileWithAVeryLongName() throws IOException {
        Path file = folder.resolve("面".repeat(80) + ".txt");
        AtomicOutput.write(file, BYTES);
        assertThat(file).hasBinaryContent(BYTES);
    }

    private static List<String> names(Path of) throws IOException {
        try (Stream<Path> all = Files.list(of)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
