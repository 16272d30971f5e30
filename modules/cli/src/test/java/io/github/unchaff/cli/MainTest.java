package io.github.unchaff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unchaff.testkit.Fixtures;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    @TempDir
    private Path folder;

    @Test
    void saysTheVersionOfThePom() throws IOException {
        String pom = Files.readString(Fixtures.folder().resolveSibling("pom.xml"));
        assertThat(pom).contains("<version>" + Version.TEXT + "</version>");
        assertThat(Session.fake(folder, "", "--version").out()).isEqualTo("unchaff " + Version.TEXT + "\n");
    }

    @Test
    void helpsOnStandardOutput() {
        Session help = Session.fake(folder, "", "--help");
        assertThat(help.code()).isZero();
        assertThat(help.out()).contains("Exit codes:", "Examples:").doesNotContain("\u001b");
        assertThat(Session.fake(folder, "", "help").out()).isEqualTo(help.out());
        assertThat(Session.fake(folder, "", "help", "feed").out())
                .startsWith("Usage:")
                .contains("unchaff feed");
    }

    @Test
    void coloursOnlyOnATerminal() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "A\n!odd\n");
        Terminal color = new Terminal(true, true, true, 80);
        Terminal plain = new Terminal(true, true, false, 80);
        assertThat(session(color, "a.txt").err()).contains("\u001b[33mwarning\u001b[0m: odd");
        assertThat(session(color, "gone").err()).contains("\u001b[31merror");
        assertThat(session(plain, "a.txt").err()).doesNotContain("\u001b[33m");
        assertThat(session(color, "--help").out()).contains("\u001b[");
    }

    @Test
    void showsProgressOnlyOnATerminal() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "A\n");
        Files.writeString(folder.resolve("b.txt"), "B\n");
        Terminal terminal = new Terminal(true, true, false, 80);
        String bar = "\r[####################] 2 of 2\r\u001b[K";
        assertThat(session(terminal, "a.txt", "b.txt", "-t", "jsonl").err()).contains(bar);
        assertThat(session(terminal, "a.txt", "b.txt", "-t", "jsonl", "-q").err())
                .isEmpty();
        assertThat(session(Terminal.NONE, "a.txt", "b.txt", "-t", "jsonl").err())
                .doesNotContain("\r");
    }

    @Test
    void endsWithOneWhenStandardOutputFails() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "A\n");
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings =
                new Surroundings(new ByteArrayInputStream(new byte[0]), closed, err, Terminal.NONE, () -> 0, folder);
        assertThat(new Main(surroundings, Fakes.toolkit()).run("a.txt")).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("standard output: error: cannot be written: Broken pipe [io.unwritable]\n");
    }

    @Test
    void endsWithOneWhenTheOutputFolderIsImpossible() throws IOException {
        Files.createDirectories(folder.resolve("in"));
        Files.writeString(folder.resolve("in/a.txt"), "A\n");
        Files.createDirectories(folder.resolve("out/.unchaff-outputs"));
        Session session = session(Terminal.NONE, "in", "-o", "out", "-q");
        assertThat(session.code()).isEqualTo(1);
        assertThat(session.err()).startsWith("unchaff: cannot go on: ").contains("no regular file");
    }

    @Test
    void saysOneSentenceAboutItsOwnDefects() {
        Toolkit broken = new Toolkit(
                () -> {
                    throw new IllegalStateException("broken");
                },
                Fakes.toolkit().writers());
        Session session = new Session(broken, Terminal.NONE, folder, new byte[0], "a.txt");
        assertThat(session.code()).isEqualTo(1);
        assertThat(session.err())
                .isEqualTo(
                        "unchaff: error: a defect, please report it: IllegalStateException; -v shows where [internal]\n");
        assertThat(new Session(broken, Terminal.NONE, folder, new byte[0], "a.txt", "-v").err())
                .contains("    at io.github.unchaff");
    }

    @Test
    void neverShowsAStackTraceUnasked() {
        assertThat(broken(new OutOfMemoryError("heap")))
                .isEqualTo("unchaff: error: there is not enough memory for this [internal]\n");
        assertThat(broken(new NoClassDefFoundError("gone")))
                .isEqualTo("unchaff: error: a defect, please report it: NoClassDefFoundError; -v shows where"
                        + " [internal]\n");
    }

    private String broken(Error error) {
        Toolkit broken = new Toolkit(
                () -> {
                    throw error;
                },
                Fakes.toolkit().writers());
        Session session = new Session(broken, Terminal.NONE, folder, new byte[0], "a.txt");
        assertThat(session.code()).isEqualTo(1);
        return session.err();
    }

    private Session session(Terminal terminal, String... args) {
        return new Session(Fakes.toolkit(), terminal, folder, new byte[0], args);
    }
}
