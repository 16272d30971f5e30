package io.github.unchaff.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Another address an article is bound to.
 *
 * @param rel how
 * @param url the address
 * @param title what it is called there, or null
 * @param language its BCP 47 language, or null
 */
public record Relation(
        Kind rel,
        String url,
        @Nullable String title,
        @Nullable String language) {

    /** How another address is bound to the article. */
    public enum Kind {
        /** The article was copied from there. */
        REPUBLISHED_FROM,
        /** The article is a translation of what is there. */
        TRANSLATION_OF,
        /** What is there is the original. */
        ORIGINAL,
        /** The article names it as a source. */
        REFERENCE,
        /** It is about the same matter. */
        RELATED;

        /** The name in JSON, such as {@code republished-from}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
