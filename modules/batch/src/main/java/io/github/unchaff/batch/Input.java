package io.github.unchaff.batch;

import java.io.InputStream;
import java.nio.file.Path;

/** One thing to convert. */
public sealed interface Input {

    /** What the user calls it, such as {@code ../scrape/a/b.html}; diagnostics say this. */
    String name();

    /**
     * Where it stands among all inputs, with slashes, such as {@code a/b.html}: the same wherever the folder lies. Outputs are
     * named and ordered by this.
     */
    String place();

    /** A regular file. */
    record OfFile(String name, String place, Path path) implements Input {}

    /** A stream that is read once, to its end. */
    record OfStream(String name, String place, InputStream in) implements Input {}
}
