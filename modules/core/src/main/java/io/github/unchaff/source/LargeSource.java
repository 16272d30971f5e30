package io.github.unchaff.source;

import java.io.IOException;
import java.io.InputStream;

/**
 * A source that is too large to be in memory as a whole. Only such dialects can be read that consist of parts.
 *
 * @param path what to call it, as {@link Source#path}
 * @param bytes its size
 * @param content opens it; may be called more than once
 */
public record LargeSource(String path, long bytes, Content content) {

    /** Opens a source. */
    @FunctionalInterface
    public interface Content {
        /** The bytes from the first on. */
        InputStream open() throws IOException;
    }
}
