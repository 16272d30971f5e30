package io.github.unchaff.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.unchaff.data.FaultyDataException;
import io.github.unchaff.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class RuleSetTest {

    @TempDir
    private Path folder;

    /** What {@code unchaff rules test} does: every example holds, every expression has one. */
    @TestFactory
    Stream<DynamicTest> everyShippedFileIsTested() {
        return RuleSet.standard().files().stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.id(), () -> assertThat(file.broken()).isEmpty()));
    }

    @Test
    void readsTheFilesOfAUserBeforeThoseThatShip() throws IOException, FaultyDataException {
        write("a.example.yaml", "host: a.example\npublisher: A\n");
        write("credits.yaml", "translator: [Put into English by]\nexamples:\n  - line: 'Put into English by: Jo'\n");
        write("README.txt", "none of ours");
        RuleSet rules = RuleSet.with(folder, "my/");
        assertThat(rules.sites().forUrl("https://m.a.example/").host()).isEqualTo("a.example");
        assertThat(rules.credits().read(SourceText.of("Put into English by: Jo")))
                .hasSize(1);
        assertThat(rules.credits().read(SourceText.of("翻译：林小山"))).hasSize(1);
        assertThat(rules.hash())
                .hasSize(64)
                .isEqualTo(RuleSet.with(folder, "other").hash())
                .isNotEqualTo(RuleSet.standard().hash());
        assertThatThrownBy(rules::tested)
                .isInstanceOf(FaultyDataException.class)
                .hasMessage(
                        "my/credits.yaml:3:11: line: given 'Put into English by: Jo', expected , got translator: Jo");
    }

    @Test
    void namesAllFaultsOfAllFiles() throws IOException {
        write("a.example.yaml", "host: a.example\n");
        write("b.example.yaml", "host: b.example\npublisher: B\nzone: Nowhere\n");
        write("c.example.yml", "");
        write("credits.yaml", "author: [Jo]\neditor: [jo]\n");
        Files.write(folder.resolve("d.example.yaml"), new byte[] {(byte) 0xFF});
        assertThatThrownBy(() -> RuleSet.with(folder, "my"))
                .isInstanceOfSatisfying(
                        FaultyDataException.class,
                        e -> assertThat(e.faults().stream().map(Object::toString))
                                .contains(
                                        "my/a.example.yaml:1:1: the key 'publisher' is missing",
                                        "my/b.example.yaml:3:7: zone: there is no time zone Nowhere",
                                        "my/c.example.yml:1:1: the file must be called c.example.yaml",
                                        "my/credits.yaml:2:10: editor: jo stands here twice, also as author",
                                        "my/d.example.yaml:1:1: the file is not UTF-8"));
    }

    @Test
    void wantsAFolderWithRules() {
        assertThatThrownBy(() -> RuleSet.with(folder, "my"))
                .hasMessage("my:1:1: there is no rule file such as example.org.yaml here");
    }

    private void write(String name, String text) throws IOException {
        Files.write(folder.resolve(name), List.of(text.split("\n")));
    }
}
