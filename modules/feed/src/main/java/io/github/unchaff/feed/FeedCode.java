package io.github.unchaff.feed;

import static io.github.unchaff.diagnostic.Severity.ERROR;
import static io.github.unchaff.diagnostic.Severity.INFO;
import static io.github.unchaff.diagnostic.Severity.WARNING;

import io.github.unchaff.diagnostic.DiagnosticCode;
import io.github.unchaff.diagnostic.Severity;

/** The diagnostics of feeds. */
public enum FeedCode implements DiagnosticCode {
    /** Entries are missing. */
    NO_ENTRIES("feed.no-entries", WARNING, "The feed has no entries."),
    /** The XML is not well-formed. */
    ILL_FORMED("feed.ill-formed", INFO, "The XML is not well-formed here; it was mended and read on."),
    /** The document type names something outside. */
    EXTERNAL_ENTITY("feed.external-entity", WARNING, "The feed wants another file to be read; it was not."),
    /** Content that no text can be made of. */
    BINARY_CONTENT("feed.binary-content", WARNING, "The content of the entry is no text; it was left out."),
    /** More outside of the entries than is plausible, or too many entries. */
    TOO_LARGE(
            "feed.too-large",
            ERROR,
            "Too much stands outside of the entries, or there are too many; nothing was read.");

    private final Meaning meaning;

    FeedCode(String id, Severity severity, String help) {
        this.meaning = new Meaning(id, severity, help);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
