package io.github.unchaff.feed.check;

import static io.github.unchaff.diagnostic.Severity.ERROR;
import static io.github.unchaff.diagnostic.Severity.INFO;
import static io.github.unchaff.diagnostic.Severity.WARNING;

import io.github.unchaff.diagnostic.Severity;

/** Dates: their form, and whether they agree with each other. */
enum DateRule implements CheckRule {
    DATE_NOT_RFC3339(
            ERROR,
            "RFC 4287, 3.3; RFC 3339, 5.6",
            "a date is not in the form of RFC 3339",
            "write 2024-05-01T09:30:00Z"),
    DATE_LOWER_CASE(ERROR, "RFC 4287, 3.3", "T or Z in a date is in lower case", "write capital letters"),
    DATE_NOT_RFC822(
            ERROR,
            "RSS 2.0; RFC 822, 5",
            "a date is not in the form of RFC 822",
            "write Wed, 01 May 2024 09:30:00 +0000"),
    DATE_NOT_W3C(
            ERROR,
            "W3C Note Date and Time Formats",
            "a date is not in the form of W3CDTF",
            "write 2024-05-01T09:30:00Z"),
    DATE_SHORT_YEAR(WARNING, "RSS Board profile, pubDate", "the year of a date has two digits", "write all four"),
    DATE_ZONE_NAME(
            WARNING,
            "RSS Board profile, pubDate",
            "a zone is named in a way that readers do not agree on",
            "write an offset such as +0100"),
    DATE_WRONG_WEEKDAY(
            WARNING, "RFC 822, 5.2", "the day of the week is not that of the date", "leave it out or correct it"),
    DATE_IMPLAUSIBLE(WARNING, "practice", "a date before 1990 or after 2100", "correct it"),
    DATE_WITHOUT_TIME(INFO, "practice", "a date without a time; midnight somewhere is a guess", "write the time too"),
    PUBLISHED_AFTER_UPDATED(
            WARNING,
            "RFC 4287, 4.2.9, 4.2.15",
            "an entry was published after it was updated",
            "updated is never before published"),
    FEED_OLDER_THAN_ENTRY(
            WARNING,
            "RFC 4287, 4.2.15",
            "the feed says that it is older than its newest entry",
            "write the newest updated of the entries"),
    ENTRY_UNDATED(
            INFO,
            "practice",
            "an entry has no date; readers show when they saw it first",
            "write when it was published"),
    UPDATED_REPEATED(
            INFO,
            "practice",
            "two entries have the same updated; their order is not known",
            "write the seconds too, if they differ");

    private final Saying saying;

    DateRule(Severity severity, String clause, String says, String advice) {
        this.saying = new Saying(severity, clause, says, advice);
    }

    @Override
    public Saying saying() {
        return saying;
    }
}
