package io.github.unchaff.feed.write;

import io.github.unchaff.model.Timestamp;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A date of RFC 4287 (3.3): a full RFC 3339 date-time, with milliseconds where there are any.
 *
 * @param millis since 1970-01-01T00:00:00Z
 * @param offset of the clock it was read from, in seconds
 */
record AtomDate(long millis, int offset) implements Comparable<AtomDate> {

    /** What stands where nothing at all is dated. */
    static final AtomDate EPOCH = new AtomDate(0, 0);

    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT);
    private static final DateTimeFormatter MILLISECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSXXX", Locale.ROOT);
    private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
    private static final int MINUTE = 60;

    /** The date for a time, UTC where its zone is unknown; null for null and for a year that RFC 3339 cannot write. */
    static @Nullable AtomDate of(@Nullable Timestamp timestamp) {
        if (timestamp == null || outOfRange(timestamp.local().getYear())) {
            return null;
        }
        ZoneOffset offset = timestamp.offset() == null ? ZoneOffset.UTC : timestamp.offset();
        OffsetDateTime time = timestamp.local().atOffset(offset);
        if (offset.getTotalSeconds() % MINUTE != 0) {
            time = time.withOffsetSameInstant(ZoneOffset.UTC);
        }
        return outOfRange(time.getYear())
                ? null
                : new AtomDate(time.toInstant().toEpochMilli(), time.getOffset().getTotalSeconds());
    }

    /** What {@link #text} wrote, or null when it is none. */
    static @Nullable AtomDate parse(String text) {
        try {
            OffsetDateTime time = OffsetDateTime.parse(text, DateTimeFormatter.ISO_OFFSET_DATE_TIME);
            boolean whole = time.getOffset().getTotalSeconds() % MINUTE == 0 && !outOfRange(time.getYear());
            return whole
                    ? new AtomDate(
                            time.toInstant().toEpochMilli(), time.getOffset().getTotalSeconds())
                    : null;
        } catch (DateTimeParseException e) {
            return null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static boolean outOfRange(int year) {
        return year < 1 || year > 9999;
    }

    /** The later of two, either of which may be missing; the first when they are the same instant. */
    static @Nullable AtomDate latest(@Nullable AtomDate a, @Nullable AtomDate b) {
        return a == null || b != null && b.millis > a.millis ? b : a;
    }

    /** By instant. */
    @Override
    public int compareTo(AtomDate other) {
        return Long.compare(millis, other.millis);
    }

    Instant instant() {
        return Instant.ofEpochMilli(millis);
    }

    private OffsetDateTime time() {
        return instant().atOffset(ZoneOffset.ofTotalSeconds(offset));
    }

    /** {@code 2023-09-15T12:35:07+08:00}. */
    String text() {
        return (millis % 1000 == 0 ? SECONDS : MILLISECONDS).format(time());
    }

    /** {@code Fri, 15 Sep 2023 12:35:07 +0800}: RFC 822 with a year of four digits, in English, as RSS 2.0 wants it. */
    String rfc822() {
        OffsetDateTime time = time();
        int minutes = Math.abs(offset) / MINUTE;
        return String.format(
                Locale.ROOT,
                "%s, %02d %s %04d %02d:%02d:%02d %s%02d%02d",
                DAYS.get(time.getDayOfWeek().getValue() - 1),
                time.getDayOfMonth(),
                MONTHS.get(time.getMonthValue() - 1),
                time.getYear(),
                time.getHour(),
                time.getMinute(),
                time.getSecond(),
                offset < 0 ? "-" : "+",
                minutes / MINUTE,
                minutes % MINUTE);
    }
}
