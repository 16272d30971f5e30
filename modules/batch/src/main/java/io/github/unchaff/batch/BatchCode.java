package io.github.unchaff.batch;

import static io.github.unchaff.diagnostic.Severity.INFO;

import io.github.unchaff.diagnostic.DiagnosticCode;
import io.github.unchaff.diagnostic.Severity;

/** The diagnostics that only folders can meet. */
public enum BatchCode implements DiagnosticCode {
    /** Something in a folder that is no regular file. */
    SKIPPED("io.skipped", INFO, "Links and special files inside a folder are not opened; name them to convert them.");

    private final String id;
    private final Severity severity;
    private final String help;

    BatchCode(String id, Severity severity, String help) {
        this.id = id;
        this.severity = severity;
        this.help = help;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String help() {
        return help;
    }
}
