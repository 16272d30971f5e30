package io.github.unchaff.feed.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unchaff.feed.FeedCode;
import io.github.unchaff.model.Contributor;
import io.github.unchaff.model.Contributor.Role;
import io.github.unchaff.model.Document;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.model.Syndication;
import io.github.unchaff.write.HtmlBody;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class FeedReaderTest {

    @Test
    void allFamiliesAreKnownByTheirRoot() {
        assertThat(InventedFeeds.ALL)
                .extracting(
                        xml -> ConvertedFeed.of(xml).head().source().evidence().split(",")[0])
                .containsExactly("RSS 2.0", "Atom 1.0", "Atom 0.3", "RSS 1.0", "RSS 0.91");
    }

    @Test
    void theAccountOfAllFamiliesIsBalanced() {
        InventedFeeds.ALL.forEach(
                xml -> assertThat(ConvertedFeed.of(xml).imbalances()).isEmpty());
    }

    @Test
    void aChannelSaysWhatItIsAndWhoAnswersForIt() {
        Metadata feed = head(InventedFeeds.RSS_2);
        assertThat(feed.title()).isEqualTo("The Harbour & the Hill");
        assertThat(feed.url()).isEqualTo("https://harbour.example/");
        assertThat(feed.summary()).isEqualTo("Letters from a small town");
        assertThat(feed.language()).isEqualTo("en-gb");
        assertThat(feed.contributors())
                .containsExactly(
                        new Contributor("Ada Quill", Role.AUTHOR, null, "ada@harbour.example"),
                        new Contributor("Ben Mast", Role.CONTRIBUTOR, null, "ben@harbour.example"));
        assertThat(syndication(feed).thumbnails()).containsExactly("https://harbour.example/logo.png");
    }

    @Test
    void anItemHasWhatItsModulesSay() {
        Document item = entry(InventedFeeds.RSS_2, 0);
        Metadata metadata = item.metadata();
        assertThat(metadata.title()).isEqualTo("The ferry returns");
        assertThat(metadata.contributors(Role.AUTHOR))
                .extracting(Contributor::name)
                .containsExactly("Cora Lee", "Dan Ong");
        assertThat(Objects.requireNonNull(metadata.published()).value()).isEqualTo("2020-09-06T00:01:00Z");
        assertThat(metadata.summary()).isEqualTo("The ferry is back after a long winter.");
        assertThat(syndication(metadata).id()).isEqualTo("ferry-1");
        assertThat(syndication(metadata).comments()).isEqualTo(new Syndication.Comments(null, null, 3));
        assertThat(metadata.media())
                .singleElement()
                .matches(file -> file.bytes() == 1234 && file.type().equals("audio"));
        assertThat(HtmlBody.portable(item.body(), metadata.url()))
                .contains("<a href=\"https://harbour.example/timetable\">was late</a>");
    }

    @Test
    void anIdentifierThatIsAPageIsTheAddressWhereNoLinkIs() {
        Document item = entry(InventedFeeds.RSS_2, 1);
        assertThat(item.metadata().url()).isEqualTo("https://harbour.example/second");
        assertThat(html(item)).contains("No title here &amp; no link");
    }

    @Test
    void addressesInAtomAreRelativeToTheirBase() {
        Document entry = entry(InventedFeeds.ATOM_1, 0);
        assertThat(entry.metadata().url()).isEqualTo("https://berg.example/blog/schnee");
        assertThat(html(entry)).contains("https://berg.example/blog/karte");
        assertThat(head(InventedFeeds.ATOM_1).contributors())
                .containsExactly(
                        new Contributor("Eva Stein", Role.AUTHOR, "https://berg.example/blog/eva", "eva@berg.example"));
        assertThat(head(InventedFeeds.ATOM_1).rights()).isEqualTo("© Berg 2020");
    }

    @Test
    void theAuthorOfAnEntryIsThatOfItsSourceElseOfItsFeed() {
        assertThat(entry(InventedFeeds.ATOM_1, 0).metadata().contributors(Role.AUTHOR))
                .extracting(Contributor::name)
                .containsExactly("Eva Stein");
        assertThat(entry(InventedFeeds.ATOM_1, 1).metadata().contributors(Role.AUTHOR))
                .extracting(Contributor::name)
                .containsExactly("Finn Ton");
    }

    @Test
    void plainTitlesKeepWhatLooksLikeATag() {
        assertThat(entry(InventedFeeds.ATOM_1, 1).metadata().title()).isEqualTo("Ein <b> im Titel");
    }

    @Test
    void theLanguageOfTheTextIsThatOfTheArticle() {
        assertThat(entry(InventedFeeds.ATOM_1, 0).metadata().language()).isEqualTo("de");
        assertThat(entry(InventedFeeds.ATOM_1, 1).metadata().language()).isEqualTo("fr");
    }

    @Test
    void base64IsReadAsTheTextItHolds() {
        Document entry = entry(InventedFeeds.ATOM_03, 0);
        assertThat(html(entry)).isEqualTo("<p>Dear <strong>Amour</strong>, it rains.</p>\n");
        assertThat(head(InventedFeeds.ATOM_03).title()).isEqualTo("Old < new");
    }

    @Test
    void base64ThatIsNoTextIsLeftOutAndSaid() {
        String xml =
                InventedFeeds.ATOM_03.replace("text/html\" mode=\"base64\">PHA+", "image/png\" mode=\"base64\">/9j/");
        ConvertedFeed feed = ConvertedFeed.of(xml);
        assertThat(feed.entries().getFirst().document().body()).isEmpty();
        assertThat(feed.entries().getFirst().diagnostics()).anyMatch(said -> said.code() == FeedCode.BINARY_CONTENT);
        assertThat(feed.imbalances()).isEmpty();
    }

    @Test
    void theItemsOfRdfStandBesideTheChannelAndHaveAnAbout() {
        assertThat(entry(InventedFeeds.RSS_1, 0).metadata().tags()).hasSize(1);
        assertThat(syndication(entry(InventedFeeds.RSS_1, 1).metadata()).id()).isEqualTo("http://reef.example/2");
        assertThat(entry(InventedFeeds.RSS_1, 1).metadata().url()).isEqualTo("http://reef.example/2");
    }

    @Test
    void nakedMarkupAndEntitiesOfHtmlAreRead() {
        assertThat(head(InventedFeeds.RSS_091).summary()).isEqualTo("Flour ét cetera");
        assertThat(html(entry(InventedFeeds.RSS_091, 0))).contains("ground <strong>here</strong>");
    }

    @Test
    void personsAreReadInAnyOrder() {
        for (String said : new String[] {
            "Ivo Park (ivo@x.example)",
            "ivo@x.example (Ivo Park)",
            "Ivo Park &lt;ivo@x.example&gt;",
            "ivo@x.example, Ivo Park"
        }) {
            String xml = "<rss><channel><item><title>x</title><author>" + said + "</author></item></channel></rss>";
            assertThat(entry(xml, 0).metadata().contributors())
                    .containsExactly(new Contributor("Ivo Park", Role.AUTHOR, null, "ivo@x.example"));
        }
    }

    private static Metadata head(String xml) {
        return ConvertedFeed.of(xml).head().document().metadata();
    }

    private static Document entry(String xml, int number) {
        return ConvertedFeed.of(xml).entries().get(number).document();
    }

    private static String html(Document document) {
        return HtmlBody.portable(document.body(), document.metadata().url());
    }

    private static Syndication syndication(Metadata metadata) {
        return Objects.requireNonNull(metadata.syndication());
    }
}
