package io.github.unchaff.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unchaff.data.DataFile;
import io.github.unchaff.data.Fault;
import io.github.unchaff.diagnostic.Diagnostic;
import io.github.unchaff.rules.SiteConfig;
import io.github.unchaff.site.SiteFile;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Here rather than beside the class, since this module knows selectors. */
class SiteConfigTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "none",
            value = {
                ".tea.example.txt; tea.example",
                "www.Tea.example.txt; tea.example",
                "tea.example.txt; tea.example",
                "global.txt; none",
                "tea.example; none",
                "..txt; none",
                ".txt; none",
                "a b.example.txt; none"
            })
    void theNameOfTheFileIsTheHost(String name, String host) {
        assertThat(SiteConfig.host(name)).isEqualTo(host);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "body: //div[@id='a']; body:\\n  - '//div[@id=''a'']'",
                "body : //div; body:\\n  - '//div'",
                "body: id(\"it's\")/p; body:\\n  - '//*[@id=\"it''s\"]/p'",
                "body: .//div; body:\\n  - '//div'",
                "body: html/body/div; body:\\n  - '/html/body/div'",
                "title: //meta[@name='t']/@content; title:\\n  - '//meta[@name=''t'']/@content'",
                "strip_id_or_class: ad; strip:\\n  - '//*[contains(@class, ''ad'') or contains(@id, ''ad'')]'",
                "strip_image_src: /pixel; strip:\\n  - '//img[contains(@src, ''/pixel'')]'",
            })
    void aLineBecomesASelector(String line, String yaml) {
        SiteConfig config = SiteConfig.read("x", "tea.example", line + "\n");
        assertThat(config.diagnostics()).isEmpty();
        assertThat(config.siteFile()).isEqualTo("host: tea.example\n" + yaml.replace("\\n", "\n") + "\n");
        sound(config);
    }

    @Test
    void whatCannotBeTakenOverIsReportedLineByLine() {
        SiteConfig config = SiteConfig.read("x.txt", "tea.example", """
                # a note\u0007
                title: concat('a', //h1)
                body: //div
                body:
                replace_string(a: b): c
                strip: lower-case(//p)
                nothing at all
                body: //div
                dissolve: //span
                """);
        assertThat(config.diagnostics())
                .extracting(Diagnostic::toString)
                .satisfiesExactly(
                        one -> assertThat(one).startsWith("x.txt:2:1: ").endsWith("[import.bad-selector]"),
                        one -> assertThat(one).startsWith("x.txt:4:1: ").endsWith("[import.unknown-line]"),
                        one -> assertThat(one).startsWith("x.txt:5:1: ").endsWith("[import.no-counterpart]"),
                        one -> assertThat(one).startsWith("x.txt:6:1: ").endsWith("[import.bad-selector]"),
                        one -> assertThat(one).startsWith("x.txt:7:1: ").endsWith("[import.unknown-line]"),
                        one -> assertThat(one).startsWith("x.txt:9:1: ").endsWith("[import.no-counterpart]"));
        assertThat(config.siteFile()).isEqualTo("# a note\nhost: tea.example\nbody:\n  - '//div'\n");
        sound(config);
    }

    @Test
    void aFileWithNothingToImportMakesNone() {
        SiteConfig config = SiteConfig.read("x.txt", "tea.example", "tidy: no\n");
        assertThat(config.siteFile()).isNull();
        assertThat(config.diagnostics())
                .extracting(one -> one.code().id())
                .containsExactly("import.no-counterpart", "import.nothing");
    }

    private static void sound(SiteConfig config) {
        List<Fault> faults = new ArrayList<>();
        String yaml = String.valueOf(config.siteFile());
        SiteFile.read("tea.example", new DataFile("tea.example.yaml", yaml, false), faults);
        assertThat(faults).isEmpty();
    }
}
