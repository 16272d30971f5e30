package io.github.unchaff.source;

import org.jspecify.annotations.Nullable;

/**
 * The bytes of one source with its name. The bytes are not copied and must not be changed.
 *
 * @param path what to call it in diagnostics and in {@code source.path}; need not be a file
 * @param bytes the content
 * @param contentType what the transport said they are, such as a Content-Type or a label of a charset, as it is; or null
 */
@SuppressWarnings("ArrayRecordComponent")
public record Source(String path, byte[] bytes, @Nullable String contentType) {

    /** A source of which no transport said anything. */
    public Source(String path, byte[] bytes) {
        this(path, bytes, null);
    }
}
