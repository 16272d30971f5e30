package io.github.unchaff.html;

import io.github.unchaff.ledger.Claims;
import io.github.unchaff.ledger.Field;
import io.github.unchaff.source.SourceText;
import io.github.unchaff.text.Whitespace;

/**
 * A value that a page says somewhere of itself.
 *
 * @param text the value, without white space around it; not empty
 * @param where where it stands, in few words, such as {@code meta og:title}; becomes evidence
 * @param isShown whether it is text that readers see, which has its own fate; else it is in an attribute or a script
 */
record Found(SourceText text, String where, boolean isShown) {

    /** A value in an attribute or a script. */
    Found(SourceText text, String where) {
        this(text, where, false);
    }

    /** The value as one line, for a field; what readers do not see is said to have moved there. */
    String taken(Claims claims, Field field) {
        return taken(text, claims, field);
    }

    /** The same for a part of it. */
    String taken(SourceText part, Claims claims, Field field) {
        if (!isShown) {
            claims.moved(part.origin(), field);
        }
        return Whitespace.collapse(part.strip().value());
    }
}
