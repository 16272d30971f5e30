package io.github.unchaff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedCommandTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void makeFiles() throws IOException {
        Files.createDirectories(folder.resolve("in"));
        Files.writeString(folder.resolve("in/a.txt"), "A\n");
        Files.writeString(folder.resolve("in/b.txt"), "B\n");
        Files.writeString(folder.resolve("in/c.txt"), "");
    }

    @Test
    void makesOneFeed() {
        Session session = Session.fake(folder, "", "feed", "in", "--title", "Brief", "-q");
        assertThat(session.out()).isEqualTo("feed Brief of 2\natom: A a.txt\natom: B b.txt\n");
        assertThat(session.code()).isEqualTo(3);
    }

    @Test
    void writesAFile() {
        assertThat(Session.fake(folder, "", "feed", "in/a.txt", "-o", "x.xml").code())
                .isZero();
        assertThat(folder.resolve("x.xml")).hasContent("feed null of 1\natom: A a.txt\n");
    }

    @Test
    void knowsFeedsOnly() {
        assertThat(Session.fake(folder, "", "feed", "in", "-t", "markdown").err())
                .isEqualTo(
                        "unchaff: -t markdown is no feed; there is atom, rss, jsonfeed\nTry 'unchaff feed --help'.\n");
    }

    @Test
    void refusesValuesThatAreNone() {
        wrong("--limit wants a number from 1 on, not 0", "--limit", "0");
        wrong("--since wants a date such as 2024-05-31 or 2024-05-31T08:00:00Z, not May", "--since", "May");
        wrong("--self-url wants an address with http:// or https://, not feed.atom", "--self-url", "feed.atom");
        wrong(
                "--id-base wants the beginning of an absolute IRI such as tag:example.org,2024:, not my ids",
                "--id-base",
                "my ids");
        wrong("--merge-duplicates most is not known; there is exact, near, off", "--merge-duplicates", "most");
        wrong("--max-bytes wants a number of bytes such as 500k, 16M or 1G, not x", "--max-bytes", "x");
        wrong("--archive-dir wants -o and --self-url, for the feed points to its archive", "--archive-dir", "old");
    }

    private void wrong(String message, String... options) {
        String[] all = new String[options.length + 2];
        all[0] = "feed";
        all[1] = "in";
        System.arraycopy(options, 0, all, 2, options.length);
        Session session = Session.fake(folder, "", all);
        assertThat(session.err()).isEqualTo("unchaff: " + message + "\nTry 'unchaff feed --help'.\n");
        assertThat(session.code()).isEqualTo(2);
    }
}
