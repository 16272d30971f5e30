package io.github.unchaff.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseFoldersTest {

    @TempDir
    private Path cases;

    @Test
    void findsFoldersWithASourceSortedByName() throws IOException {
        make("markdown/b", "# B");
        make("html/a", "<p>A");
        Files.createDirectories(cases.resolve("html/empty"));
        assertThat(CaseFolders.in(cases)).extracting(CaseFolder::name).containsExactly("html/a", "markdown/b");
        assertThat(CaseFolders.in(cases.resolve("nowhere"))).isEmpty();
    }

    @Test
    void readsPropertiesAsUtf8() throws IOException {
        Path folder = make("markdown/b", "# B");
        Files.writeString(folder.resolve("case.properties"), "about=面包需要时间\n");
        CaseFolder found = CaseFolders.in(cases).getFirst();
        assertThat(found.property("about", "")).isEqualTo("面包需要时间");
        assertThat(found.property("dialect", "none")).isEqualTo("none");
        assertThat(found.bytes()).asString().isEqualTo("# B");
    }

    @Test
    void failsACaseThatExpectsNothing() throws IOException {
        assumeFalse(Golden.isAccepting());
        make("markdown/b", "# B");
        CaseFolder found = CaseFolders.in(cases).getFirst();
        assertThatThrownBy(() -> found.check(List.of("md"), extension -> "B"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("-Dgolden=accept");
    }

    @Test
    void comparesOnlyTheExpectedFilesThatAreThere() throws IOException {
        assumeFalse(Golden.isAccepting());
        Path folder = make("markdown/b", "# B");
        Files.writeString(folder.resolve("expected.md"), "md");
        CaseFolder found = CaseFolders.in(cases).getFirst();
        found.check(List.of("json", "md"), extension -> extension);
        assertThatThrownBy(() -> found.check(List.of("md"), extension -> "other"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("expected.md");
    }

    private Path make(String name, String source) throws IOException {
        Path folder = Files.createDirectories(cases.resolve(name));
        Files.writeString(folder.resolve("source.txt"), source);
        return folder;
    }
}
