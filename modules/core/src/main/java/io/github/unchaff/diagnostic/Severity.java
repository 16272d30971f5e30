package io.github.unchaff.diagnostic;

import java.util.Locale;

/** How much a diagnostic matters. */
public enum Severity {
    /** Worth knowing; nothing is wrong. */
    INFO,
    /** Something is odd, and was settled; the document may lack something. */
    WARNING,
    /** No document could be had. */
    ERROR;

    /** The name in JSON. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
