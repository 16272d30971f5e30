package io.github.unchaff.write;

import static io.github.unchaff.diagnostic.Severity.INFO;
import static io.github.unchaff.diagnostic.Severity.WARNING;

import io.github.unchaff.diagnostic.DiagnosticCode;
import io.github.unchaff.diagnostic.Severity;

/** What can be said of documents that come together in one output. */
public enum GatheringCode implements DiagnosticCode {
    /** The same entry again. */
    DUPLICATE(
            "feed.duplicate",
            INFO,
            "The feed holds this entry already, in the same or a newer version; it was joined."),
    /** Two entries under one identifier. */
    SHARED_ID("feed.shared-id", WARNING, "Two different entries have one identifier; the later got one of its own."),
    /** Nearly the same entry. */
    NEAR_DUPLICATE("feed.near-duplicate", WARNING, "Two entries have nearly the same text."),
    /** An entry without any date. */
    UNDATED("feed.undated", INFO, "Nothing says when the entry was written; it has the oldest date of the feed."),
    /** An entry that an option keeps out. */
    LEFT_OUT("feed.left-out", INFO, "Entries were left out because an option asks for fewer."),
    /** A feed that many readers refuse. */
    LARGE(
            "feed.large",
            WARNING,
            "The feed is larger than what many readers accept; --limit or --archive-dir keeps it small.");

    private final Meaning meaning;

    GatheringCode(String id, Severity severity, String help) {
        this.meaning = new Meaning(id, severity, help);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
