package io.github.unchaff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertCommandTest {

    @TempDir
    private Path folder;

    private Session run(String... args) {
        return Session.fake(folder, "", args);
    }

    private void make(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static void check(Session session, int code, String out, String err) {
        assertThat(session.err()).isEqualTo(err);
        assertThat(session.out()).isEqualTo(out);
        assertThat(session.code()).isEqualTo(code);
    }

    @Test
    void writesOneFileToStandardOutput() throws IOException {
        make("a.txt", "Title\n");
        check(run("a.txt"), 0, "markdown: Title a.txt\n", "");
        check(run("convert", "a.txt", "-t", "JSON"), 0, "json: Title a.txt\n", "");
    }

    @Test
    void takesNamesAsTheyAre() throws IOException {
        make("@a.txt", "Title\n");
        make("-b.txt", "Title\n");
        check(run("@a.txt"), 0, "markdown: Title @a.txt\n", "");
        check(run("--", "-b.txt"), 0, "markdown: Title -b.txt\n", "");
    }

    @Test
    void readsStandardInput() {
        check(Session.fake(folder, "Title\n", "-", "-f", "fake"), 0, "markdown: Title -\n", "");
    }

    @Test
    void guessesTheFormatFromTheOutput() throws IOException {
        make("a.txt", "Title\n");
        check(run("a.txt", "-o", "b/c.json"), 0, "", "");
        assertThat(folder.resolve("b/c.json")).hasContent("json: Title a.txt\n");
    }

    @Test
    void mirrorsAFolder() throws IOException {
        make("in/a.txt", "A\n");
        make("in/b/c.html", "C\n");
        check(
                run("in", "-o", "out"),
                0,
                "",
                "converted 2, rejected 0, warnings 0, 2 characters, unaccounted 0, 0.0 s\n");
        assertThat(folder.resolve("out/a.md")).hasContent("markdown: A a.txt\n");
        assertThat(folder.resolve("out/b/c.md")).hasContent("markdown: C b/c.html\n");
    }

    @Test
    void writesIntoAFolderThatIsThere() throws IOException {
        make("a.txt", "A\n");
        Files.createDirectories(folder.resolve("out"));
        check(run("a.txt", "-o", "out"), 0, "", "");
        check(run("a.txt", "-o", "new/"), 0, "", "");
        assertThat(folder.resolve("out/a.md")).exists();
        assertThat(folder.resolve("new/a.md")).exists();
    }

    @Test
    void putsManyDocumentsIntoOneFileInAnyOrderOfInputs() throws IOException {
        make("b.txt", "B\n");
        make("a.txt", "A\n");
        Session forth = run("a.txt", "b.txt", "-t", "jsonl", "-q");
        Session back = run("b.txt", "a.txt", "-t", "jsonl", "-q", "--jobs", "1");
        check(forth, 0, "jsonl: A a.txt\njsonl: B b.txt\n", "");
        check(back, 0, forth.out(), "");
        check(run(".", "-o", "all.jsonl", "-q"), 0, "", "");
        assertThat(folder.resolve("all.jsonl")).hasContent(forth.out());
    }

    @Test
    void rejectsOneAndWritesTheOthers() throws IOException {
        make("in/a.txt", "A\n");
        make("in/b.txt", "");
        make("in/c.txt", "C\n!odd\n");
        check(run("in", "gone.txt", "-o", "out"), 3, "", """
                gone.txt: error: no such file or folder [io.unreadable]
                in/b.txt: error: there is no text in it; skipped [source.empty]
                in/c.txt:2:1: warning: odd: !odd [date.unreadable]
                converted 2, rejected 2 (io.unreadable 1, source.empty 1), warnings 1, 6 characters, unaccounted 0, 0.0 s
                """);
        assertThat(folder.resolve("out/in/c.md")).exists();
        assertThat(folder.resolve("out/in/b.md")).doesNotExist();
    }

    @Test
    void writesDiagnosticsAsJsonLines() throws IOException {
        make("in/c.txt", "C\n!odd \"\u001b\n");
        check(run("in", "gone", "-t", "jsonl", "--diagnostics", "json"), 3, "jsonl: C in/c.txt\n", """
                {"code":"io.unreadable","severity":"error","message":"no such file or folder","path":"gone","line":null,"column":null}
                {"code":"date.unreadable","severity":"warning","message":"odd: !odd \\"\\u001b","path":"in/c.txt","line":2,"column":1}
                {"summary":{"converted":1,"rejected":{"io.unreadable":1},"duplicates":0,"warnings":1,"bytes":10,"characters":7,"unaccounted":0,"seconds":0.0}}
                """);
    }

    @Test
    void tellsMoreOrLess() throws IOException {
        make("c.txt", "C\n!odd\n");
        String warning = "c.txt:2:1: warning: odd: !odd [date.unreadable]\n";
        check(run("c.txt"), 0, "markdown: C c.txt\n", warning);
        check(run("c.txt", "-q"), 0, "markdown: C c.txt\n", "");
        check(
                run("c.txt", "-v"),
                0,
                "markdown: C c.txt\n",
                warning + "c.txt: info: worth knowing [source.truncated]\n");
    }

    @Test
    void escapesWhatWouldMoveTheCursor() throws IOException {
        make("c.txt", "C\n!a\u001b[2Jb\u202ec\n");
        assertThat(run("c.txt").err()).contains("!a\\u001b[2Jb\\u202ec");
    }

    @Test
    void failsOnWarningsAndLossWhenAsked() throws IOException {
        make("w.txt", "W\n!odd\n");
        make("l.txt", "L\n?lost\n");
        assertThat(run("w.txt", "--fail-on", "warning").code()).isEqualTo(4);
        assertThat(run("w.txt", "--fail-on", "loss").code()).isZero();
        assertThat(run("l.txt", "--fail-on", "loss").code()).isEqualTo(4);
        assertThat(run("l.txt").err())
                .isEqualTo("l.txt:2:1: warning: 5 characters are in no account, the first here [ledger.unaccounted]\n");
    }

    @Test
    void leavesFilesItDidNotWrite() throws IOException {
        make("a.txt", "A\n");
        make("mine.md", "mine");
        check(
                run("a.txt", "-o", "mine.md"),
                3,
                "",
                "mine.md: error: there is another file of this name; left as it is, --force replaces it [io.exists]\n");
        assertThat(folder.resolve("mine.md")).hasContent("mine");
        check(run("a.txt", "-o", "mine.md", "--force"), 0, "", "");
        check(run("a.txt", "-o", "mine.md"), 0, "", "");
        make("out/a.md", "mine");
        assertThat(run("a.txt", "-o", "out").code()).isEqualTo(3);
        assertThat(run("a.txt", "-o", "out", "--force").code()).isZero();
    }

    @Test
    void leavesTheOldOutputWhenNothingCouldBeConverted() throws IOException {
        make("in/a.txt", "");
        make("all.jsonl", "old");
        assertThat(run("in", "-o", "all.jsonl", "--force").code()).isEqualTo(3);
        assertThat(folder.resolve("all.jsonl")).hasContent("old");
        assertThat(run("in", "-o", "feed.atom").code()).isEqualTo(3);
        assertThat(folder.resolve("feed.atom")).doesNotExist();
    }

    @Test
    void isolatesADefectAndExitsWithOne() throws IOException {
        make("in/a.txt", "A\n");
        make("in/b.txt", "crash\n");
        Session session = run("in", "-t", "jsonl", "-v");
        assertThat(session.code()).isEqualTo(1);
        assertThat(session.out()).isEqualTo("jsonl: A a.txt\n");
        assertThat(session.err())
                .contains("in/b.txt: error: a defect of unchaff, please report it: IllegalStateException at ")
                .contains("\n    at io.github.unchaff.cli.Fakes");
        assertThat(run("in", "-t", "jsonl").err()).doesNotContain("\n    at ");
    }

    @Test
    void takesAListOfFiles() throws IOException {
        make("a b.txt", "A\n");
        make("list", "a b.txt\n");
        check(run("--files-from", "list", "-t", "jsonl", "-q"), 0, "jsonl: A a b.txt\n", "");
        check(
                Session.fake(folder, "a b.txt\0", "-0", "--files-from", "-", "-t", "jsonl", "-q"),
                0,
                "jsonl: A a b.txt\n",
                "");
    }

    @Test
    void explainsWrongUsage() throws IOException {
        make("in/a.txt", "A\n");
        make("b.txt", "B\n");
        wrong("nothing to convert; name files or folders, or - for standard input");
        wrong(
                "in is a folder, and markdown is one file each; say where with -o DIR, or use -t jsonl for one output",
                "in");
        wrong(
                "there are 2 inputs, and json is one file each; say where with -o DIR, or use -t jsonl for one output",
                "-t",
                "json",
                "b.txt",
                "in");
        wrong("-t docx is not known; there is markdown, json, jsonl, atom", "-t", "docx", "b.txt");
        wrong("-t rss is not known; there is markdown, json, jsonl, atom", "-t", "rss", "b.txt");
        wrong("-f pdf is not known; there is fake", "-f", "pdf", "b.txt");
        wrong("--front-matter hugo is not available yet; there is yaml, none", "--front-matter", "hugo", "b.txt");
        wrong("--extract all is not known; there is auto, none", "--extract", "all", "b.txt");
        wrong("--max-input wants a number of bytes such as 500k, 16M or 1G, not 1T", "--max-bytes", "1T", "b.txt");
        wrong("-o in is a folder, but jsonl is one file; name that file", "-t", "jsonl", "-o", "in", "b.txt");
        wrong("-o b.txt is a file, but there may be many outputs; name a folder", "-o", "b.txt", "in");
        wrong("-0 belongs to --files-from; for a list from find: --files-from - -0", "-0", "b.txt");
        wrong("the list gone cannot be read", "--files-from", "gone");
        wrong("--jobs wants a number of threads, not 0", "--jobs", "0", "b.txt");
        wrong("--wrap wants a number of columns, not -1", "--wrap=-1", "b.txt");
        wrong("-q and -v exclude each other", "-q", "-v", "b.txt");
        wrong("Unknown option: '--nope'", "--nope", "b.txt");
        wrong("'verify' is not available yet; for a file of that name write ./verify", "verify");
    }

    private void wrong(String sentence, String... args) {
        check(run(args), 2, "", "unchaff: " + sentence + "\nTry 'unchaff --help'.\n");
    }

    @Test
    void rejectsWhatIsTooLarge() throws IOException {
        make("a.txt", "x".repeat(2000));
        check(
                run("a.txt", "--max-bytes", "1k"),
                3,
                "",
                "a.txt: error: 2000 bytes, more than the limit of 1024; skipped [limit.bytes]\n");
    }
}
