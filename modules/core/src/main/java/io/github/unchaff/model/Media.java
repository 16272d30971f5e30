package io.github.unchaff.model;

/**
 * Sound or video that belongs to an article.
 *
 * @param url where it is
 * @param type {@code video} or {@code audio}
 */
public record Media(String url, String type) {}
