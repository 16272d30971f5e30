package io.github.unchaff.model;

import java.util.Locale;

/**
 * A term an article is filed under.
 *
 * @param name the term
 * @param count how often it was marked in the source, at least 1
 * @param kind who chose it
 */
public record Tag(String name, int count, Kind kind) {

    /** Who chose a tag. */
    public enum Kind {
        /** A machine linked the word; it may have cut a longer one. */
        AUTO_LINK,
        /** The publisher filed the article there. */
        CATEGORY,
        /** The text says so: {@code #tea}. */
        HASHTAG;

        /** The name in JSON, such as {@code auto-link}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
