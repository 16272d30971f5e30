package io.github.unchaff.feed.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unchaff.Conversion;
import io.github.unchaff.testkit.AtomSchema;
import io.github.unchaff.text.Whitespace;
import io.github.unchaff.url.UrlPolicy;
import io.github.unchaff.write.FeedOptions;
import io.github.unchaff.write.Printable;
import io.github.unchaff.write.RandomDocuments;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.LongStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What holds for every feed, tried on documents over the whole model with texts that try to break out. */
class AtomSchemaTest {

    private static final int DOCUMENTS = 400;

    private static List<Conversion.Converted> documents(long from, long to) {
        return LongStream.range(from, to).mapToObj(RandomDocuments::of).toList();
    }

    @Test
    void theSchemaRefusesWhatIsNoFeed() throws Exception {
        String xml = Atom.of(Atom.article("https://example.org/a")).xml();
        assertThat(AtomSchema.violations(xml)).isEmpty();
        assertThat(AtomSchema.violations(xml.replaceFirst("<id>[^<]*</id>", "")))
                .isNotEmpty();
        assertThat(AtomSchema.violations(xml.replaceFirst("<updated>[^<]*</updated>", "<updated>2024-05-06</updated>")))
                .isNotEmpty();
    }

    @Test
    void everyFeedIsValidAgainstTheSchemaOfRfc4287() throws Exception {
        assertThat(AtomSchema.violations(
                        Atom.of(FeedOptions.DEFAULT, documents(0, DOCUMENTS)).xml()))
                .isEmpty();
        for (int seed = 0; seed < 60; seed++) {
            String xml = Atom.of(FeedOptions.DEFAULT, documents(seed, seed + 1)).xml();
            assertThat(AtomSchema.violations(xml)).as("seed %s", seed).isEmpty();
        }
        assertThat(AtomSchema.violations(Atom.of(FeedOptions.DEFAULT, List.of()).xml()))
                .isEmpty();
    }

    @Test
    void theBytesDependOnNothingButTheDocuments() {
        List<Conversion.Converted> documents = new ArrayList<>(documents(0, DOCUMENTS));
        String first = Atom.of(FeedOptions.DEFAULT, documents).xml();
        Collections.shuffle(documents, new Random(5));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            assertThat(Atom.of(FeedOptions.DEFAULT, documents).xml()).isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void everyFeedKeepsTheRulesTheSchemaCannotSay() {
        Atom atom = Atom.of(FeedOptions.DEFAULT, documents(0, DOCUMENTS));
        assertThat(Atom.children(atom.root(), "author")).isNotEmpty();
        List<String> ids = new ArrayList<>();
        for (Element entry : atom.entries()) {
            ids.add(Atom.text(entry, "id"));
            assertThat(Atom.text(entry, "title")).isNotBlank();
            assertThat(Atom.text(entry, "content")).isNotBlank();
            assertThat(Atom.links(entry))
                    .doesNotHaveDuplicates()
                    .allMatch(link -> UrlPolicy.isAbsolute(link.split(" ")[1]));
            assertThat(Atom.links(entry))
                    .filteredOn(link -> link.startsWith("alternate"))
                    .hasSizeLessThan(2);
            for (Element person : Atom.children(entry, "author")) {
                assertThat(Atom.text(person, "name")).isNotBlank();
            }
        }
        assertThat(ids).doesNotHaveDuplicates().doesNotContain(Atom.text(atom.root(), "id"));
        assertThat(atom.xml()).doesNotContainPattern("[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F\uFFFE\uFFFF]");
    }

    @Test
    void contentHoldsNoActiveThingAndNoRelativeAddress() {
        for (Element entry :
                Atom.of(FeedOptions.DEFAULT, documents(0, DOCUMENTS)).entries()) {
            Document html = Jsoup.parseBodyFragment(Atom.text(entry, "content"));
            HtmlFragmentTest.assertHarmless(html);
            assertThat(html.select("[id]")).isEmpty();
            assertThat(html.select("[href]").eachAttr("href")).allMatch(UrlPolicy::isAbsolute);
            assertThat(html.select("[src]").eachAttr("src")).allMatch(UrlPolicy::isAbsolute);
        }
    }

    @Test
    void titlesAreTheTextOfTheModelNeitherEscapedTwiceNorCut() {
        for (int seed = 0; seed < 100; seed++) {
            Conversion.Converted converted = RandomDocuments.of(seed);
            String title = converted.document().metadata().title();
            if (title != null) {
                Element entry = Atom.of(FeedOptions.DEFAULT, List.of(converted)).entry();
                assertThat(Whitespace.squeeze(Atom.text(entry, "title")))
                        .isEqualTo(Whitespace.squeeze(Printable.of(title)));
            }
        }
    }
}
