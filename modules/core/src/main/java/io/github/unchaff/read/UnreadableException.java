package io.github.unchaff.read;

import io.github.unchaff.diagnostic.Diagnostic;

/** Thrown by a reader that gives a source up; the converter turns it into a rejection. */
public final class UnreadableException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    /** Gives up for the reason in the diagnostic. */
    public UnreadableException(Diagnostic diagnostic) {
        super(diagnostic.toString(), null, false, false);
        this.diagnostic = diagnostic;
    }

    /** Why. */
    public Diagnostic diagnostic() {
        return diagnostic;
    }
}
