package io.github.unchaff.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unchaff.diagnostic.CoreCode;
import io.github.unchaff.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

    @TempDir
    private Path temp;

    private Path root() {
        return temp.resolve("out");
    }

    private @Nullable Diagnostic write(boolean force, String path, String text) throws IOException {
        OutputFolder folder = OutputFolder.open(root(), "out", force);
        Diagnostic trouble = folder.write(path, text.getBytes(StandardCharsets.UTF_8));
        folder.remember();
        return trouble;
    }

    @Test
    void replacesWhatItWroteItself() throws IOException {
        assertThat(write(false, "a/b.md", "one")).isNull();
        assertThat(write(false, "a/b.md", "two")).isNull();
        assertThat(root().resolve("a/b.md")).hasContent("two");
    }

    @Test
    void remembersSortedLinesAndKeepsOlderOnes() throws IOException {
        write(false, "b.md", "");
        write(false, "a.md", "");
        String empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        assertThat(root().resolve(".unchaff-outputs")).hasContent(empty + "  a.md\n" + empty + "  b.md\n");
    }

    @Test
    void leavesAFileThatItDidNotWrite() throws IOException {
        Files.createDirectories(root());
        Files.writeString(root().resolve("a.md"), "mine");
        assertThat(write(false, "a.md", "new"))
                .hasToString("out/a.md: error: unchaff did not write it; left as it is, --force replaces files"
                        + " [io.exists]");
        assertThat(root().resolve("a.md")).hasContent("mine");
        assertThat(root().resolve(".unchaff-outputs")).doesNotExist();
    }

    @Test
    void leavesAFileThatWasChangedSince() throws IOException {
        write(false, "a.md", "one");
        Files.writeString(root().resolve("a.md"), "edited");
        assertThat(write(false, "a.md", "two"))
                .extracting(Diagnostic::message)
                .asString()
                .contains("changed since");
        assertThat(root().resolve("a.md")).hasContent("edited");
        assertThat(write(true, "a.md", "two")).isNull();
        assertThat(root().resolve("a.md")).hasContent("two");
    }

    @Test
    void takesAFileWithTheSameBytesForItsOwn() throws IOException {
        Files.createDirectories(root());
        Files.writeString(root().resolve("a.md"), "same");
        assertThat(write(false, "a.md", "same")).isNull();
        assertThat(write(false, "a.md", "next")).isNull();
    }

    @Test
    void doesNotFollowALinkOutOfTheFolder() throws IOException {
        Path outside = Files.createDirectories(temp.resolve("outside"));
        Files.createDirectories(root());
        Files.createSymbolicLink(root().resolve("a"), outside);
        assertThat(write(true, "a/b.md", "new")).isNotNull();
        assertThat(write(true, "../c.md", "new")).isNotNull();
        assertThat(outside).isEmptyDirectory();
    }

    @Test
    void leavesAFolderAndALinkInTheWay() throws IOException {
        Files.createDirectories(root().resolve("a.md"));
        Files.createSymbolicLink(root().resolve("b.md"), temp.resolve("nowhere"));
        assertThat(write(true, "a.md", "new")).isNotNull();
        assertThat(write(true, "b.md", "new")).isNotNull();
    }

    @Test
    void saysWhenTheDiskRefuses() throws IOException {
        Files.createDirectories(root());
        Files.writeString(root().resolve("a"), "a file where a folder is needed");
        assertThat(write(false, "a/b.md", "new"))
                .extracting(Diagnostic::code, trouble -> trouble.location().path())
                .containsExactly(CoreCode.UNWRITABLE, "out/a/b.md");
    }

    @Test
    void sweepsWhatAKilledRunLeft() throws IOException {
        Path folder = Files.createDirectories(root().resolve("a"));
        long running = ProcessHandle.current().pid();
        List<String> kept = List.of(
                ".b.md.unchaff-tmp-" + running + "-1",
                ".b.md.unchaff-tmp-x-1",
                "b.unchaff-tmp-0-1",
                ".b.md.unchaff-tmp-0");
        for (String name : kept) {
            Files.writeString(folder.resolve(name), "");
        }
        Files.writeString(folder.resolve(".b.md.unchaff-tmp-4000000000-7"), "");
        assertThat(write(false, "a/b.md", "new")).isNull();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsAll(kept)
                    .contains("b.md")
                    .hasSize(kept.size() + 1);
        }
    }

    @Test
    void writesEachPathOnce() throws IOException {
        OutputFolder folder = OutputFolder.open(root(), "out/", true);
        assertThat(folder.write("a.md", new byte[] {1})).isNull();
        assertThat(folder.write("a.md", new byte[] {2})).isNotNull();
    }
}
