package io.github.unchaff.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unchaff.Conversion;
import io.github.unchaff.Converter;
import io.github.unchaff.ConverterOptions;
import io.github.unchaff.clean.Profile;
import io.github.unchaff.data.DataFile;
import io.github.unchaff.data.Example;
import io.github.unchaff.data.Fault;
import io.github.unchaff.data.FaultyDataException;
import io.github.unchaff.diagnostic.CoreCode;
import io.github.unchaff.diagnostic.Diagnostic;
import io.github.unchaff.model.Contributor;
import io.github.unchaff.model.Document;
import io.github.unchaff.read.ReadOptions;
import io.github.unchaff.rules.RuleSet;
import io.github.unchaff.site.SiteFile;
import io.github.unchaff.site.SiteKey;
import io.github.unchaff.source.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteSelectorsTest {

    private static final Converter CONVERTER = new Converter(List.of(new HtmlReader()), Profile.STANDARD);

    private static final String PROSE = "<p>Once upon a time there was a page with a paragraph, long enough to be one,"
            + " and then another sentence came along and stayed.</p>";

    private static final String PAGE = "<!doctype html><html lang=en><head><title>Tea Weekly</title>"
            + "<link rel=canonical href='https://www.tea.example/rain'>"
            + "<meta name=writer content='Lin Xiaoshan'><meta name=author content='Jo Web'></head><body>"
            + "<h1>Tea Weekly</h1><div class=name>Rain on the hills</div><p class=when>3 June 2024</p>"
            + "<div class=ad>" + PROSE + "</div><div class=leaf>One leaf.<aside>A cup.</aside></div>" + PROSE
            + "<div class=leaf>Another leaf.</div></body></html>";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void runsTheSampleOfEveryKey(SiteKey key) {
        if (key.shape() == SiteKey.Shape.SELECTOR) {
            List<Fault> faults = new ArrayList<>();
            SiteFile file = SiteFile.read(
                    "a.example", new DataFile("a.example.yaml", "host: a.example\n" + key.sample(), false), faults);
            List<Example> examples = file.examples(faults);
            assertThat(faults).isEmpty();
            assertThat(examples)
                    .isNotEmpty()
                    .allSatisfy(one -> assertThat(one.actual().get()).isEqualTo(one.expected()));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "body: 'div['; body: no CSS selector: ",
                "body: '//div['; body: no XPath 1.0 that leads to elements",
                "body: 'count(//p)'; body: no CSS selector: ",
                "body: '(//p'; body: no XPath 1.0 that leads to elements",
                "body: '//p = 1'; body: no XPath 1.0 that leads to elements",
                "body: '//a/@href'; body: it must lead to elements here, not to an attribute",
                "strip: '//a/@href'; strip: it must lead to elements here, not to an attribute",
                "title: '  '; title: a selector must stand here",
            })
    void aSelectorThatIsNoneIsAFault(String line, String fault) {
        List<Fault> faults = new ArrayList<>();
        SiteFile.read("a.example", new DataFile("a.example.yaml", "host: a.example\n" + line + "\n", false), faults);
        assertThat(faults).hasSize(1);
        assertThat(faults.getFirst()).asString().startsWith("a.example.yaml:2:").contains(fault);
    }

    @Test
    void theSiteFileSaysWhereEverythingStands() throws IOException, FaultyDataException {
        Conversion.Converted read = read("""
                body: ['div.none', 'div.leaf']
                strip: //aside
                title: 'div.name'
                author: //meta[@name='writer']
                date: 'p.when'
                """);
        Document document = read.document();
        assertThat(document.metadata().title()).isEqualTo("Rain on the hills");
        assertThat(document.metadata().contributors())
                .extracting(Contributor::name)
                .containsExactly("Lin Xiaoshan");
        assertThat(document.metadata().published().value()).isEqualTo("2024-06-03");
        assertThat(document.metadata().published().evidence()).contains("site rule p.when");
        assertThat(document.body().toString())
                .contains("One leaf.", "Another leaf.")
                .doesNotContain("cup", "Once");
        assertThat(codes(read)).doesNotContain("page.site-rule");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "body: 'div.none'",
                "body: '//div[@id=1]'",
                "{body: 'div.leaf', strip: 'div.leaf'}",
                "body: title"
            })
    void aBodyThatIsNotThereIsSearchedForAndReported(String rule) throws IOException, FaultyDataException {
        Conversion.Converted read = read(rule + "\n");
        assertThat(read.document().body().toString()).contains("Once upon a time");
        assertThat(codes(read)).contains(CoreCode.SITE_RULE_FOUND_NOTHING.id());
    }

    @Test
    void aPageThatIsToStayWholeLosesNothingByRules() throws IOException, FaultyDataException {
        Conversion.Converted read =
                read("{body: 'div.leaf', strip: aside}", ReadOptions.DEFAULT.withExtract(ReadOptions.Extract.NONE));
        assertThat(read.document().body().toString()).contains("Once upon a time", "A cup.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "//meta[@name='writer']/@content; Lin Xiaoshan",
                "//none/@x | //meta[@name='writer']/@content; Lin Xiaoshan",
                "//p[@class='when']/text(); 3 June 2024",
                "//div[contains(concat(' ', normalize-space(@class), ' '), ' name ')]; Rain on the hills",
                "meta[name=writer]; Lin Xiaoshan",
                "(//h1)[1]; Tea Weekly",
                "//p[contains(., 'a|b')]; ''",
            })
    void bothNotationsAreRead(String selector, String found) {
        HtmlSelectors selectors = new HtmlSelectors();
        assertThat(selectors.wrong(selector, true)).isNull();
        assertThat(String.join("; ", selectors.texts(PAGE, selector))).isEqualTo(found);
    }

    private Conversion.Converted read(String rules) throws IOException, FaultyDataException {
        return read(rules, ReadOptions.DEFAULT);
    }

    private Conversion.Converted read(String rules, ReadOptions options) throws IOException, FaultyDataException {
        String site =
                rules.startsWith("{") ? "{host: tea.example, " + rules.substring(1) : "host: tea.example\n" + rules;
        Files.writeString(folder.resolve("tea.example.yaml"), site);
        Conversion conversion = CONVERTER.convert(
                new Source("page.html", PAGE.getBytes(StandardCharsets.UTF_8)),
                ConverterOptions.DEFAULT.withRead(options.withRules(RuleSet.with(folder, "my"))));
        Conversion.Converted read = (Conversion.Converted) conversion;
        assertThat(read.ledger().unaccounted()).isZero();
        assertThat(read.ledger().faults()).isEmpty();
        return read;
    }

    private static List<String> codes(Conversion read) {
        return read.diagnostics().stream()
                .map(Diagnostic::code)
                .map(code -> code.id())
                .toList();
    }
}
