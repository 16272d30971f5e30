package io.github.unchaff.ledger;

import java.util.Locale;

/** What became of a visible source character. There is no fate by default. */
public enum Fate {
    /** It is in the body. */
    KEPT,
    /** It is in a metadata field. */
    MOVED,
    /** It is syntax that was understood: a tag, {@code [[zh:}, {@code **}. */
    MARKUP,
    /** A named rule dropped it. */
    REMOVED;

    /** The name in JSON. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
