package io.github.unchaff.date;

import static io.github.unchaff.date.DateParts.NONE;

import io.github.unchaff.model.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the time of capture says of days: none is after it, on no clock of the world. */
final class CaptureTime {

    private static final ZoneOffset EARLIEST = ZoneOffset.ofHours(14);
    private static final ZoneOffset LATEST = ZoneOffset.ofHours(-12);
    private static final Duration SLACK = Duration.ofHours(1);
    private static final int USUAL_DAYS = 2;
    private static final int UNSEEN_DAYS = 31;
    private static final int MONTHS_BACK = 48;

    private final @Nullable Instant instant;
    private final @Nullable ZoneId zone;
    private final boolean feed;

    CaptureTime(DateHints hints) {
        Timestamp captured = hints.captured();
        this.instant = captured == null ? null : captured.instant();
        this.zone = hints.zone();
        this.feed = hints.feed();
    }

    /** The instant, or null if it is not known. */
    @Nullable
    Instant instant() {
        return instant;
    }

    /** The day in the zone of the hints, else in UTC; null if it is not known. */
    @Nullable
    LocalDate day() {
        return instant == null ? null : on(zone == null ? ZoneOffset.UTC : zone);
    }

    private LocalDate on(ZoneId where) {
        return Objects.requireNonNull(instant).atZone(where).toLocalDate();
    }

    /** Whether a day began after the capture on every clock, or on that of the zone if it is known. */
    boolean isBefore(LocalDate day) {
        return instant != null && day.isAfter(on(zone == null ? EARLIEST : zone));
    }

    /** Whether an instant is later than the capture by more than clocks differ. */
    boolean isBefore(Instant other) {
        return instant != null && other.isAfter(instant.plus(SLACK));
    }

    /** Whether a feed would have shown an article of this day now: two days back at most. */
    boolean isFresh(LocalDate day) {
        return feed
                && instant != null
                && !isBefore(day)
                && !day.isBefore(on(LATEST).minusDays(USUAL_DAYS));
    }

    /** Whether a feed would not show an article of this day any more: of 30,441 articles none was seen so late. */
    boolean isStale(LocalDate day) {
        return feed && instant != null && day.isBefore(on(LATEST).minusDays(UNSEEN_DAYS));
    }

    /**
     * The latest day with this number, in this month or in any, that is not after the capture.
     *
     * @return none if the capture is not known; two if it depends on the zone, which is not known
     */
    List<LocalDate> latest(int month, int dayOfMonth) {
        if (instant == null) {
            return List.of();
        }
        List<LocalDate> found = new ArrayList<>();
        for (ZoneId where : zone == null ? List.of(LATEST, EARLIEST) : List.of(zone)) {
            LocalDate latest = latest(month, dayOfMonth, on(where));
            if (latest != null && !found.contains(latest)) {
                found.add(latest);
            }
        }
        return found;
    }

    private static @Nullable LocalDate latest(int month, int dayOfMonth, LocalDate limit) {
        for (int back = 0; back <= MONTHS_BACK; back++) {
            YearMonth candidate = YearMonth.from(limit).minusMonths(back);
            if ((month == NONE || candidate.getMonthValue() == month) && candidate.isValidDay(dayOfMonth)) {
                LocalDate day = candidate.atDay(dayOfMonth);
                if (!day.isAfter(limit)) {
                    return day;
                }
            }
        }
        return null;
    }
}
