package io.github.unchaff.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Runs the pages in {@code test-fixtures/commands}; {@code -Dgolden=accept} rewrites what they expect. */
public final class CommandPages {

    private CommandPages() {}

    /** The program that the pages speak of. */
    @FunctionalInterface
    public interface Program {
        /**
         * Runs it once.
         *
         * @param words the command line with the name of the program
         * @param stdin what standard input holds
         * @param folder the current folder; the same for all commands of a page
         */
        CommandResult run(List<String> words, byte[] stdin, Path folder);
    }

    /** All pages of the checkout, sorted by name. For {@code @MethodSource}. */
    public static List<Path> all() {
        try (Stream<Path> files = Files.list(Fixtures.folder().resolve("commands"))) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs one page in an empty folder. The commands {@code cat FILE} and {@code find FOLDER} may look at what is there. */
    public static void check(Path page, Path folder, Program program) {
        CommandPage read = new CommandPage(Golden.read(page));
        read.run((name, content) -> make(folder.resolve(name), content), command -> switch (command.words()
                .getFirst()) {
            case "cat" ->
                new CommandResult(0, Golden.read(folder.resolve(command.words().get(1))), "");
            case "find" ->
                new CommandResult(0, find(folder, folder.resolve(command.words().get(1))), "");
            default -> program.run(command.words(), command.stdin().getBytes(StandardCharsets.UTF_8), folder);
        });
        Golden.check(page, read.text());
    }

    private static void make(Path file, String content) {
        try {
            Files.createDirectories(file.getParent());
            Golden.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String find(Path root, Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> names = files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
            return names.isEmpty() ? "" : String.join("\n", names) + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
