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
}
