package io.github.unchaff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unchaff.feed.check.CheckRule;
import io.github.unchaff.testkit.Fixtures;
import io.github.unchaff.testkit.Golden;
import org.junit.jupiter.api.Test;

/** The page on the rules for feeds is made from them, so it cannot miss one. */
class FeedCheckPageTest {

    @Test
    void documentsEveryRule() {
        StringBuilder page = new StringBuilder("""
                # What `unchaff feed --check` looks at

                Made from the code; `-Dgolden=accept` writes it anew. An error breaks a specification, a warning makes trouble in
                readers, info is worth knowing. `practice` means that no specification says so.
                """);
        String group = "";
        for (CheckRule rule : CheckRule.all()) {
            if (!rule.group().equals(group)) {
                group = rule.group();
                page.append("\n## ")
                        .append(Character.toUpperCase(group.charAt(0)))
                        .append(group.substring(1));
                page.append("\n\n| rule | severity | clause | what is found | what to do |\n|---|---|---|---|---|\n");
            }
            page.append("| `")
                    .append(rule.id())
                    .append("` | ")
                    .append(rule.severity().id());
            page.append(" | ").append(rule.clause());
            page.append(" | ").append(cell(rule.says()));
            page.append(" | ").append(cell(rule.advice())).append(" |\n");
        }
        Golden.check(Fixtures.folder().resolveSibling("docs/feed-check.md"), page.toString());
    }

    @Test
    void hasNoRuleTwice() {
        assertThat(CheckRule.all().stream().map(CheckRule::id)).doesNotHaveDuplicates();
    }

    private static String cell(String text) {
        return text.replace("<", "\\<").replace("*", "\\*");
    }
}
