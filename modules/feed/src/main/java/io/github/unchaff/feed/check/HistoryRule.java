package io.github.unchaff.feed.check;

import static io.github.unchaff.diagnostic.Severity.ERROR;
import static io.github.unchaff.diagnostic.Severity.INFO;
import static io.github.unchaff.diagnostic.Severity.WARNING;

import io.github.unchaff.diagnostic.Severity;

/** Paging, archives, removals, and size. */
enum HistoryRule implements CheckRule {
    COMPLETE_WITH_PAGING(ERROR, "RFC 5005, 2", "a complete feed has links to other pages", "leave out one of them"),
    COMPLETE_AND_ARCHIVE(ERROR, "RFC 5005, 4", "a feed is complete and an archive", "leave out one of them"),
    ARCHIVE_WITHOUT_CURRENT(
            WARNING,
            "RFC 5005, 4",
            "an archive does not say where the current feed is",
            "write a link rel=\"current\""),
    HISTORY_LINK_IN_ENTRY(
            WARNING, "RFC 5005, 3", "a link between pages of a feed stands in an entry", "put it in the feed"),
    HISTORY_LINK_REPEATED(WARNING, "RFC 5005, 3", "two links to the same page", "keep one"),
    REMOVAL_INCOMPLETE(ERROR, "RFC 6721, 3", "deleted-entry lacks ref or when", "write both"),
    FEED_EMPTY(INFO, "practice", "the feed has no entries", "nothing, if that is so"),
    FEED_LARGE(WARNING, "practice", "the feed is larger than 1 MB", "publish fewer entries, and the rest as archives"),
    FEED_HUGE(
            WARNING,
            "practice",
            "the feed is larger than 5 MB, where many readers stop",
            "publish fewer entries, and the rest as archives");

    private final Saying saying;

    HistoryRule(Severity severity, String clause, String says, String advice) {
        this.saying = new Saying(severity, clause, says, advice);
    }

    @Override
    public Saying saying() {
        return saying;
    }
}
