package io.github.unchaff.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unchaff.data.Fault;
import io.github.unchaff.data.FaultyDataException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LintTest {

    @TempDir
    private Path folder;

    @Test
    void findsNothingInWhatShips() {
        assertThat(Lint.of(RuleSet.standard())).isEmpty();
    }

    @Test
    void findsWhatExamplesDoNotShow() throws IOException, FaultyDataException {
        Files.write(folder.resolve("a.example.yaml"), """
                host: a.example
                publisher: A
                other_hosts: [m.dw.example]
                promo:
                  - 'Buy .*'
                  - 'Buy tea.*'
                  - '.*'
                  - '(?:[a-z]+ ?)+!'
                  - '.*a.*b.*c.*d'
                  - 'never'
                  - 'Terms of use'
                examples:
                  promo: [Buy tea now, buy tea!, axbxcxd, Terms of use]
                """.getBytes(StandardCharsets.UTF_8));
        Files.write(
                folder.resolve("b.example.yaml"),
                "host: b.example\npublisher: a\nother_names: [A]\npromo: [never]\nexamples: {promo: [never]}\n"
                        .getBytes(StandardCharsets.UTF_8));
        List<Fault> found = Lint.of(RuleSet.with(folder, "my"));
        assertThat(found.stream().map(Fault::toString))
                .containsExactly(
                        "my/a.example.yaml:6:5: promo: all its examples are already matched at my/a.example.yaml:5:5",
                        "my/a.example.yaml:7:5: promo: this matches the empty text",
                        "my/a.example.yaml:8:5: promo: a repetition inside a repetition can take for ever; make the inner"
                                + " one possessive: ++",
                        "my/a.example.yaml:8:5: promo: all its examples are already matched at my/a.example.yaml:7:5",
                        "my/a.example.yaml:9:5: promo: a text can be made that this takes very long for; repeat less, or"
                                + " possessively: ++",
                        "my/a.example.yaml:9:5: promo: all its examples are already matched at my/a.example.yaml:7:5",
                        "my/a.example.yaml:10:5: promo: no example matches this expression; add one under examples: promo",
                        "my/a.example.yaml:11:5: promo: all its examples are already matched at everywhere.yaml:10:5",
                        "my/b.example.yaml:3:15: other_names: A is also claimed by my/a.example.yaml",
                        "my/b.example.yaml:4:9: promo: the same stands at my/a.example.yaml:10:5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"(a+)+", "(?:a|b*)*", "([^x]*y)+", "(a+){2,}", "((?:a*)b)+", "(?<author>\\w+ ?)+", "(\\d+|\\()*"
            })
    void findsRepetitionsInsideRepetitions(String regex) {
        assertThat(NestedRepetition.isIn(regex)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a)+b*",
                "(?:a++)+",
                "(?>a+)+",
                "(a{1,3})+",
                "[(a+)]+",
                "\\(a+\\)+",
                "\\Q(a+)+\\E",
                "(a+)?",
                "a*+"
            })
    void allowsAllOthers(String regex) {
        assertThat(NestedRepetition.isIn(regex)).isFalse();
    }
}
