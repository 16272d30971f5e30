package io.github.unchaff.model;

import org.jspecify.annotations.Nullable;

/**
 * Who published an article.
 *
 * @param name as it should be printed
 * @param url its home page, or null
 */
public record Publisher(String name, @Nullable String url) {}
