package io.github.unchaff.model;

import org.jspecify.annotations.Nullable;

/**
 * A file that belongs to an article: sound, video, or another that a feed encloses.
 *
 * @param url where it is
 * @param type {@code video}, {@code audio}, {@code image} or {@code file}
 * @param mediaType its media type as the source has it, such as {@code audio/mpeg}, or null
 * @param bytes its size as the source has it, or 0 if that is not known
 * @param title what it is called, or null
 */
public record Media(
        String url,
        String type,
        @Nullable String mediaType,
        long bytes,
        @Nullable String title) {

    /** A file of which no more is known. */
    public Media(String url, String type) {
        this(url, type, null, 0, null);
    }

    /** The same file elsewhere. */
    public Media at(String newUrl) {
        return new Media(newUrl, type, mediaType, bytes, title);
    }
}
