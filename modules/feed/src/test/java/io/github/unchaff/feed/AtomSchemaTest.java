package io.github.unchaff.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import io.github.unchaff.Conversion;
import io.github.unchaff.text.Whitespace;
import io.github.unchaff.url.UrlPolicy;
import io.github.unchaff.write.Printable;
import io.github.unchaff.write.WriteOptions.FeedOptions;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.LongStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** What holds for every feed, tried on documents over the whole model with texts that try to break out. */
class AtomSchemaTest {

    private static final int DOCUMENTS = 400;

    private static List<Conversion.Converted> documents(long from, long to) {
        return LongStream.range(from, to).mapToObj(RandomDocuments::of).toList();
    }

    private static List<String> violations(String xml) throws Exception {
        List<String> found = new ArrayList<>();
        ErrorHandler handler = new ErrorHandler() {
            @Override
            public void warning(SAXParseException e) {
                error(e);
            }

            @Override
            public void error(SAXParseException e) {
                found.add(e.getLineNumber() + ": " + e.getMessage());
            }

            @Override
            public void fatalError(SAXParseException e) throws SAXException {
                throw e;
            }
        };
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, handler);
        ValidationDriver driver = new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
        String schema = Objects.requireNonNull(AtomSchemaTest.class.getResource("atom.rnc"))
                .toString();
        assertThat(driver.loadSchema(new InputSource(schema))).isTrue();
        driver.validate(new InputSource(new StringReader(xml)));
        return found;
    }

    @Test
    void theSchemaRefusesWhatIsNoFeed() throws Exception {
        String xml = Atom.of(Atom.article("https://example.org/a")).xml();
        assertThat(violations(xml)).isEmpty();
        assertThat(violations(xml.replaceFirst("<id>[^<]*</id>", ""))).isNotEmpty();
        assertThat(violations(xml.replaceFirst("<updated>[^<]*</updated>", "<updated>2024-05-06</updated>")))
                .isNotEmpty();
    }

    @Test
    void everyFeedIsValidAgainstTheSchemaOfRfc4287() throws Exception {
        assertThat(violations(
                        Atom.of(FeedOptions.DEFAULT, documents(0, DOCUMENTS)).xml()))
                .isEmpty();
        for (int seed = 0; seed < 60; seed++) {
            String xml = Atom.of(FeedOptions.DEFAULT, documents(seed, seed + 1)).xml();
            assertThat(violations(xml)).as("seed %s", seed).isEmpty();
        }
        assertThat(violations(Atom.of(FeedOptions.DEFAULT, List.of()).xml())).isEmpty();
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
