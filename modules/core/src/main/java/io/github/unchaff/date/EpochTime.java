package io.github.unchaff.date;

import io.github.unchaff.date.DateReading.Ambiguous;
import io.github.unchaff.date.DateReading.Implausible;
import io.github.unchaff.date.DateReading.Read;
import io.github.unchaff.model.Timestamp;
import io.github.unchaff.model.Timestamp.Precision;
import io.github.unchaff.model.Timestamp.ZoneBasis;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Times counted from the beginning of 1970 in UTC: ten digits of seconds, thirteen of milliseconds. */
final class EpochTime {

    private static final int SECONDS = 10;
    private static final int MILLIS = 13;
    private static final long A_SECOND = 1000;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;

    private EpochTime() {}

    /** Reads a text of digits only, ten or thirteen of them; null if it is something else, or of no year near ours. */
    static @Nullable DateReading read(String digits, DateHints hints) {
        Timestamp time = time(digits);
        if (time == null) {
            return null;
        }
        Timestamp hour = digits.length() == SECONDS ? calendarHour(digits) : null;
        if (hour != null) {
            return new Ambiguous(
                    List.of(time, hour), "ten digits may be seconds since 1970, or year, month, day and hour");
        }
        String why = DateReach.whyNot(time, new CaptureTime(hints));
        return why == null ? new Read(time, null) : new Implausible(why);
    }

    /** {@code 2030010510} as the fifth of January, ten o'clock; null if the digits are no such hour. */
    private static @Nullable Timestamp calendarHour(String digits) {
        try {
            LocalDateTime local = LocalDateTime.of(
                    number(digits, 0, 4), number(digits, 4, 6), number(digits, 6, 8), number(digits, 8, 10), 0);
            return new Timestamp(
                    local, Precision.MINUTE, null, ZoneBasis.UNKNOWN, List.of("year, month, day and hour: " + digits));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int number(String digits, int from, int to) {
        return Integer.parseInt(digits, from, to, 10);
    }

    private static @Nullable Timestamp time(String digits) {
        boolean all = digits.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!all) {
            return null;
        }
        return switch (digits.length()) {
            case SECONDS -> at(Long.parseLong(digits) * A_SECOND, "seconds since 1970: " + digits);
            case MILLIS -> millis(digits);
            default -> null;
        };
    }

    /** Reads milliseconds; null if they are no number, or of no plausible year. */
    static @Nullable Timestamp millis(String digits) {
        try {
            return at(Long.parseLong(digits), "milliseconds since 1970: " + digits);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static @Nullable Timestamp at(long millis, String evidence) {
        try {
            LocalDateTime local = LocalDateTime.ofInstant(Instant.ofEpochMilli(millis), ZoneOffset.UTC);
            if (local.getYear() < FIRST_YEAR || local.getYear() > LAST_YEAR) {
                return null;
            }
            Precision precision = millis % A_SECOND == 0 ? Precision.SECOND : Precision.MILLISECOND;
            return new Timestamp(local, precision, ZoneOffset.UTC, ZoneBasis.STATED, List.of(evidence));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
