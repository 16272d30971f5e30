package io.github.unchaff.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unchaff.diagnostic.Diagnostic;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {

    private static final InputStream NOTHING = new ByteArrayInputStream(new byte[0]);

    @TempDir
    private Path folder;

    @BeforeEach
    void makeFiles() throws IOException {
        for (String name : List.of("a/b.html", "a/B.html", "a/c/d.md", "a/.hidden/e.md", "a/.f.md", "g.txt")) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, name);
        }
    }

    private Inputs find(String... names) {
        return Inputs.find(List.of(names), folder, NOTHING, null);
    }

    private static List<String> places(Inputs inputs) {
        return inputs.found().stream().map(Input::place).toList();
    }

    @Test
    void findsWhatIsInAFolderInOneOrder() {
        assertThat(places(find("a"))).containsExactly("B.html", "b.html", "c/d.md");
        assertThat(find("a").found()).extracting(Input::name).containsExactly("a/B.html", "a/b.html", "a/c/d.md");
    }

    @Test
    void placesSeveralInputsBelowTheirCommonFolder() {
        assertThat(places(find("g.txt", "a"))).containsExactly("a/B.html", "a/b.html", "a/c/d.md", "g.txt");
        assertThat(places(find("a/b.html", "a/c/d.md"))).containsExactly("b.html", "c/d.md");
        assertThat(places(find("a/c/d.md"))).containsExactly("d.md");
    }

    @Test
    void takesEachFileOnce() {
        assertThat(places(find("a", "a/b.html", "a/c", "./a/c/../b.html")))
                .containsExactly("B.html", "b.html", "c/d.md");
    }

    @Test
    void putsStandardInputFirstAndOnce() {
        assertThat(places(find("g.txt", "-", "-"))).containsExactly("-", "g.txt");
    }

    @Test
    void saysWhatIsMissing() {
        Inputs inputs = find("nowhere", "g.txt", "impossible\0name");
        assertThat(places(inputs)).containsExactly("g.txt");
        assertThat(inputs.trouble())
                .extracting(Diagnostic::toString)
                .containsExactly(
                        "nowhere: error: no such file or folder [io.unreadable]",
                        "impossible\0name: error: this name is impossible here [io.unreadable]");
    }

    @Test
    void placesTheOthersAsIfTheMissingWereThere() {
        assertThat(places(find("a/c", "nowhere"))).containsExactly("a/c/d.md");
    }

    @Test
    void refusesToWaitForAPipe() {
        assertThat(find("/dev/null").trouble())
                .extracting(Diagnostic::message)
                .containsExactly("neither a file nor a folder; pipe it in and write - instead");
    }

    @Test
    void passesOverLinksInsideAFolder() throws IOException {
        Files.createSymbolicLink(folder.resolve("a/link.md"), folder.resolve("g.txt"));
        Files.createSymbolicLink(folder.resolve("a/c/up"), folder.resolve("a"));
        Inputs inputs = find("a");
        assertThat(places(inputs)).containsExactly("B.html", "b.html", "c/d.md");
        assertThat(inputs.trouble())
                .extracting(Diagnostic::code)
                .containsOnly(BatchCode.SKIPPED)
                .hasSize(2);
        assertThat(places(find("a/link.md"))).containsExactly("link.md");
    }

    @Test
    void doesNotReadItsOwnOutput() {
        Inputs inputs = Inputs.find(List.of("a"), folder, NOTHING, folder.resolve("a/c"));
        assertThat(places(inputs)).containsExactly("B.html", "b.html");
    }
}
