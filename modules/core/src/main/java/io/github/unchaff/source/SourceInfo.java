package io.github.unchaff.source;

/**
 * What is known of a source after reading it.
 *
 * @param path its name
 * @param bytes its size
 * @param sha256 the hash of its bytes, in lower-case hex
 * @param charset the IANA name of the charset it was decoded with
 * @param mediaType its media type
 * @param dialect the dialect it was read as
 * @param evidence why that dialect
 */
public record SourceInfo(
        String path, long bytes, String sha256, String charset, String mediaType, String dialect, String evidence) {}
