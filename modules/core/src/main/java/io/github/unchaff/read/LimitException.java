package io.github.unchaff.read;

import io.github.unchaff.diagnostic.Diagnostic;

/** Thrown when a source costs more than its limits allow; the converter turns it into a rejection. */
public final class LimitException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    /** Stops for the reason in the diagnostic. */
    public LimitException(Diagnostic diagnostic) {
        super(diagnostic.toString(), null, false, false);
        this.diagnostic = diagnostic;
    }

    /** Why. */
    public Diagnostic diagnostic() {
        return diagnostic;
    }
}
