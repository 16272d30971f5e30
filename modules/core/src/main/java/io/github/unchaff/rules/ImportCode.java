package io.github.unchaff.rules;

import static io.github.unchaff.diagnostic.Severity.ERROR;
import static io.github.unchaff.diagnostic.Severity.INFO;
import static io.github.unchaff.diagnostic.Severity.WARNING;

import io.github.unchaff.diagnostic.DiagnosticCode;
import io.github.unchaff.diagnostic.Severity;

/** The diagnostics of site rules that are imported from another format. */
public enum ImportCode implements DiagnosticCode {
    /** A file whose name is no host. */
    NO_HOST(
            "import.no-host",
            ERROR,
            "The file is not called after a host, such as example.org.txt; it was not imported."),
    /** Two files about one host. */
    SAME_HOST(
            "import.same-host", ERROR, "Another file of the folder is about the same host; this one was not imported."),
    /** A file with nothing to import. */
    NOTHING("import.nothing", ERROR, "The file says nothing that a site file can say; none was written."),
    /** A line that is no directive. */
    UNKNOWN_LINE("import.unknown-line", WARNING, "The line is no directive with a value; it was left out."),
    /** A directive that site files do not have. */
    NO_COUNTERPART("import.no-counterpart", WARNING, "Site files have nothing like this directive; it was left out."),
    /** A selector that cannot be run. */
    BAD_SELECTOR("import.bad-selector", WARNING, "The expression leads to no place in a page; it was left out."),
    /** A host of which something ships. */
    REPLACES("import.replaces", INFO, "Rules of this host ship; a file of yours takes their place.");

    private final Meaning meaning;

    ImportCode(String id, Severity severity, String help) {
        this.meaning = new Meaning(id, severity, help);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
