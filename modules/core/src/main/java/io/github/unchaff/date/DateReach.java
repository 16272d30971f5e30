package io.github.unchaff.date;

import io.github.unchaff.model.Timestamp;
import io.github.unchaff.model.Timestamp.Precision;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Which dates are believed. The year 1 and the zero of a computer's clock are what programs write when they know no date, 9999
 * when they mean never; and nothing was published long after it was captured.
 */
final class DateReach {

    /** How many years after its capture a text may be dated. */
    static final int YEARS_AHEAD = 1;

    private static final int FIRST_YEAR = 1700;
    private static final int FIRST_LONELY_YEAR = 1900;
    private static final int LAST_YEAR = 2099;
    private static final LocalDateTime ZERO = LocalDateTime.ofInstant(Instant.EPOCH, ZoneOffset.UTC);

    private DateReach() {}

    /** Why a time cannot be true, or null. */
    static @Nullable String whyNot(Timestamp time, CaptureTime capture) {
        int year = time.local().getYear();
        int first = time.precision() == Precision.YEAR ? FIRST_LONELY_YEAR : FIRST_YEAR;
        if (year < first || year > LAST_YEAR) {
            return "the year " + year + " is out of reach, which is from " + first + " to " + LAST_YEAR;
        }
        boolean clock = time.precision().compareTo(Precision.MINUTE) >= 0;
        if (clock && (time.local().equals(ZERO) || Instant.EPOCH.equals(time.instant()))) {
            return "it is the zero of computer clocks";
        }
        LocalDate captured = capture.day();
        return captured != null && time.local().toLocalDate().isAfter(captured.plusYears(YEARS_AHEAD))
                ? "it lies more than a year after the capture of " + captured
                : null;
    }
}
