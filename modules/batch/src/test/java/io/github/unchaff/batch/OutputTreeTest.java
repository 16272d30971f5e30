package io.github.unchaff.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OutputTreeTest {

    private static List<String> md(String... places) {
        return OutputTree.of(List.of(places), "md");
    }

    @Test
    void mirrorsFoldersAndReplacesTheExtension() {
        assertThat(md("a/b.html", "面包/c.txt", "plain")).containsExactly("a/b.md", "面包/c.md", "plain.md");
    }

    @Test
    void keepsWhatOnlyLooksLikeAnExtension() {
        assertThat(md("v1.2", "report.2023", ".hidden", "No. 5 of tea", "a.", "b.verylongextension", "c.tar-gz"))
                .containsExactly(
                        "v1.2.md",
                        "report.2023.md",
                        ".hidden.md",
                        "No. 5 of tea.md",
                        "a%2E.md",
                        "b.verylongextension.md",
                        "c.tar-gz.md");
    }

    @Test
    void keepsBothWhenTwoMeet() {
        assertThat(md("a.html", "a.xml", "b.html")).containsExactly("a.html.md", "a.xml.md", "b.md");
    }

    @Test
    void keepsBothWhenOnlyCaseDiffers() {
        List<String> paths = md("a.html", "A.html");
        assertThat(paths).allMatch(path -> path.toLowerCase(Locale.ROOT).matches("a\\.html-[0-9a-f]{8}\\.md"));
        assertThat(paths.get(0)).isNotEqualToIgnoringCase(paths.get(1));
    }

    @Test
    void goesOnUntilNoTwoMeet() {
        List<String> paths = md("a.html", "a.xml", "a.html.txt", "a.html.md/x.txt", "x/stdin.txt", "-");
        assertThat(paths.stream().map(path -> path.toLowerCase(Locale.ROOT))).doesNotHaveDuplicates();
        assertThat(paths).doesNotContain("a.html.md").contains("a.html.md/x.md", "stdin.md");
    }

    @Test
    void doesNotDependOnTheOrder() {
        List<String> places = new ArrayList<>(List.of("a.html", "a.xml", "a.html.txt", "A.xml", "b/c.md", "b.md"));
        Map<String, String> first = named(places);
        Collections.reverse(places);
        assertThat(named(places)).isEqualTo(first);
    }

    @Test
    void namesStandardInput() {
        assertThat(md("-")).containsExactly("stdin.md");
    }

    private static Map<String, String> named(List<String> places) {
        Map<String, String> named = new HashMap<>();
        List<String> paths = OutputTree.of(places, "md");
        for (int i = 0; i < places.size(); i++) {
            named.put(places.get(i), paths.get(i));
        }
        return named;
    }
}
