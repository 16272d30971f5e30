package io.github.unchaff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {

    @TempDir
    private Path folder;

    @Test
    void tellsWhatBecameOfTheCharacters() {
        Session session = Session.fake(folder, "Title\r\n- 面包   gone\n?lost\n", "explain", "-");
        assertThat(session.out())
                .isEqualTo("""
                -
                  read as           fake, because: it is text
                  media type        text/plain
                  charset           UTF-8
                  bytes             29
                  sha256            @

                Known of the article
                  title             Title
                  published         2020-05-04  (to the day; zone unknown)
                                    - said so
                  images            0
                  blocks            1

                Characters
                  all               17
                  kept              0       0.0 %
                  moved             5       29.4 %
                  markup            0       0.0 %
                  removed           7       41.2 %
                  unaccounted       5       29.4 %

                Moved and removed
                  line  fate         by          text
                     1  moved        title       Title
                     2  removed      minus-line  - 面包 gone
                     3  UNACCOUNTED              ?lost
                """.replace("@", session.out().replaceAll("(?s).*sha256 *([0-9a-f]{64}).*", "$1")));
        assertThat(session.err()).contains("[ledger.unaccounted]");
    }

    @Test
    void cutsTheTableAtTheRightEdge() {
        Terminal narrow = new Terminal(false, false, false, 40);
        byte[] text = "Title\n-面包面包面包面包面包\n".getBytes(StandardCharsets.UTF_8);
        Session session = new Session(Fakes.toolkit(), narrow, folder, text, "explain", "-");
        assertThat(session.out()).endsWith("\n     2  removed      minus-line  -面包…\n");
    }

    @Test
    void writesTheDocumentWhenAskedForJson() {
        assertThat(Session.fake(folder, "Title\n", "explain", "-", "--json").out())
                .isEqualTo("json: Title -\n");
    }

    @Test
    void wantsOneFile() throws IOException {
        Files.createDirectories(folder.resolve("in"));
        Session none = Session.fake(folder, "", "explain");
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err())
                .isEqualTo("unchaff: Missing required parameter: 'FILE'\nTry 'unchaff explain --help'.\n");
        assertThat(Session.fake(folder, "", "explain", "in").err())
                .startsWith("unchaff: in is a folder; explain wants one file\n");
        assertThat(Session.fake(folder, "", "explain", "gone").code()).isEqualTo(3);
    }
}
