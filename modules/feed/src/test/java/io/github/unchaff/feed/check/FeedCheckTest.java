package io.github.unchaff.feed.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unchaff.data.DataFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule has a feed that breaks it and one that does not. */
class FeedCheckTest {

    /** Rules about bytes and sizes, which have tests of their own. */
    private static final Set<String> ELSEWHERE =
            Set.of("charset-invalid-bytes", "charset-unusual", "too-complex", "feed-empty", "feed-large", "feed-huge");

    static List<Map<?, ?>> breaches() {
        return DataFile.maps((List<?>) Objects.requireNonNull(DataFile.read(FeedCheckTest.class, "breaches.yaml")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"atom.xml", "rss.xml", "rdf.xml", "json.json"})
    void findsNothingInASoundFeed(String name) {
        assertThat(check(read(name)).findings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("breaches")
    void findsABreach(Map<?, ?> breach) {
        String in = Objects.requireNonNull(DataFile.text(breach, "in"));
        String text = read(in + (in.equals("json") ? ".json" : ".xml"));
        for (Map<?, ?> change : DataFile.maps(breach, "change")) {
            String from = Objects.requireNonNull(DataFile.text(change, "from"));
            assertThat(text).contains(from);
            text = text.replace(from, Objects.requireNonNull(DataFile.text(change, "to")));
        }
        assertThat(check(text).findings().stream().map(finding -> finding.rule().id()))
                .contains(DataFile.text(breach, "rule"));
    }

    @Test
    void hasABreachOfEveryRule() {
        Set<String> shown = new TreeSet<>(ELSEWHERE);
        breaches().forEach(breach -> shown.add(Objects.requireNonNull(DataFile.text(breach, "rule"))));
        assertThat(CheckRule.all().stream().map(CheckRule::id)).containsExactlyInAnyOrderElementsOf(shown);
    }

    @Test
    void saysWhereAndWhatToDo() {
        Finding finding = check(read("atom.xml").replace("tag:example.org,2024-05-01:rye", "rye"))
                .findings()
                .getFirst();
        assertThat(finding)
                .hasToString("feed:12:9: error: an id is no absolute IRI: rye;"
                        + " use a urn:uuid: or the permanent address [id-not-absolute] (RFC 4287, 4.2.6)");
    }

    @Test
    void knowsFormats() {
        assertThat(check(read("atom.xml")).format()).isEqualTo("Atom 1.0");
        assertThat(check(read("rss.xml")).format()).isEqualTo("RSS 2.0");
        assertThat(check(read("rdf.xml")).format()).isEqualTo("RSS 1.0");
        assertThat(check(read("json.json")).format()).isEqualTo("JSON Feed 1.1");
        assertThat(check("<feed version=\"0.3\" xmlns=\"http://purl.org/atom/ns#\"/>")
                        .format())
                .isEqualTo("Atom 0.3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "text", "<html><p>x</p></html>", "<opml/>", "[1]", "{}", "{\"a\":[]}", "<", "\u0000"})
    void saysWhatIsNoFeed(String text) {
        CheckReport report = check(text);
        assertThat(ids(report)).containsExactly("not-a-feed");
        assertThat(report.errors()).isEqualTo(1);
    }

    @Test
    void looksAtBytes() {
        String rss = read("rss.xml").replace("Rye", "R\u00fcben");
        byte[] latin = rss.replace("UTF-8", "ISO-8859-1").getBytes(Charset.forName("ISO-8859-1"));
        assertThat(ids(FeedCheck.check("feed", latin))).containsExactly("charset-unusual");
        byte[] half = ("\uFEFF" + rss).getBytes(StandardCharsets.UTF_16LE);
        half[2 * rss.indexOf("Bread") + 3] = (byte) 0xD8;
        assertThat(ids(FeedCheck.check("feed", half))).contains("charset-invalid-bytes");
    }

    @Test
    void looksAtTheSize() {
        String empty = "<rss version=\"2.0\"><channel/></rss>";
        assertThat(ids(check(empty))).contains("feed-empty");
        assertThat(ids(check(empty + " ".repeat(1_000_000)))).contains("feed-large");
        assertThat(ids(check(empty + " ".repeat(5_000_000)))).contains("feed-huge");
        assertThat(ids(FeedCheck.check("feed", new byte[(64 << 20) + 1]))).containsExactly("too-complex");
    }

    @Test
    void keepsABoundedNumberOfFindings() {
        CheckReport report = check("<rss version=\"2.0\"><channel>" + "<item/>".repeat(20_000) + "</channel></rss>");
        assertThat(report.findings()).hasSize(10_000);
        assertThat(report.errors()).isGreaterThan(20_000);
        assertThat(report.most(200))
                .hasSize(200)
                .allMatch(finding -> finding.rule().severity().id().equals("error"));
    }

    @Test
    void survivesDepth() {
        assertThat(check("<rss version=\"2.0\">" + "<channel>".repeat(100_000)).errors())
                .isPositive();
        assertThat(check("{\"title\":\"x\",\"items\":" + "[".repeat(100_000)).errors())
                .isPositive();
        String deep = "&lt;div&gt;".repeat(50_000);
        assertThat(check("<rss version=\"2.0\"><channel><item><description>" + deep)
                        .errors())
                .isPositive();
    }

    private static List<String> ids(CheckReport report) {
        return report.findings().stream().map(finding -> finding.rule().id()).toList();
    }

    private static CheckReport check(String text) {
        return FeedCheck.check("feed", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String read(String name) {
        try (InputStream in = Objects.requireNonNull(FeedCheckTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
