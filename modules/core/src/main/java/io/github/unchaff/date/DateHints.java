package io.github.unchaff.date;

import io.github.unchaff.site.Site;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What is known beside the text of a date.
 *
 * @param zone the zone of a time that states none, or null
 * @param dayFirst whether the day stands before the month in {@code 3/6/2024}, or null if nobody knows
 * @param source who says so, for the evidence; such as {@code "cn.nytimes.com"}
 */
public record DateHints(@Nullable ZoneId zone, @Nullable Boolean dayFirst, String source) {

    /** Nothing is known. */
    public static final DateHints NONE = new DateHints(null, null, "");

    /** What a publisher's data file says. */
    public static DateHints of(Site site) {
        return new DateHints(site.zone(), site.dayFirst(), site.host());
    }
}
