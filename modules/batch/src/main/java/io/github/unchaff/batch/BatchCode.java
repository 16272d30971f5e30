package io.github.unchaff.batch;

import static io.github.unchaff.diagnostic.Severity.INFO;

import io.github.unchaff.diagnostic.DiagnosticCode;
import io.github.unchaff.diagnostic.Severity;

/** The diagnostics that only folders can meet. */
public enum BatchCode implements DiagnosticCode {
    /** Something in a folder that is no regular file. */
    SKIPPED("io.skipped", INFO, "Links and special files inside a folder are not opened; name them to convert them.");

    private final Meaning meaning;

    BatchCode(String id, Severity severity, String help) {
        this.meaning = new Meaning(id, severity, help);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
