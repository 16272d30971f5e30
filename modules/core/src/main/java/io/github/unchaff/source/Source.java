package io.github.unchaff.source;

/**
 * The bytes of one source with its name. The bytes are not copied and must not be changed.
 *
 * @param path what to call it in diagnostics and in {@code source.path}; need not be a file
 * @param bytes the content
 */
@SuppressWarnings("ArrayRecordComponent")
public record Source(String path, byte[] bytes) {}
