package io.github.unchaff.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unchaff.testkit.Fixtures;
import io.github.unchaff.testkit.Golden;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The list of keys in the page on rules is made from {@link SiteKey}, so it cannot miss one. */
class SiteKeysPageTest {

    private static final Path PAGE = Fixtures.folder().resolveSibling("docs/rules.md");
    private static final String MARK =
            "<!-- The rest is made from SiteKey; a test with -Dgolden=accept writes it. -->\n";

    @Test
    void documentsEveryKey() throws IOException {
        String page = Files.readString(PAGE, StandardCharsets.UTF_8);
        assertThat(page).contains(MARK);
        StringBuilder out = new StringBuilder(page.substring(0, page.indexOf(MARK))).append(MARK);
        for (SiteKey key : SiteKey.values()) {
            out.append("\n### ").append(key.id()).append("\n\n").append(key.help());
            out.append(everywhere(key))
                    .append("\n\n```yaml\n")
                    .append(key.sample())
                    .append("\n```\n");
        }
        Golden.check(PAGE, out.toString());
    }

    private static String everywhere(SiteKey key) {
        return key.shape().isPattern() || key == SiteKey.ORGANISATIONS ? "" : " Not in `everywhere.yaml`.";
    }
}
