package io.github.unchaff.date;

import io.github.unchaff.model.Timestamp;
import io.github.unchaff.site.Site;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What is known beside the text of a date.
 *
 * @param zone the zone of a time that states none, or null
 * @param dayFirst whether the day stands before the month in {@code 3/6/2024}, or null if nobody knows
 * @param source who says so, for the evidence; such as {@code "cn.nytimes.com"}
 * @param captured when the article was captured, or null; nothing is published after that
 * @param feed whether {@code captured} is the tick of a feed reader, which comes hours after the publication
 * @param nearby text round the date, in which a weekday may stand
 * @param minguo whether seven digits may be a date of the Minguo calendar, {@code 1130325}, and years of three digits may be its
 * @param vote how other articles of the same place write their dates
 */
public record DateHints(
        @Nullable ZoneId zone,
        @Nullable Boolean dayFirst,
        String source,
        @Nullable Timestamp captured,
        boolean feed,
        String nearby,
        boolean minguo,
        DateVote vote) {

    /** Nothing is known. */
    public static final DateHints NONE = new DateHints(null, null, "");

    /** Only the habits of a source are known. */
    public DateHints(@Nullable ZoneId zone, @Nullable Boolean dayFirst, String source) {
        this(zone, dayFirst, source, null, false, "", false, DateVote.NONE);
    }

    /** What a publisher's data file says. */
    public static DateHints of(Site site) {
        return new DateHints(site.zone(), site.dayFirst(), site.host());
    }

    /** The same hints for an article captured then; null if that is not known. */
    public DateHints capturedAt(@Nullable Timestamp newCaptured) {
        return new DateHints(zone, dayFirst, source, newCaptured, false, nearby, minguo, vote);
    }

    /** The same hints for an article that a feed reader saw first then; null if that is not known. */
    public DateHints firstSeenAt(@Nullable Timestamp tick) {
        return new DateHints(zone, dayFirst, source, tick, true, nearby, minguo, vote);
    }

    /** The same hints with text round the date. */
    public DateHints near(String text) {
        return new DateHints(zone, dayFirst, source, captured, feed, text, minguo, vote);
    }

    /** The same hints where dates of the Minguo calendar may stand without a word that says so. */
    public DateHints orMinguo() {
        return new DateHints(zone, dayFirst, source, captured, feed, nearby, true, vote);
    }

    /** The same hints with the votes of other articles. */
    public DateHints with(DateVote newVote) {
        return new DateHints(zone, dayFirst, source, captured, feed, nearby, minguo, newVote);
    }
}
