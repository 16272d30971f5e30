package io.github.unchaff.batch;

import io.github.unchaff.write.AtomicOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * The outputs that are ours: lines of {@code sha256}, two spaces and the path, sorted by path, as {@code sha256sum -c} reads
 * them.
 */
final class Manifest {

    static final String NAME = ".unchaff-outputs";

    private static final int HASH = 64;
    private static final int GAP = 2;

    private Manifest() {}

    /** The hash of each path; empty when there is no manifest. */
    static Map<String, String> read(Path root) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        Path file = root.resolve(NAME);
        if (Files.isRegularFile(file)) {
            for (String line : new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\n")) {
                if (line.length() > HASH + GAP) {
                    hashes.put(line.substring(HASH + GAP), line.substring(0, HASH));
                }
            }
        }
        return hashes;
    }

    /** Adds to what is there by now. */
    static void merge(Path root, Map<String, String> added) throws IOException {
        Map<String, String> all = read(root);
        all.putAll(added);
        StringBuilder out = new StringBuilder();
        all.forEach((path, hash) -> out.append(hash).append("  ").append(path).append('\n'));
        AtomicOutput.write(root.resolve(NAME), out.toString().getBytes(StandardCharsets.UTF_8));
    }
}
