package io.github.unchaff.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unchaff.data.DataFile;
import io.github.unchaff.data.Example;
import io.github.unchaff.data.Fault;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SiteFileTest {

    private static final String HEAD = "host: a.example\npublisher: A\n";

    @ParameterizedTest
    @EnumSource
    void runsTheSampleOfEveryKey(SiteKey key) {
        String head = key == SiteKey.HOST ? "publisher: A\n" : key == SiteKey.PUBLISHER ? "host: a.example\n" : HEAD;
        List<Fault> faults = new ArrayList<>();
        SiteFile file = SiteFile.read(
                key == SiteKey.HOST ? "example.org" : "a.example",
                new DataFile("a.example.yaml", head + key.sample(), false),
                faults);
        List<Example> examples = file.examples(faults);
        assertThat(faults).isEmpty();
        assertThat(file.untested(examples)).isEmpty();
        assertThat(examples).allMatch(Example::holds);
        assertThat(examples.isEmpty()).isNotEqualTo(key.shape().isPattern());
    }

    @Test
    void namesPlaceAndKeyOfEveryFault() {
        assertThat(faults("""
                        host: b.example
                        publisher: [A]
                        zone: Europe/Atlantis
                        dates: american
                        home: a.example
                        promos: [x]
                        other_hosts: WWW.A
                        promo: ['(x', 'a(?<author>b)', 'y']
                        byline: ['plain']
                        rights: {a: b}
                        title_suffixes:
                        zone: UTC
                        """))
                .containsExactlyInAnyOrder(
                        "a.example.yaml:1:7: host: the file of this host must be called b.example.yaml",
                        "a.example.yaml:2:1: publisher: a text must stand here, not a list",
                        "a.example.yaml:3:7: zone: there is no time zone Europe/Atlantis",
                        "a.example.yaml:4:8: dates: must be day-first or month-first, not american",
                        "a.example.yaml:5:7: home: no address such as https://www.example.org: a.example",
                        "a.example.yaml:6:1: promos: there is no such key; is promo meant?",
                        "a.example.yaml:7:14: other_hosts: no host such as example.org, in small letters and without"
                                + " www.: WWW.A",
                        "a.example.yaml:8:9: promo: no regular expression: Unclosed group",
                        "a.example.yaml:8:15: promo: no group may be called author here",
                        "a.example.yaml:9:10: byline: a group is needed, such as (?<author>.+)",
                        "a.example.yaml:10:1: rights: a text must stand here, not a table of keys",
                        "a.example.yaml:11:16: title_suffixes: a value is missing here",
                        "a.example.yaml:12:1: zone: this key stands here twice");
    }

    @Test
    void saysWhatIsNotYaml() {
        assertThat(faults("host: [a\n")).first().asString().startsWith("a.example.yaml:2:1: not valid YAML: ");
        assertThat(faults("")).first().hasToString("a.example.yaml:1:1: the file is empty");
        assertThat(faults(HEAD + "promo: &a [*a]\n")).first().asString().contains("alias");
    }

    @Test
    void findsExamplesThatFailAndExpressionsWithoutOne() {
        List<Fault> faults = new ArrayList<>();
        SiteFile file = SiteFile.read("a.example", new DataFile("a.example.yaml", HEAD + """
                                promo: [abc, xyz]
                                title_suffixes: [' - A']
                                examples:
                                  promo: [abc, abd]
                                  title_suffixes: [{given: T - A, becomes: T}, {given: T - B, becomes: T}]
                                counterexamples:
                                  promo: [abc]
                                """, false), faults);
        List<Example> examples = file.examples(faults);
        assertThat(faults).isEmpty();
        assertThat(examples.stream()
                        .filter(example -> !example.holds())
                        .map(example -> example.place().line() + " " + example.given() + " → "
                                + example.actual().get()))
                .containsExactly("7 T - B → T - B", "6 abd → no match", "9 abc → a match");
        assertThat(file.untested(examples))
                .extracting(Fault::toString)
                .containsExactly("a.example.yaml:3:14: promo: no example matches this expression; add one under"
                        + " examples: promo");
    }

    private static List<String> faults(String text) {
        List<Fault> faults = new ArrayList<>();
        SiteFile.read("a.example", new DataFile("a.example.yaml", text, false), faults);
        return faults.stream().map(Fault::toString).toList();
    }
}
