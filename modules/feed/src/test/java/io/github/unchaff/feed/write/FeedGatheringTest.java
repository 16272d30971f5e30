package io.github.unchaff.feed.write;

import static io.github.unchaff.feed.write.Feeds.entry;
import static io.github.unchaff.feed.write.Feeds.feed;
import static io.github.unchaff.feed.write.Feeds.from;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.unchaff.Conversion;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.testkit.AtomSchema;
import io.github.unchaff.write.FeedOptions;
import io.github.unchaff.write.FeedOptions.Duplicates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What depends on all entries together. */
class FeedGatheringTest {

    private static final Metadata ONE = feed("tag:one.example,2024:feed", "One");
    private static final Metadata TWO = feed("tag:two.example,2024:feed", "Two");
    private static final String LONG =
            "The kettle sang on the stove while rain fell over the hills and nobody in the house "
                    + "had a word to say about the letter that had come in the morning from the town across the river. ";

    private static Feeds atom(
            FeedOptions options, List<Conversion.Converted> heads, Conversion.Converted... documents) {
        return Feeds.of(new AtomWriter(), options, heads, List.of(documents));
    }

    private static FeedOptions with(FeedOptions.Selection selection, Duplicates duplicates, FeedOptions.State state) {
        return new FeedOptions(null, null, null, null, null, null, selection, duplicates, null, null, state);
    }

    @Test
    void saysWhatTheOneFeedSaidOfItself() throws Exception {
        Feeds made = atom(
                FeedOptions.DEFAULT,
                List.of(from("one.xml", ONE)),
                from("one.xml", entry("tag:one.example,2024:a", ONE).build(), "A"));
        assertThat(made.text())
                .contains(
                        "  <id>tag:one.example,2024:feed</id>\n  <title type=\"text\">One</title>\n",
                        "<subtitle type=\"text\">All of One</subtitle>",
                        "<link rel=\"license\" href=\"https://licence.example/by\"/>",
                        "<category term=\"tea\" scheme=\"https://feed.example/terms\" label=\"Tea\"/>",
                        "<icon>https://feed.example/icon.png</icon>\n  <logo>https://feed.example/logo.png</logo>",
                        "xml:lang=\"en\"",
                        "<id>tag:one.example,2024:a</id>")
                .doesNotContain("<source>", "<entry xml:lang");
        assertThat(AtomSchema.violations(made.text())).isEmpty();
    }

    @Test
    void saysInEachEntryWhichFeedItIsFromWhenThereAreSeveral() throws Exception {
        Feeds made = atom(
                FeedOptions.DEFAULT,
                List.of(from("one.xml", ONE), from("two.xml", TWO)),
                from("one.xml", entry("tag:one.example,2024:a", ONE).build(), "A"),
                from("two.xml", entry("tag:two.example,2024:b", TWO).build(), "B"));
        assertThat(made.text())
                .contains("<source>\n      <id>tag:one.example,2024:feed</id>", "<id>tag:two.example,2024:feed</id>")
                .doesNotContain("<subtitle");
        assertThat(AtomSchema.violations(made.text())).isEmpty();
    }

    @Test
    void takesTwoCopiesOfOneFeedForOneFeed() {
        Feeds made = atom(
                FeedOptions.DEFAULT,
                List.of(from("old.xml", ONE), from("new.xml", ONE)),
                from("old.xml", entry("tag:one.example,2024:a", ONE).build(), "A"),
                from("new.xml", entry("tag:one.example,2024:a", ONE).build(), "A"));
        assertThat(made.text()).doesNotContain("<source>").containsOnlyOnce("<entry>");
        assertThat(made.codes()).containsExactly("feed.duplicate");
    }

    @Test
    void writesTheSameBytesInWhateverOrderEntriesCome() {
        List<Conversion.Converted> documents = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            Metadata metadata = entry("tag:one.example,2024:" + i % 200, i % 3 == 0 ? ONE : TWO)
                    .published(i % 5 == 0 ? null : Atom.day(2020 + i % 4, 1, 1))
                    .build();
            documents.add(from(i % 3 + ".xml", metadata, "Text " + i % 70 + LONG.substring(i % 50)));
        }
        String first =
                Feeds.of(new AtomWriter(), FeedOptions.DEFAULT, documents).text();
        Collections.shuffle(documents, new Random(3));
        assertThat(Feeds.of(new AtomWriter(), FeedOptions.DEFAULT, documents).text())
                .isEqualTo(first);
    }

    @Test
    void namesAFeedOfOneEntryByItInWhateverOrderItsVersionsCome() {
        Conversion.Converted old =
                from("a.md", Atom.article("https://example.org/p").title("Old").build(), "Text");
        Conversion.Converted young = from(
                "b.md",
                Atom.article("https://example.org/p")
                        .title("New")
                        .modified(Atom.day(2024, 6, 1))
                        .build(),
                "Text");
        assertThat(atom(FeedOptions.DEFAULT, List.of(), old, young).text())
                .isEqualTo(atom(FeedOptions.DEFAULT, List.of(), young, old).text())
                .contains("<title type=\"text\">New</title>")
                .doesNotContain("Old");
    }

    @Test
    void keepsTwoDifferentPostsUnderOneIdAndTheOlderKeepsIt() {
        Conversion.Converted old = from(
                "a.xml",
                entry("tag:one.example,2024:a", ONE)
                        .title("Tea")
                        .url("https://example.org/1")
                        .build(),
                "One thing");
        Conversion.Converted young = from(
                "a.xml",
                entry("tag:one.example,2024:a", ONE)
                        .title("Milk")
                        .url("https://example.org/2")
                        .published(Atom.day(2024, 6, 1))
                        .build(),
                "Quite another");
        Feeds made = atom(FeedOptions.DEFAULT, List.of(), young, old);
        assertThat(made.codes()).containsExactly("feed.shared-id");
        assertThat(made.text()).containsPattern("<id>urn:uuid:[0-9a-f-]+</id>\\n    <title type=\"text\">Milk");
        assertThat(made.text()).containsPattern("<id>tag:one.example,2024:a</id>\\n    <title type=\"text\">Tea");
    }

    @Test
    void joinsEntriesOfOneAddressWhenTheyAreOnePost() {
        Feeds made = atom(
                FeedOptions.DEFAULT,
                List.of(),
                from(
                        "a.xml",
                        entry("tag:one.example,2024:a", ONE)
                                .title("T")
                                .url("https://example.org/x/")
                                .build(),
                        "A"),
                from(
                        "b.xml",
                        entry("tag:two.example,2024:b", TWO)
                                .title("T")
                                .url("http://www.example.org/x")
                                .build(),
                        "B"),
                from(
                        "c.xml",
                        entry("tag:two.example,2024:c", TWO)
                                .title("U")
                                .url("https://example.org/x")
                                .build(),
                        "C"));
        assertThat(made.codes()).containsExactly("feed.duplicate");
        assertThat(made.text().split("<entry", -1)).hasSize(3);
    }

    @Test
    void reportsNearlyEqualTextsAndJoinsThemWhenAsked() {
        Conversion.Converted one = from(
                "a.xml", entry("tag:one.example,2024:a", ONE).build(), LONG + LONG.toUpperCase(java.util.Locale.ROOT));
        Conversion.Converted two = from(
                "b.xml",
                entry("tag:two.example,2024:b", TWO).build(),
                LONG + LONG.toUpperCase(java.util.Locale.ROOT) + "End.");
        assertThat(atom(FeedOptions.DEFAULT, List.of(), one, two).codes()).containsExactly("feed.near-duplicate");
        FeedOptions near = with(FeedOptions.Selection.ALL, Duplicates.NEAR, null);
        Feeds joined = atom(near, List.of(), one, two);
        assertThat(joined.codes()).containsExactly("feed.duplicate");
        assertThat(joined.text()).containsOnlyOnce("<entry");
        FeedOptions off = with(FeedOptions.Selection.ALL, Duplicates.OFF, null);
        assertThat(atom(off, List.of(), one, two).codes()).isEmpty();
    }

    @Test
    void keepsIdsWhenFilesAreRenamedAndTextsEdited() {
        String id = "tag:one.example,2024:a";
        Feeds before =
                atom(FeedOptions.DEFAULT, List.of(), from("a.md", entry(id, ONE).build(), "Text"));
        Feeds after = atom(
                FeedOptions.DEFAULT,
                List.of(),
                from("b.md", entry(id, ONE).title("Edited").build(), "Another text"));
        assertThat(after.text()).contains("<id>" + id + "</id>");
        Metadata.Builder page = Atom.article("https://example.org/p");
        String one = atom(FeedOptions.DEFAULT, List.of(), from("a.md", page.build(), "Text"))
                .text();
        String two = atom(
                        FeedOptions.DEFAULT,
                        List.of(),
                        from("x/b.md", page.title("New").build(), "Texts"))
                .text();
        assertThat(two)
                .contains(one.substring(
                        one.indexOf("<id>", one.indexOf("<entry")), one.indexOf("</id>", one.indexOf("<entry"))));
        assertThat(before.text()).contains(id);
    }

    @Test
    void givesMadeIdsTheBaseThatWasAskedFor() {
        FeedOptions based = new FeedOptions(
                "T",
                null,
                null,
                "tag:example.org,2024:",
                null,
                null,
                FeedOptions.Selection.ALL,
                Duplicates.EXACT,
                null,
                null,
                null);
        Feeds made = atom(
                based,
                List.of(),
                from("a.md", Atom.article("https://example.org/p").build(), "Text"));
        assertThat(made.text()).containsPattern("<entry>\\n    <id>tag:example.org,2024:[0-9a-f-]{36}</id>");
        assertThat(made.text()).containsPattern("<feed[^>]*>\\n  <id>tag:example.org,2024:[0-9a-f-]{36}</id>");
    }

    // Dates over several runs.

    private static final String ID = "tag:one.example,2024:a";

    private static Feeds run(Map<String, String> before, Metadata.Builder metadata, String text) {
        List<String> lines = List.of(before.getOrDefault("f.state", "").split("\n", -1));
        FeedOptions options =
                with(FeedOptions.Selection.ALL, Duplicates.EXACT, new FeedOptions.State("f.state", lines));
        return atom(options, List.of(), from("a.xml", metadata.build(), text));
    }

    private static String updated(Feeds made) {
        int entry = made.text().indexOf("<entry");
        int from = made.text().indexOf("<updated>", entry) + "<updated>".length();
        return made.text().substring(from, made.text().indexOf('<', from));
    }

    @Test
    void movesTheDateOfAnEditedEntryToTheLatestStatedOne() {
        Metadata silent = ONE.with().modified(null).build();
        Feeds first = run(Map.of(), entry(ID, silent), "Text");
        assertThat(updated(first)).isEqualTo("2024-05-06T00:00:00Z");
        assertThat(first.beside().get("f.state"))
                .matches("tag:one\\.example,2024:a\t[0-9a-f]{1,16}\t2024-05-06T00:00:00Z\n");
        Feeds edited = run(first.beside(), entry(ID, silent).captured(Atom.day(2024, 7, 7)), "Edited");
        assertThat(updated(edited)).isEqualTo("2024-07-07T00:00:00Z");
        Feeds same = run(edited.beside(), entry(ID, silent).captured(Atom.day(2024, 9, 9)), "Edited");
        assertThat(updated(same)).isEqualTo("2024-07-07T00:00:00Z");
        Feeds nobodySays = run(same.beside(), entry(ID, silent), "Edited again");
        assertThat(updated(nobodySays)).isEqualTo("2024-07-07T00:00:00Z");
        Feeds feedSays = run(nobodySays.beside(), entry(ID, ONE), "Edited once more");
        assertThat(updated(feedSays)).isEqualTo("2024-08-01T00:00:00Z");
    }

    @Test
    void needsNoStateAndBearsGarbageInIt() {
        Map<String, String> garbage =
                Map.of("f.state", "\u0000\tx\ty\nid\nid\t12\t2024-01-01T00:00:00Z\n" + ID + "\tff\tnever\n");
        assertThat(updated(run(garbage, entry(ID, ONE), "Text"))).isEqualTo("2024-05-06T00:00:00Z");
        Feeds stated = run(Map.of(), entry(ID, ONE).modified(Atom.day(2024, 6, 6)), "Text");
        assertThat(stated.beside().get("f.state")).isEmpty();
    }

    // Size.

    @Test
    void leavesOutWhatWasAskedForAndSaysSo() {
        Conversion.Converted[] documents = new Conversion.Converted[10];
        for (int i = 0; i < documents.length; i++) {
            documents[i] = from(
                    "a.xml",
                    entry("tag:one.example,2024:" + i, ONE)
                            .published(Atom.day(2024, 1, 1 + i))
                            .build(),
                    "Text " + i);
        }
        Feeds three = atom(with(new FeedOptions.Selection(3, null, 0), Duplicates.OFF, null), List.of(), documents);
        assertThat(three.text().split("<entry", -1)).hasSize(4);
        assertThat(three.found().getFirst().message()).contains("7 in all");
        Instant day = Instant.parse("2024-01-09T00:00:00Z");
        Feeds since = atom(with(new FeedOptions.Selection(0, day, 0), Duplicates.OFF, null), List.of(), documents);
        assertThat(since.text().split("<entry", -1)).hasSize(3);
        Feeds small = atom(with(new FeedOptions.Selection(0, null, 3000), Duplicates.OFF, null), List.of(), documents);
        assertThat(small.text().length()).isBetween(1500, 3000);
    }

    @Test
    void archivesFullHundredsThatNeverChange() throws Exception {
        FeedOptions.Archive archive = new FeedOptions.Archive("old", "https://example.org/old/");
        FeedOptions options = new FeedOptions(
                "T",
                "https://example.org/f.atom",
                null,
                null,
                null,
                null,
                FeedOptions.Selection.ALL,
                Duplicates.OFF,
                archive,
                "p.html",
                null);
        List<Conversion.Converted> documents = new ArrayList<>();
        for (int i = 0; i < 250; i++) {
            documents.add(from(
                    "a.xml",
                    entry("tag:one.example,2024:" + i, ONE)
                            .published(Atom.day(2000 + i, 1, 1))
                            .build(),
                    "Text"));
        }
        Feeds made = Feeds.of(new AtomWriter(), options, documents);
        assertThat(made.beside().keySet()).containsExactly("p.html", "old/00001.atom", "old/00002.atom");
        assertThat(made.text()).contains("<link rel=\"prev-archive\" href=\"https://example.org/old/00002.atom\"");
        assertThat(made.text().split("<entry", -1)).hasSize(101);
        String second = made.beside().get("old/00002.atom");
        assertThat(second)
                .contains(
                        "<fh:archive/>",
                        "<link rel=\"current\" href=\"https://example.org/f.atom\"",
                        "<link rel=\"prev-archive\" href=\"https://example.org/old/00001.atom\"");
        assertThat(AtomSchema.violations(made.text())).isEmpty();
        for (int i = 250; i < 299; i++) {
            documents.add(from(
                    "a.xml",
                    entry("tag:one.example,2024:" + i, ONE)
                            .published(Atom.day(2000 + i, 1, 1))
                            .build(),
                    "Text"));
        }
        Feeds later = Feeds.of(new AtomWriter(), options, documents);
        assertThat(later.beside().get("old/00002.atom")).isEqualTo(second);
        assertThat(later.beside().get("old/00001.atom")).isEqualTo(made.beside().get("old/00001.atom"));
        assertThat(made.beside().get("p.html"))
                .startsWith("<!DOCTYPE html>")
                .doesNotContain("<script")
                .endsWith("</html>\n");
    }

    @Test
    void keepsManyEntriesOutsideOfMemory() {
        List<Conversion.Converted> documents = new ArrayList<>();
        String text = LONG.repeat(60);
        for (int i = 0; i < 600; i++) {
            documents.add(from("a.xml", entry("tag:one.example,2024:" + i, ONE).build(), i + " " + text));
        }
        FeedOptions off = with(FeedOptions.Selection.ALL, Duplicates.OFF, null);
        Feeds made = Feeds.of(new AtomWriter(), off, documents);
        assertThat(made.codes()).containsExactly("feed.large");
        assertThat(made.text().split("<entry", -1)).hasSize(601);
        assertThat(made.text()).contains("&lt;p&gt;599 The kettle", "&lt;p&gt;0 The kettle");
    }
}
