package io.github.unchaff.feed.write;

import io.github.unchaff.model.Timestamp;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A date of RFC 4287 (3.3): a full RFC 3339 date-time, with milliseconds where there are any. */
record AtomDate(OffsetDateTime time) {

    /** What stands where nothing at all is dated. */
    static final AtomDate EPOCH = new AtomDate(OffsetDateTime.of(1970, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC));

    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT);
    private static final DateTimeFormatter MILLISECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSXXX", Locale.ROOT);

    /** Cuts what is finer than a millisecond. */
    AtomDate {
        time = time.truncatedTo(ChronoUnit.MILLIS);
    }

    /** The date for a time, UTC where its zone is unknown; null for null and for a year that RFC 3339 cannot write. */
    static @Nullable AtomDate of(@Nullable Timestamp timestamp) {
        if (timestamp == null || outOfRange(timestamp.local().getYear())) {
            return null;
        }
        ZoneOffset offset = timestamp.offset() == null ? ZoneOffset.UTC : timestamp.offset();
        OffsetDateTime time = timestamp.local().atOffset(offset);
        if (offset.getTotalSeconds() % 60 != 0) {
            time = time.withOffsetSameInstant(ZoneOffset.UTC);
        }
        return outOfRange(time.getYear()) ? null : new AtomDate(time);
    }

    private static boolean outOfRange(int year) {
        return year < 1 || year > 9999;
    }

    /** The later of two; the first when they are the same instant. */
    static AtomDate later(AtomDate a, AtomDate b) {
        return b.time.isAfter(a.time) ? b : a;
    }

    /** {@code 2023-09-15T12:35:07+08:00}. */
    String text() {
        return (time.getNano() == 0 ? SECONDS : MILLISECONDS).format(time);
    }
}
