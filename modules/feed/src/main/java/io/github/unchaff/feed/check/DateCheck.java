package io.github.unchaff.feed.check;

import io.github.unchaff.source.Origin;
import io.github.unchaff.source.SourceText;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks at dates, and at how those of one feed agree. Not thread-safe. */
final class DateCheck {

    private final Found found;
    private final Set<Instant> updates = new HashSet<>();
    private @Nullable Instant newest;

    DateCheck(Found found) {
        this.found = found;
    }

    @Nullable
    Instant rfc3339(SourceText text) {
        return report(DateSyntax.rfc3339(text.value()), text);
    }

    @Nullable
    Instant rfc822(SourceText text) {
        return report(DateSyntax.rfc822(text.value()), text);
    }

    @Nullable
    Instant w3c(SourceText text) {
        return report(DateSyntax.w3c(text.value()), text);
    }

    private @Nullable Instant report(DateSyntax date, SourceText text) {
        date.broken().forEach(rule -> found.add(rule, text));
        return date.time();
    }

    /** The dates of an entry; either may be missing. */
    void entry(@Nullable Instant published, @Nullable Instant updated, Origin place) {
        if (published != null && updated != null && published.isAfter(updated)) {
            found.add(DateRule.PUBLISHED_AFTER_UPDATED, place);
        }
        Instant last = updated != null ? updated : published;
        if (last != null && (newest == null || last.isAfter(newest))) {
            newest = last;
        }
        if (updated != null && !updates.add(updated)) {
            found.add(DateRule.UPDATED_REPEATED, place, updated.toString());
        }
    }

    /** The date of the feed, once all entries were seen. */
    void feed(@Nullable Instant updated, Origin place) {
        if (updated != null && newest != null && newest.isAfter(updated)) {
            found.add(DateRule.FEED_OLDER_THAN_ENTRY, place, newest.toString());
        }
    }
}
