package io.github.unchaff.testkit;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One case: a source and what is expected to come of it.
 *
 * @param name the path of the folder below {@code cases}, with slashes, such as {@code markdown/nested-lists}
 * @param folder where it is
 * @param source the file {@code source.*} in it
 * @param properties {@code case.properties}; empty when there is none
 */
public record CaseFolder(String name, Path folder, Path source, Map<String, String> properties) {

    private static final String EXPECTED = "expected.";

    /** Copies the properties. */
    public CaseFolder {
        properties = Map.copyOf(properties);
    }

    static CaseFolder of(Path cases, Path source) {
        Path folder = source.getParent();
        String name = cases.relativize(folder).toString().replace('\\', '/');
        return new CaseFolder(name, folder, source, properties(folder.resolve("case.properties")));
    }

    /** The source, byte for byte. */
    public byte[] bytes() {
        try {
            return Files.readAllBytes(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A property, or a default. */
    public String property(String key, String otherwise) {
        return properties.getOrDefault(key, otherwise);
    }

    /** The extensions of the expected files there are, sorted: {@code json}, {@code md}. */
    public List<String> expected() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.startsWith(EXPECTED))
                    .map(file -> file.substring(EXPECTED.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Compares every expected file with what comes out now. When accepting, rewrites them; a case that has none yet gets one
     * for each extension, unless nothing comes out.
     *
     * @param extensions what can be made
     * @param actual makes the text for an extension
     */
    public void check(List<String> extensions, Function<String, String> actual) {
        List<String> there = expected();
        if (there.isEmpty() && !Golden.isAccepting()) {
            throw new AssertionError(
                    "the case " + name + " expects nothing; run with -Dgolden=accept, read what it wrote, commit it");
        }
        for (String extension : there.isEmpty() ? extensions : there) {
            if (extensions.contains(extension)) {
                String text = actual.apply(extension);
                if (!there.isEmpty() || !text.isEmpty()) {
                    Golden.check(folder.resolve(EXPECTED + extension), text);
                }
            }
        }
    }

    @Override
    public String toString() {
        return name;
    }

    private static Map<String, String> properties(Path file) {
        if (!Files.exists(file)) {
            return Map.of();
        }
        Properties read = new Properties();
        try {
            read.load(new StringReader(Golden.read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> properties = new TreeMap<>();
        read.forEach((key, value) -> properties.put(key.toString(), value.toString()));
        return properties;
    }
}
