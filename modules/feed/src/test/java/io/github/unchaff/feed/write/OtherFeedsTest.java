package io.github.unchaff.feed.write;

import static io.github.unchaff.feed.write.Feeds.entry;
import static io.github.unchaff.feed.write.Feeds.feed;
import static io.github.unchaff.feed.write.Feeds.from;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.rss.Item;
import com.rometools.rome.io.WireFeedInput;
import io.github.unchaff.Conversion;
import io.github.unchaff.model.Contributor;
import io.github.unchaff.model.Media;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.model.Relation;
import io.github.unchaff.model.Syndication;
import io.github.unchaff.model.Tag;
import io.github.unchaff.write.FeedOptions;
import io.github.unchaff.write.FormatWriter;
import io.github.unchaff.write.RandomDocuments;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** RSS 2.0 and JSON Feed 1.1: the same entries as Atom, in the same order. */
class OtherFeedsTest {

    private static final Metadata FEED = feed("tag:one.example,2024:feed", "One");

    private static Conversion.Converted rich() {
        Metadata metadata = entry("https://example.org/a", FEED)
                .url("https://example.org/a")
                .title("Tea & <milk> \"\\")
                .modified(Atom.day(2024, 6, 1))
                .language("de")
                .summary("What it is about")
                .rights("© Ann")
                .contributor(new Contributor("Ann", Contributor.Role.AUTHOR, "https://ann.example/", "ann@example.org"))
                .contributor(Contributor.of("Cindy", Contributor.Role.TRANSLATOR))
                .relation(new Relation(Relation.Kind.ORIGINAL, "https://o.example/1", null, null))
                .tag("Milk", Tag.Kind.CATEGORY)
                .media(new Media("https://example.org/a.mp3", "audio", "audio/mpeg", 123, "Read aloud"))
                .media(new Media("https://example.org/b.pdf", "file", "application/pdf", 0, null))
                .syndication(new Syndication(
                        "https://example.org/a",
                        FEED,
                        null,
                        List.of("https://example.org/t.jpg"),
                        List.of(new Syndication.Category("tea", "https://feed.example/terms", "Tea")),
                        new Syndication.Comments("https://example.org/a#talk", "https://example.org/a/talk.atom", 7),
                        List.of(new Syndication.Reply(
                                "tag:other.example,2024:1", "https://other.example/1", null, null)),
                        "https://licence.example/by",
                        false))
                .build();
        return from("one.xml", metadata, "Text & <more> \"\\");
    }

    private static String written(FormatWriter writer) {
        FeedOptions options = new FeedOptions(null, "https://example.org/feed", null);
        return Feeds.of(writer, options, List.of(from("one.xml", FEED)), List.of(rich()))
                .text();
    }

    @Test
    void writesRssWithAllThatAtomSays() {
        assertThat(written(new RssWriter())).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:thr="http://purl.org/syndication/thread/1.0" xmlns:slash="http://purl.org/rss/1.0/modules/slash/">
                  <channel>
                    <title>One</title>
                    <link>https://one.example/</link>
                    <description>All of One</description>
                    <language>en</language>
                    <copyright>© One</copyright>
                    <lastBuildDate>Sat, 01 Jun 2024 00:00:00 +0000</lastBuildDate>
                    <category domain="https://feed.example/terms">Tea</category>
                    <generator>Unchaff 0.1</generator>
                    <image>
                      <url>https://feed.example/logo.png</url>
                      <title>One</title>
                      <link>https://one.example/</link>
                    </image>
                    <atom:id>tag:one.example,2024:feed</atom:id>
                    <atom:updated>2024-06-01T00:00:00Z</atom:updated>
                    <dc:creator>One</dc:creator>
                    <atom:link rel="self" href="https://example.org/feed" type="application/rss+xml"/>
                    <atom:link rel="license" href="https://licence.example/by"/>
                    <atom:icon>https://feed.example/icon.png</atom:icon>
                    <item>
                      <title>Tea &amp; &lt;milk&gt; "\\</title>
                      <link>https://example.org/a</link>
                      <guid isPermaLink="true">https://example.org/a</guid>
                      <pubDate>Mon, 06 May 2024 00:00:00 +0000</pubDate>
                      <atom:updated>2024-06-01T00:00:00Z</atom:updated>
                      <dc:language>de</dc:language>
                      <dc:creator>Ann</dc:creator>
                      <dc:contributor>Cindy</dc:contributor>
                      <category domain="https://feed.example/terms">Tea</category>
                      <category>Milk</category>
                      <atom:link rel="via" href="https://o.example/1"/>
                      <enclosure url="https://example.org/a.mp3" length="123" type="audio/mpeg"/>
                      <media:content url="https://example.org/b.pdf" type="application/pdf"/>
                      <atom:link rel="license" href="https://licence.example/by"/>
                      <comments>https://example.org/a#talk</comments>
                      <atom:link rel="replies" href="https://example.org/a/talk.atom" type="application/atom+xml"/>
                      <slash:comments>7</slash:comments>
                      <dc:rights>© Ann</dc:rights>
                      <description>What it is about</description>
                      <content:encoded>&lt;p&gt;Text &amp;amp; &amp;lt;more&amp;gt; "\\&lt;/p&gt;
                </content:encoded>
                      <thr:in-reply-to ref="tag:other.example,2024:1" href="https://other.example/1"/>
                      <media:thumbnail url="https://example.org/t.jpg"/>
                      <media:credit role="trl" scheme="http://id.loc.gov/vocabulary/relators">Cindy</media:credit>
                    </item>
                  </channel>
                </rss>
                """);
    }

    @Test
    void writesJsonFeedWithAllThatAtomSays() {
        Map<?, ?> feed = (Map<?, ?>) Json.parsed(written(new JsonFeedWriter()));
        assertThat(feed.get("version")).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.get("feed_url")).isEqualTo("https://example.org/feed");
        assertThat(feed.get("language")).isEqualTo("en");
        Map<?, ?> item = (Map<?, ?>) ((List<?>) feed.get("items")).getFirst();
        assertThat(item.get("id")).isEqualTo("https://example.org/a");
        assertThat(item.get("title")).isEqualTo("Tea & <milk> \"\\");
        assertThat(item.get("language")).isEqualTo("de");
        assertThat(item.get("tags")).isEqualTo(List.of("Tea", "Milk"));
        assertThat(item.get("content_html")).isEqualTo("<p>Text &amp; &lt;more&gt; \"\\</p>\n");
        assertThat(item.get("date_published")).isEqualTo("2024-05-06T00:00:00Z");
        assertThat(item.get("date_modified")).isEqualTo("2024-06-01T00:00:00Z");
        assertThat(item.get("attachments").toString())
                .isEqualTo(
                        "[{url=https://example.org/a.mp3, mime_type=audio/mpeg, title=Read aloud, size_in_bytes=123},"
                                + " {url=https://example.org/b.pdf, mime_type=application/pdf}]");
        assertThat(item.get("_atom").toString())
                .contains("rights=© Ann", "role=translator", "rel=via", "scheme=https://feed.example/terms", "count=7");
    }

    @Test
    void writesOnlyTheBeginningOfATextAsSummary() {
        Metadata metadata = entry("tag:one.example,2024:a", FEED)
                .syndication(Syndication.EMPTY.withId("tag:one.example,2024:a").truncated(true))
                .build();
        List<Conversion.Converted> documents = List.of(from("one.xml", metadata, "The beginning"));
        assertThat(Feeds.of(new AtomWriter(), FeedOptions.DEFAULT, documents).text())
                .contains("<summary type=\"html\">&lt;p&gt;The beginning")
                .doesNotContain("<content");
        assertThat(Feeds.of(new RssWriter(), FeedOptions.DEFAULT, documents).text())
                .contains("<description>&lt;p&gt;The beginning")
                .doesNotContain("<content:encoded");
        assertThat(Feeds.of(new JsonFeedWriter(), FeedOptions.DEFAULT, documents)
                        .text())
                .contains("\"truncated\": true");
    }

    @Test
    void saysNoSummaryThatTheContentBeginsWith() {
        Metadata metadata =
                Atom.article("https://example.org/a").summary("The be ginning…").build();
        assertThat(Feeds.of(new AtomWriter(), FeedOptions.DEFAULT, List.of(from("a", metadata, "The beginning of all")))
                        .text())
                .doesNotContain("<summary");
    }

    @Test
    void romeReadsWhatWeWriteAsWeMeanIt() throws Exception {
        List<Conversion.Converted> documents =
                LongStream.range(0, 200).mapToObj(RandomDocuments::of).toList();
        String atom = Feeds.of(new AtomWriter(), FeedOptions.DEFAULT, documents).text();
        String rss = Feeds.of(new RssWriter(), FeedOptions.DEFAULT, documents).text();
        List<Entry> entries =
                ((com.rometools.rome.feed.atom.Feed) new WireFeedInput().build(new StringReader(atom))).getEntries();
        List<Item> items = ((Channel) new WireFeedInput().build(new StringReader(rss))).getItems();
        Map<?, ?> feed = (Map<?, ?>) Json.parsed(
                Feeds.of(new JsonFeedWriter(), FeedOptions.DEFAULT, documents).text());
        List<?> twins = (List<?>) feed.get("items");
        assertThat(items).hasSameSizeAs(entries);
        assertThat(twins).hasSameSizeAs(entries);
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            Map<?, ?> twin = (Map<?, ?>) twins.get(i);
            assertThat(items.get(i).getGuid().getValue())
                    .isEqualTo(entry.getId())
                    .isEqualTo(twin.get("id"));
            assertThat(items.get(i).getTitle()).isEqualTo(entry.getTitle());
            assertThat(twin.get("title")).isEqualTo(entry.getTitle());
            assertThat(twin.get("content_html"))
                    .isEqualTo(entry.getContents().getFirst().getValue());
            assertThat(items.get(i).getContent().getValue())
                    .isEqualTo(entry.getContents().getFirst().getValue());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 300})
    void everyJsonFeedKeepsTheRulesOfTheSpecification(int count) {
        List<Conversion.Converted> documents = new ArrayList<>(
                LongStream.range(0, count).mapToObj(RandomDocuments::of).toList());
        if (count > 1) {
            documents.add(rich());
        }
        Json.check((Map<?, ?>) Json.parsed(
                Feeds.of(new JsonFeedWriter(), FeedOptions.DEFAULT, documents).text()));
        Json.check((Map<?, ?>) Json.parsed(written(new JsonFeedWriter())));
    }

    /** JSON Feed 1.1, member by member; any other is against it unless its name begins with an underscore. */
    private static final class Json {
        private static final Map<String, String> FEED_MEMBERS = Map.of(
                "version",
                "s",
                "title",
                "s",
                "home_page_url",
                "u",
                "feed_url",
                "u",
                "description",
                "s",
                "icon",
                "u",
                "favicon",
                "u",
                "authors",
                "a",
                "language",
                "s",
                "items",
                "a");
        private static final Map<String, String> ITEM = Map.ofEntries(
                Map.entry("id", "s"),
                Map.entry("url", "u"),
                Map.entry("title", "s"),
                Map.entry("content_html", "s"),
                Map.entry("summary", "s"),
                Map.entry("image", "u"),
                Map.entry("date_published", "d"),
                Map.entry("date_modified", "d"),
                Map.entry("authors", "a"),
                Map.entry("tags", "a"),
                Map.entry("language", "s"),
                Map.entry("attachments", "a"));
        private static final Map<String, String> AUTHOR = Map.of("name", "s", "url", "u", "avatar", "u");
        private static final Map<String, String> ATTACHMENT =
                Map.of("url", "u", "mime_type", "s", "title", "s", "size_in_bytes", "n");

        static void check(Map<?, ?> feed) {
            assertThat(feed.keySet().containsAll(List.of("version", "title", "items")))
                    .isTrue();
            members(feed, FEED_MEMBERS);
            List<Object> ids = new ArrayList<>();
            for (Object each : (List<?>) feed.get("items")) {
                Map<?, ?> item = (Map<?, ?>) each;
                assertThat(item.containsKey("id") && item.containsKey("content_html"))
                        .isTrue();
                ids.add(item.get("id"));
                members(item, ITEM);
            }
            assertThat(ids).doesNotHaveDuplicates();
        }

        private static void members(Map<?, ?> object, Map<String, String> known) {
            object.forEach((name, value) -> {
                String kind = known.getOrDefault((String) name, "");
                switch (kind) {
                    case "s" -> assertThat((String) value).isNotBlank();
                    case "u" -> assertThat((String) value).matches("[a-z][a-z0-9+.-]*:\\S+");
                    case "d" ->
                        assertThat((String) value).matches("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+(?:Z|[+-]\\d\\d:\\d\\d)");
                    case "n" -> assertThat((Long) value).isPositive();
                    case "a" -> ((List<?>) value).forEach(element -> element((String) name, element));
                    default -> assertThat((String) name).startsWith("_");
                }
            });
        }

        private static void element(String name, Object element) {
            switch (name) {
                case "authors" -> {
                    members((Map<?, ?>) element, AUTHOR);
                    assertThat((Map<?, ?>) element).isNotEmpty();
                }
                case "attachments" -> {
                    members((Map<?, ?>) element, ATTACHMENT);
                    assertThat(((Map<?, ?>) element).containsKey("mime_type")).isTrue();
                }
                case "tags" -> assertThat((String) element).isNotBlank();
                default -> {}
            }
        }

        static Object parsed(String text) {
            try (JsonParser parser = new JsonFactory().createParser(text)) {
                parser.nextToken();
                Object value = value(parser);
                assertThat(parser.nextToken()).isNull();
                return value;
            } catch (IOException e) {
                throw new UncheckedIOException(text, e);
            }
        }

        private static Object value(JsonParser parser) throws IOException {
            return switch (parser.currentToken()) {
                case START_OBJECT -> {
                    Map<String, Object> object = new LinkedHashMap<>();
                    while (parser.nextToken() != JsonToken.END_OBJECT) {
                        String name = parser.currentName();
                        parser.nextToken();
                        assertThat(object.put(name, value(parser))).isNull();
                    }
                    yield object;
                }
                case START_ARRAY -> {
                    List<Object> array = new ArrayList<>();
                    while (parser.nextToken() != JsonToken.END_ARRAY) {
                        array.add(value(parser));
                    }
                    yield array;
                }
                case VALUE_NUMBER_INT -> parser.getLongValue();
                case VALUE_TRUE -> true;
                default -> parser.getText();
            };
        }
    }
}
