package io.github.unchaff.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unchaff.data.DataFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SitesTest {

    @Test
    void findsASiteByItsHostOrAParentDomain() {
        assertThat(Sites.forUrl("https://www.dw.com/zh/a").publisher().name()).isEqualTo("Deutsche Welle");
        assertThat(Sites.forUrl("https://m.dw.com/zh/a").host()).isEqualTo("dw.com");
        assertThat(Sites.forUrl("https://notdw.com/").publisher()).isNull();
        assertThat(Sites.forUrl(null).publisher()).isNull();
    }

    @Test
    void readsNoFileThatAHostileHostNames() {
        assertThat(Sites.forUrl("https://../../secret.yaml/x").publisher()).isNull();
    }

    /** Every data file has an example for each kind of pattern, and every pattern matches one. */
    @TestFactory
    Stream<DynamicTest> everyPatternOfEverySiteHasAnExample() throws IOException {
        Path folder = Path.of("src/main/resources/io/github/unchaff/site");
        List<Path> files;
        try (Stream<Path> list = Files.list(folder)) {
            files = list.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
        assertThat(files).isNotEmpty();
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
    }

    private static void check(Path file) {
        Map<?, ?> data = (Map<?, ?>) Objects.requireNonNull(
                DataFile.read(Sites.class, file.getFileName().toString()));
        Map<?, ?> examples = data.get("examples") instanceof Map<?, ?> map ? map : Map.of();
        Site site = Site.of(data);
        each(site.promo(), examples, "promo", file);
        each(site.rights(), examples, "rights", file);
        each(site.original(), examples, "original", file);
        each(site.deadLinks(), examples, "dead_links", file);
        if (!file.endsWith("everywhere.yaml")) {
            assertThat(site.host() + ".yaml").isEqualTo(file.getFileName().toString());
            assertThat(site.publisher()).isNotNull();
        }
    }

    private static void each(List<Pattern> patterns, Map<?, ?> examples, String key, Path file) {
        List<String> texts = DataFile.texts(examples, key);
        for (Pattern pattern : patterns) {
            assertThat(texts)
                    .as("an example for %s of %s", pattern, file)
                    .anyMatch(t -> pattern.matcher(t).matches());
        }
    }
}
