package io.github.unchaff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unchaff.testkit.CommandPages;
import io.github.unchaff.testkit.CommandResult;
import io.github.unchaff.testkit.Fixtures;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The walks in {@code docs} are walked: files are made, Java is compiled, commands are run, and must say what the page says. */
class WalksTest {

    private static final Path ROOT = Fixtures.folder().getParent();
    private static final String CLASS_PATH = "UNCHAFF_CLASSPATH=";
    private static final int LONGEST = 30;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"publishers.md", "dialects.md"})
    void leadsWhereThePageSays(String name) throws IOException {
        Path page = ROOT.resolve("docs").resolve(name);
        CommandPages.check(page, folder, WalksTest::run);
        assertThat(Files.readString(page, StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("```")))
                .as("lines of the page, without fences")
                .hasSizeLessThan(LONGEST);
    }

    @Test
    void namesPlacesThatAreThere() throws IOException {
        String page = Files.readString(ROOT.resolve("docs/dialects.md"), StandardCharsets.UTF_8);
        Matcher place = Pattern.compile("`((?:modules|test-fixtures)/[^`]+)`").matcher(page);
        while (place.find()) {
            if (!place.group(1).contains("/target/")) {
                assertThat(ROOT.resolve(place.group(1))).exists();
            }
        }
    }

    private static CommandResult run(List<String> words, byte[] stdin, Path folder) {
        return switch (words.getFirst()) {
            case "javac" -> compile(words, folder);
            case "unchaff" -> unchaff(words.subList(1, words.size()), stdin, folder);
            case String first
            when first.startsWith(CLASS_PATH) ->
                with(
                        folder.resolve(first.substring(CLASS_PATH.length())),
                        words.subList(2, words.size()),
                        stdin,
                        folder);
            default -> throw new IllegalArgumentException("no such program here: " + words.getFirst());
        };
    }

    private static CommandResult unchaff(List<String> args, byte[] stdin, Path folder) {
        Session session = new Session(Toolkit.standard(), Terminal.NONE, folder, stdin, args.toArray(String[]::new));
        return new CommandResult(session.code(), session.out(), session.err());
    }

    /** As the launcher does: what is in that folder can be found, too. */
    private static CommandResult with(Path classes, List<String> args, byte[] stdin, Path folder) {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader more = new URLClassLoader(new URL[] {classes.toUri().toURL()}, before)) {
            Thread.currentThread().setContextClassLoader(more);
            return unchaff(args, stdin, folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    /** As the command, but with the class path of this test for the library. */
    private static CommandResult compile(List<String> words, Path folder) {
        List<String> args = new ArrayList<>(List.of("-cp", System.getProperty("java.class.path")));
        for (int i = 1; i < words.size(); i++) {
            switch (words.get(i)) {
                case "-cp" -> i++;
                case "-d" ->
                    args.addAll(List.of("-d", folder.resolve(words.get(++i)).toString()));
                default -> args.add(folder.resolve(words.get(i)).toString());
            }
        }
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = ToolProvider.getSystemJavaCompiler().run(null, err, err, args.toArray(String[]::new));
        return new CommandResult(code, "", err.toString(StandardCharsets.UTF_8));
    }
}
