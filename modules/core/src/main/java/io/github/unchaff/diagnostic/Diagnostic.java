package io.github.unchaff.diagnostic;

/**
 * Something worth telling the user. A value: collected, compared, counted, never thrown.
 *
 * @param code what kind of trouble
 * @param location where
 * @param message what was found and what was done about it
 */
public record Diagnostic(DiagnosticCode code, Location location, String message) {

    /** How much it matters. */
    public Severity severity() {
        return code.severity();
    }

    /** {@code page.html:12:5: warning: message [code]}. */
    @Override
    public String toString() {
        return location + ": " + severity().id() + ": " + message + " [" + code.id() + "]";
    }
}
