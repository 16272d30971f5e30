package io.github.unchaff.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds the cases in {@code test-fixtures/cases}. */
public final class CaseFolders {

    private CaseFolders() {}

    /** All cases of the checkout, sorted by name. For {@code @MethodSource}. */
    public static List<CaseFolder> all() {
        return in(Fixtures.folder().resolve("cases"));
    }

    /** The cases of one dialect: those whose name begins with it and a slash. */
    public static List<CaseFolder> of(String dialect) {
        return all().stream()
                .filter(found -> found.name().startsWith(dialect + "/"))
                .toList();
    }

    /** All cases below a folder, sorted by name; none when it does not exist. */
    public static List<CaseFolder> in(Path cases) {
        if (!Files.isDirectory(cases)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(cases)) {
            return files.filter(file -> file.getFileName().toString().startsWith("source."))
                    .map(file -> CaseFolder.of(cases, file))
                    .sorted((a, b) -> a.name().compareTo(b.name()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
