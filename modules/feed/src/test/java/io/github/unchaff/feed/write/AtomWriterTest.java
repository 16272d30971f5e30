package io.github.unchaff.feed.write;

import static io.github.unchaff.feed.write.Atom.article;
import static io.github.unchaff.feed.write.Atom.converted;
import static io.github.unchaff.feed.write.Atom.day;
import static io.github.unchaff.feed.write.Atom.paragraph;
import static io.github.unchaff.feed.write.Atom.time;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.unchaff.model.Block;
import io.github.unchaff.model.Contributor;
import io.github.unchaff.model.Contributor.Role;
import io.github.unchaff.model.Identity;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Media;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.model.Publisher;
import io.github.unchaff.model.Relation;
import io.github.unchaff.model.Tag;
import io.github.unchaff.model.Timestamp;
import io.github.unchaff.model.Timestamp.Precision;
import io.github.unchaff.source.Origin;
import io.github.unchaff.write.FeedOptions;
import io.github.unchaff.write.FormatWriter;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The choices of the writer, in the order of RFC 4287. */
class AtomWriterTest {

    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

    @Test
    void isFoundByTheServiceLoader() {
        assertThat(ServiceLoader.load(FormatWriter.class).stream()
                        .map(provider -> provider.type().getSimpleName()))
                .contains("AtomWriter");
        assertThat(new AtomWriter().names()).containsExactly("atom");
        assertThat(new AtomWriter().extension()).isEqualTo("atom");
        assertThat(new AtomWriter().holdsMany()).isTrue();
    }

    @Test
    void writesOneElementALineInAFixedOrder() {
        Metadata.Builder metadata = new Metadata.Builder()
                .url("https://example.org/a")
                .title("Title")
                .published(time(LocalDateTime.of(2023, 9, 15, 12, 35, 7), Precision.SECOND, CHINA))
                .language("zh-Hans")
                .contributor(Contributor.of("Ann", Role.AUTHOR))
                .contributor(Contributor.of("Cindy Hao", Role.TRANSLATOR))
                .publisher(new Publisher("Daily", "https://daily.example"))
                .rights("© Daily")
                .tag("Tea", Tag.Kind.CATEGORY);
        Atom atom = Atom.of(FeedOptions.DEFAULT, List.of(converted(metadata.build(), paragraph("Tea & 茶 🍵"))));
        assertThat(atom.xml()).isEqualTo("""
                        <?xml version="1.0" encoding="UTF-8"?>
                        <feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/" xml:lang="zh-Hans">
                          <id>FEED</id>
                          <title type="text">Daily</title>
                          <updated>2023-09-15T12:35:07+08:00</updated>
                          <author>
                            <name>Daily</name>
                          </author>
                          <link rel="alternate" href="https://daily.example/"/>
                          <generator version="0.1">Unchaff</generator>
                          <entry>
                            <id>ENTRY</id>
                            <title type="text">Title</title>
                            <updated>2023-09-15T12:35:07+08:00</updated>
                            <published>2023-09-15T12:35:07+08:00</published>
                            <author>
                              <name>Ann</name>
                            </author>
                            <contributor>
                              <name>Cindy Hao</name>
                            </contributor>
                            <link rel="alternate" href="https://example.org/a"/>
                            <category term="Tea"/>
                            <rights type="text">© Daily</rights>
                            <content type="html">&lt;p&gt;Tea &amp;amp; 茶 🍵&lt;/p&gt;
                        </content>
                            <source>
                              <id>SOURCE</id>
                              <title type="text">Daily</title>
                              <updated>2023-09-15T12:35:07+08:00</updated>
                              <link rel="alternate" href="https://daily.example/"/>
                            </source>
                            <media:credit role="trl" scheme="http://id.loc.gov/vocabulary/relators">Cindy Hao</media:credit>
                          </entry>
                        </feed>
                        """.replace("FEED", Identity.of("feed", List.of("Daily")))
                .replace("ENTRY", Atom.text(atom.entry(), "id"))
                .replace("SOURCE", Identity.of("publisher", List.of("https://daily.example/"))));
    }

    @Test
    void writesAnEmptyFeedThatIsComplete() {
        Element root = Atom.of().root();
        assertThat(Atom.text(root, "title")).isEqualTo("Articles");
        assertThat(Atom.text(root, "updated")).isEqualTo("1970-01-01T00:00:00Z");
        assertThat(Atom.texts(root, "author")).hasSize(1);
    }

    // Points 2 and 7: persons.

    @Test
    void alwaysNamesAnAuthorOfTheFeed() {
        Element root = Atom.of(new FeedOptions("My feed", null, null), article("https://example.org/a"))
                .root();
        assertThat(Atom.texts(root, "author").getFirst().strip()).isEqualTo("My feed");
    }

    @Test
    void namesThePublisherWhereNoAuthorIsKnown() {
        Element entry = Atom.of(article("https://example.org/a").publisher(new Publisher("Daily", null)))
                .entry();
        assertThat(Atom.texts(entry, "author").getFirst().strip()).isEqualTo("Daily");
    }

    @Test
    void takesMailAddressesOutOfNamesAndLeavesBlankNamesOut() {
        Element entry = Atom.of(article("https://example.org/a")
                        .contributor(Contributor.of("ann@example.org (Ann Bee)", Role.AUTHOR))
                        .contributor(Contributor.of("Ben <ben@example.org>", Role.AUTHOR))
                        .contributor(Contributor.of("cy@example.org", Role.AUTHOR))
                        .contributor(Contributor.of(" \u0000 ", Role.AUTHOR))
                        .contributor(new Contributor("Dee", Role.AUTHOR, "/about")))
                .entry();
        assertThat(Atom.children(entry, "author").stream()
                        .map(author -> author.getTextContent().strip().replaceAll("\\s+", " ")))
                .containsExactly("Ann Bee ann@example.org", "Ben ben@example.org", "cy cy@example.org", "Dee");
    }

    @Test
    void writesEveryOtherRoleAsContributorWithItsRelator() {
        Metadata.Builder metadata = article("https://example.org/a");
        for (Role role : Role.values()) {
            metadata.contributor(Contributor.of("Some " + role.id(), role));
        }
        metadata.contributor(Contributor.of("Some editor", Role.REVIEWER));
        Atom atom = Atom.of(metadata);
        assertThat(Atom.texts(atom.entry(), "contributor").stream().map(String::strip))
                .containsExactly(
                        "Some translator", "Some editor", "Some reviewer", "Some photographer", "Some contributor");
        assertThat(Stream.of("trl", "edt", "rev", "pht", "ctb"))
                .allMatch(relator -> atom.xml().contains("<media:credit role=\"" + relator + "\""));
    }

    // Points 4, 5, 6, 28, 30, 31: links.

    @Test
    void writesContentAndOneAlternateLink() {
        Element entry = Atom.of(article("HTTPS://Example.ORG:443?a#b")).entry();
        assertThat(Atom.links(entry)).containsExactly("alternate https://example.org/?a#b");
        assertThat(Atom.text(entry, "content")).isEqualTo("<p>Text</p>\n");
        assertThat(Atom.children(entry, "content").getFirst().getAttribute("type"))
                .isEqualTo("html");
    }

    @Test
    void writesASelfLinkOnlyWhenToldTheAddress() {
        assertThat(Atom.links(Atom.of(article("https://example.org/a")).root())).isEmpty();
        FeedOptions options = new FeedOptions(null, "https://example.org/feed.atom", null);
        assertThat(Atom.links(Atom.of(options, article("https://example.org/a")).root()))
                .containsExactly("self https://example.org/feed.atom application/atom+xml");
    }

    @Test
    void writesOriginalsAsViaAndReferencesAsRelated() {
        Element entry = Atom.of(article("https://example.org/a")
                        .relation(new Relation(
                                Relation.Kind.TRANSLATION_OF, "https://b.example/1", "The \n title", "en_US"))
                        .relation(new Relation(Relation.Kind.ORIGINAL, "https://b.example/1", null, null))
                        .relation(new Relation(Relation.Kind.REPUBLISHED_FROM, "https://c.example/2", null, "??"))
                        .relation(new Relation(Relation.Kind.REFERENCE, "/3", null, null))
                        .relation(new Relation(Relation.Kind.RELATED, "https://example.org/a", null, null))
                        .relation(new Relation(Relation.Kind.RELATED, "javascript:alert(1)", null, null)))
                .entry();
        assertThat(Atom.links(entry))
                .containsExactly(
                        "alternate https://example.org/a",
                        "via https://b.example/1 en-US The title",
                        "via https://c.example/2",
                        "related https://example.org/3");
    }

    @Test
    void writesMediaFilesAsEnclosuresWithTypeAndPlayersAsRelated() {
        Element entry = Atom.of(article("https://example.org/a")
                        .media(new Media("https://example.org/a.MP3?x=1.html", "audio"))
                        .media(new Media("https://example.org/a.mp4", "video"))
                        .media(new Media("https://video.example/watch", "video")))
                .entry();
        assertThat(Atom.links(entry).subList(1, 4))
                .containsExactly(
                        "enclosure https://example.org/a.MP3?x=1.html audio/mpeg",
                        "enclosure https://example.org/a.mp4 video/mp4",
                        "related https://video.example/watch");
    }

    @Test
    void writesNoRelativeAddressAnywhere() {
        Metadata.Builder metadata = article("/a").media(new Media("b.mp3", "audio"));
        Inline link = new Inline.Link("c", null, List.of(Inline.Text.of("word")));
        Atom atom =
                Atom.of(FeedOptions.DEFAULT, List.of(converted(metadata.build(), new Block.Paragraph(List.of(link)))));
        assertThat(Atom.links(atom.entry())).isEmpty();
        assertThat(Atom.text(atom.entry(), "content")).isEqualTo("<p>word</p>\n");
    }

    @Test
    void mendsAddressesThatAreNearlyOnes() {
        assertThat(Iri.of(null, " https://example.org/a b[1]%zz#x#y "))
                .isEqualTo("https://example.org/a%20b%5B1%5D%25zz#x%23y");
        assertThat(Iri.of(null, "http://[::1]/a")).isEqualTo("http://[::1]/a");
        assertThat(Iri.of(null, "http://user@EXAMPLE.org:80")).isEqualTo("http://user@example.org/");
        assertThat(Iri.of("https://example.org/x/", "../y")).isEqualTo("https://example.org/y");
        assertThat(Iri.of(null, "//example.org/")).isNull();
        assertThat(Iri.of(null, "http://")).isNull();
        assertThat(Iri.of(null, null)).isNull();
    }

    // Points 10 to 13: identity.

    @Test
    void hasTheSameIdWhenTitleSchemeOrSlashChange() {
        Stream<String> ids = Stream.of(
                        article("https://example.org/a"),
                        article("http://www.example.org/a/"),
                        article("https://example.org/a").title("Another"))
                .map(metadata -> Atom.text(Atom.of(metadata).entry(), "id"));
        assertThat(ids.distinct()).hasSize(1).allMatch(id -> id.startsWith("urn:uuid:"));
    }

    @Test
    void keepsTheNewestOfEntriesWithOneId() {
        Atom atom = Atom.of(
                article("https://example.org/a").title("Old"),
                article("https://example.org/a").title("New").modified(day(2024, 6, 1)),
                article("https://example.org/a").title("Old"));
        assertThat(atom.entries()).hasSize(1);
        assertThat(Atom.text(atom.entry(), "title")).isEqualTo("New");
    }

    @Test
    void keepsTheFeedIdWhenEntriesComeAndGo() {
        Publisher daily = new Publisher("Daily", null);
        Metadata.Builder a = article("https://example.org/a").publisher(daily);
        Metadata.Builder b = article("https://example.org/b").publisher(daily);
        assertThat(feedId(FeedOptions.DEFAULT, a)).isEqualTo(feedId(FeedOptions.DEFAULT, a, b));
        FeedOptions titled = new FeedOptions("My feed", null, null);
        assertThat(feedId(titled, a)).isEqualTo(feedId(titled, b)).isNotEqualTo(feedId(FeedOptions.DEFAULT, a));
        FeedOptions placed = new FeedOptions("My feed", "https://example.org/feed.atom", null);
        assertThat(feedId(placed, a)).isEqualTo(feedId(placed, b)).isNotEqualTo(feedId(titled, a));
    }

    @Test
    void takesTheFeedIdThatWasAskedFor() {
        Metadata.Builder a = article("https://example.org/a");
        assertThat(feedId(new FeedOptions(null, null, "tag:example.org,2024:feed"), a))
                .isEqualTo("tag:example.org,2024:feed");
        assertThat(feedId(new FeedOptions(null, null, "my feed"), a)).startsWith("urn:uuid:");
    }

    private static String feedId(FeedOptions options, Metadata.Builder... documents) {
        return Atom.text(Atom.of(options, documents).root(), "id");
    }

    // Points 14 to 16: dates.

    @Test
    void writesFullDatesWithTheOffsetTheyCameWith() {
        LocalDateTime time = LocalDateTime.of(2023, 9, 15, 12, 35, 7, 120_000_000);
        assertThat(dates(time(time, Precision.MILLISECOND, CHINA))).isEqualTo("2023-09-15T12:35:07.120+08:00");
        assertThat(dates(time(time.withNano(0), Precision.SECOND, ZoneOffset.UTC)))
                .isEqualTo("2023-09-15T12:35:07Z");
        assertThat(dates(time(time.withNano(0), Precision.SECOND, null))).isEqualTo("2023-09-15T12:35:07Z");
        assertThat(dates(day(2023, 9, 15))).isEqualTo("2023-09-15T00:00:00Z");
        assertThat(dates(time(LocalDateTime.of(2023, 9, 15, 0, 0), Precision.DAY, CHINA)))
                .isEqualTo("2023-09-15T00:00:00+08:00");
        assertThat(dates(time(LocalDateTime.of(1900, 1, 1, 0, 0), Precision.SECOND, ZoneOffset.ofTotalSeconds(29_143))))
                .isEqualTo("1899-12-31T15:54:17Z");
    }

    private static String dates(Timestamp published) {
        Element entry =
                Atom.of(article("https://example.org/a").published(published)).entry();
        assertThat(Atom.text(entry, "updated")).isEqualTo(Atom.text(entry, "published"));
        return Atom.text(entry, "published");
    }

    @Test
    void isUpdatedWhenModifiedButNeverBeforeItWasPublished() {
        Metadata.Builder metadata = article("https://example.org/a").modified(day(2024, 7, 1));
        assertThat(Atom.text(Atom.of(metadata).entry(), "updated")).isEqualTo("2024-07-01T00:00:00Z");
        metadata.modified(day(2024, 1, 1));
        assertThat(Atom.text(Atom.of(metadata).entry(), "updated")).isEqualTo("2024-05-06T00:00:00Z");
    }

    @Test
    void isUpdatedWhenCapturedButNeverPublishedThen() {
        Element entry = Atom.of(article("https://example.org/a").published(null).captured(day(2024, 7, 1)))
                .entry();
        assertThat(Atom.text(entry, "updated")).isEqualTo("2024-07-01T00:00:00Z");
        assertThat(Atom.texts(entry, "published")).isEmpty();
    }

    @Test
    void givesUndatedEntriesTheOldestDateOrAFixedOneAndNeverTheClock() {
        Atom atom = Atom.of(
                article("https://example.org/a").published(null),
                article("https://example.org/b"),
                article("https://example.org/c").published(day(2020, 1, 1)));
        assertThat(atom.entries().stream().map(entry -> Atom.text(entry, "updated")))
                .containsExactly("2024-05-06T00:00:00Z", "2020-01-01T00:00:00Z", "2020-01-01T00:00:00Z");
        assertThat(Atom.text(atom.root(), "updated")).isEqualTo("2024-05-06T00:00:00Z");
        Atom undated = Atom.of(article("https://example.org/a").published(null));
        assertThat(Atom.text(undated.entry(), "updated")).isEqualTo("1970-01-01T00:00:00Z");
    }

    // Points 17 to 21: text.

    @Test
    void writesTitlesAsPlainTextEscapedOnce() {
        Atom atom = Atom.of(article("https://example.org/a").title("AT&amp;T &#8217; 1 < 2 ]]> <b>"));
        Element title = Atom.children(atom.entry(), "title").getFirst();
        assertThat(title.getTextContent()).isEqualTo("AT&amp;T &#8217; 1 < 2 ]]> <b>");
        assertThat(title.getAttribute("type")).isEqualTo("text");
        assertThat(atom.xml()).contains("AT&amp;amp;T &amp;#8217; 1 &lt; 2 ]]&gt; &lt;b&gt;");
    }

    @Test
    void namesAnEntryWithoutTitleByItsFirstWords() {
        Element entry = Atom.of(article("https://example.org/a").title(null)).entry();
        assertThat(Atom.text(entry, "title")).isEqualTo("Text");
    }

    @Test
    void givesAnArticleWithoutTextItsTitleForContent() {
        Metadata metadata = article("https://example.org/a").title("1 < 2").build();
        assertThat(Atom.text(
                        Atom.of(FeedOptions.DEFAULT, List.of(converted(metadata)))
                                .entry(),
                        "content"))
                .isEqualTo("<p>1 &lt; 2</p>\n");
    }

    @Test
    void neverTouchesWhiteSpaceInsideContent() {
        Metadata metadata = article("https://example.org/a").build();
        Block code = new Block.CodeBlock(null, "  a\n\n\tb  ", Origin.NONE);
        assertThat(Atom.text(
                        Atom.of(FeedOptions.DEFAULT, List.of(converted(metadata, code)))
                                .entry(),
                        "content"))
                .isEqualTo("<pre><code>  a\n\n\tb  </code></pre>\n");
    }

    // Point 24: language.

    @Test
    void saysTheLanguageOnTheFeedAndOnEntriesThatDiffer() {
        Atom atom = Atom.of(
                article("https://example.org/a").language("zh_CN"),
                article("https://example.org/b").language("en"),
                article("https://example.org/c").language("zh-CN"));
        assertThat(Atom.language(atom.root())).isEqualTo("zh-CN");
        assertThat(atom.entries().stream().map(Atom::language)).containsExactlyInAnyOrder("", "", "en");
    }

    @Test
    void letsNoEntryOfUnknownLanguageInheritOne() {
        Atom atom = Atom.of(
                article("https://example.org/a").language("en"),
                article("https://example.org/b").language("?"));
        assertThat(Atom.language(atom.root())).isEmpty();
        assertThat(atom.entries().stream().map(Atom::language)).containsExactlyInAnyOrder("en", "");
    }

    @Test
    void marksContentThatRunsFromRightToLeft() {
        assertThat(Atom.text(
                        Atom.of(article("https://example.org/a").language("ar")).entry(), "content"))
                .isEqualTo("<div dir=\"rtl\">\n<p>Text</p>\n</div>\n");
    }

    // Points 25 and 26: categories and source.

    @Test
    void writesEachCategoryOnceWhateverItsCaseAndNoDates() {
        Metadata.Builder metadata = article("https://example.org/a")
                .tag("Tea", Tag.Kind.CATEGORY)
                .tag("tea", Tag.Kind.HASHTAG)
                .tag("茶叶", Tag.Kind.AUTO_LINK)
                .tag("9月", Tag.Kind.AUTO_LINK)
                .tag(" ", Tag.Kind.CATEGORY);
        assertThat(Atom.children(Atom.of(metadata).entry(), "category").stream().map(tag -> tag.getAttribute("term")))
                .containsExactly("Tea", "茶叶");
    }

    @Test
    void namesTheSourceOfARepublishedArticle() {
        Metadata.Builder metadata = article("https://example.org/a")
                .relation(new Relation(Relation.Kind.REPUBLISHED_FROM, "https://www.origin.example/1", null, null));
        Element source = Atom.children(Atom.of(metadata).entry(), "source").getFirst();
        assertThat(Atom.text(source, "title")).isEqualTo("origin.example");
        assertThat(Atom.text(source, "id")).startsWith("urn:uuid:");
        assertThat(Atom.text(source, "updated")).isEqualTo("2024-05-06T00:00:00Z");
        assertThat(Atom.children(Atom.of(article("https://example.org/a")).entry(), "source"))
                .isEmpty();
    }

    // Point 38: order.

    @Test
    void sortsByUpdatedNewestFirstAndThenById() {
        Metadata.Builder[] articles = {
            article("https://example.org/1"),
            article("https://example.org/2"),
            article("https://example.org/3"),
            article("https://example.org/4").published(day(2025, 1, 1))
        };
        List<String> ids = Atom.of(articles).entries().stream()
                .map(entry -> Atom.text(entry, "id"))
                .toList();
        assertThat(ids.getFirst()).isEqualTo(Atom.text(Atom.of(articles[3]).entry(), "id"));
        assertThat(ids.subList(1, 4)).isSorted();
    }
}
