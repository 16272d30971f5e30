package io.github.unchaff.testkit;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder {@code test-fixtures} of the checkout, wherever the tests run in it. */
public final class Fixtures {

    private static final String NAME = "test-fixtures";

    private Fixtures() {}

    /** The nearest folder of that name beside the current folder or one above it. */
    public static Path folder() {
        Path start = Path.of(System.getProperty("user.dir")).toAbsolutePath();
        for (Path at = start; at != null; at = at.getParent()) {
            if (Files.isDirectory(at.resolve(NAME))) {
                return at.resolve(NAME);
            }
        }
        throw new IllegalStateException("no folder " + NAME + " in " + start + " or above it");
    }
}
