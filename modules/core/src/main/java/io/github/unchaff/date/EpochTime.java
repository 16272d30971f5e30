package io.github.unchaff.date;

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
    private static final int LAST_YEAR = 2100;

    private EpochTime() {}

    /** Reads a text of digits only, ten or thirteen of them; null if it is something else, or implausible. */
    static @Nullable Timestamp read(String digits) {
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
