package io.github.unchaff.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Real files that tests may read where they are present: a folder {@code shared} beside the checkout, or where
 * {@code -Dunchaff.shared=DIR} says. They belong to others and are never copied into this repository.
 */
public final class SharedMaterial {

    private SharedMaterial() {}

    /** All regular files below a folder of it, sorted; empty where it is not present. */
    public static List<Path> files(String name) {
        String given = System.getProperty("unchaff.shared");
        Path root = given == null ? Fixtures.folder().getParent().resolveSibling("shared") : Path.of(given);
        Path folder = root.resolve(name);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
