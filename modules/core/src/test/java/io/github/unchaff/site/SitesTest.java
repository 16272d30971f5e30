package io.github.unchaff.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unchaff.data.DataFile;
import io.github.unchaff.data.Fault;
import io.github.unchaff.testkit.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SitesTest {

    private static final Path FOLDER = Path.of("src/main/resources/io/github/unchaff/site");

    private final Sites sites = Sites.standard();

    @Test
    void findsASiteByItsHostOrAParentDomain() {
        assertThat(Objects.requireNonNull(
                                sites.forUrl("https://www.dw.com/zh/a").publisher())
                        .name())
                .isEqualTo("Deutsche Welle");
        assertThat(sites.forUrl("https://m.dw.com/zh/a").host()).isEqualTo("dw.com");
        assertThat(sites.forUrl("https://notdw.com/").publisher()).isNull();
        assertThat(sites.forUrl(null).publisher()).isNull();
    }

    @Test
    void findsASiteByWhatPeopleCallIt() {
        assertThat(Objects.requireNonNull(sites.named(" 德国 之声 ")).host()).isEqualTo("dw.com");
        assertThat(Objects.requireNonNull(sites.named("DEUTSCHE WELLE")).host()).isEqualTo("dw.com");
        assertThat(sites.named("某某报")).isNull();
    }

    @Test
    void readsNoFileThatAHostileHostNames() {
        assertThat(sites.forUrl("https://../../secret.yaml/x").publisher()).isNull();
    }

    /** Which texts an expression is asked about is found out beside it ({@link io.github.unchaff.text.WholeText}). */
    @Test
    void expressionsAreAskedAboutAllTextsTheyMatch() throws IOException {
        List<SitePattern> patterns = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (String id : shippedIds()) {
            DataFile file = Objects.requireNonNull(DataFile.beside(Sites.class, id + ".yaml"));
            SiteFile site = DataFile.sound(faults -> SiteFile.read(id, file, faults));
            patterns.addAll(site.patterns());
            DataFile.sound(site::examples).forEach(example -> texts.add(example.given()));
        }
        patterns.removeIf(pattern -> pattern.key().shape() == SiteKey.Shape.ENDING);
        for (SitePattern pattern : patterns) {
            for (String text : texts) {
                assertThat(pattern.matches(text))
                        .as("%s on '%s'", pattern.pattern(), text)
                        .isEqualTo(pattern.pattern().matcher(text).matches());
            }
        }
    }

    /** The index must be written anew when a site file is added, or a host or a name in one. */
    @Test
    void hasAnIndexOfAllItsFiles() throws IOException {
        List<SiteFile> files = new ArrayList<>();
        for (String id : shippedIds()) {
            DataFile file = Objects.requireNonNull(DataFile.beside(Sites.class, id + ".yaml"));
            files.add(DataFile.sound(faults -> SiteFile.read(id, file, faults)));
        }
        Golden.check(FOLDER.resolve("index.tsv"), SiteIndex.write(files));
    }

    private static List<String> shippedIds() throws IOException {
        try (Stream<Path> list = Files.list(FOLDER)) {
            return list.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .map(name -> name.substring(0, name.length() - ".yaml".length()))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void takesTheFileOfAUserBeforeTheOneThatShips() {
        Sites own = Sites.with(List.of(file("dw.com", "host: dw.com\npublisher: Mine\n")));
        assertThat(Objects.requireNonNull(own.forUrl("https://dw.com/a").publisher())
                        .name())
                .isEqualTo("Mine");
        assertThat(own.forUrl("https://dw.com/a").matches(SiteKey.RIGHTS, "© 2023年德国之声版权声明：本文"))
                .as("what holds everywhere")
                .isTrue();
        assertThat(own.forUrl("https://zaobao.com").host()).isEqualTo("zaobao.com");
    }

    @Test
    void addsToWhatHoldsEverywhere() {
        Sites own = Sites.with(List.of(file("everywhere", "promo: ['Buy tea.']\nexamples:\n  promo: [Buy tea.]\n")));
        assertThat(own.forUrl("https://dw.com/a").matches(SiteKey.PROMO, "Buy tea."))
                .isTrue();
        assertThat(own.forUrl(null).matches(SiteKey.PROMO, "Terms of use")).isTrue();
    }

    @Test
    void takesSuffixesOffOneAfterTheOtherButNeverTheWholeTitle() {
        Site rfi = sites.forUrl("https://www.rfi.fr/cn");
        assertThat(cut(rfi, "渡船 - 要闻分析 – 法国国际广播电台 - RFI")).isEqualTo("渡船");
        assertThat(cut(rfi, "渡船")).isEqualTo("渡船");
        assertThat(cut(rfi, " – 法国国际广播电台 - RFI")).isEqualTo(" – 法国国际广播电台 - RFI");
    }

    private static String cut(Site site, String title) {
        return title.substring(0, site.withoutEnding(SiteKey.TITLE_SUFFIXES, title));
    }

    static SiteFile file(String id, String text) {
        List<Fault> faults = new ArrayList<>();
        SiteFile file = SiteFile.read(id, new DataFile(id + ".yaml", text, false), faults);
        assertThat(faults).isEmpty();
        return file;
    }
}
