package io.github.unchaff.model;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A point in time as exact as it was given, with what decided it. Midnight is never invented: a day has precision day.
 *
 * @param local date and time on the clock of the place; parts below the precision are at their lowest value
 * @param precision how much of {@code local} was given
 * @param offset the distance from UTC, or null when {@code basis} is unknown
 * @param basis where the offset is from
 * @param evidence short sentences: what was found, and what settled the order of day and month and the zone
 */
public record Timestamp(
        LocalDateTime local, Precision precision, @Nullable ZoneOffset offset, ZoneBasis basis, List<String> evidence) {

    /** How exact a time was given. */
    public enum Precision {
        /** A year. */
        YEAR("yyyy"),
        /** A month of a year. */
        MONTH("yyyy-MM"),
        /** A day. */
        DAY("yyyy-MM-dd"),
        /** A minute. */
        MINUTE("yyyy-MM-dd'T'HH:mm"),
        /** A second. */
        SECOND("yyyy-MM-dd'T'HH:mm:ss"),
        /** A millisecond. */
        MILLISECOND("yyyy-MM-dd'T'HH:mm:ss.SSS");

        private final DateTimeFormatter format;

        Precision(String pattern) {
            format = DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
        }

        /** The name in JSON. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Where the zone of a time is from. */
    public enum ZoneBasis {
        /** The text says it. */
        STATED,
        /** Something else settled it; the evidence says what. */
        INFERRED,
        /** Nobody knows. */
        UNKNOWN;

        /** The name in JSON. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Guards that an offset is there exactly when its basis is known. */
    public Timestamp {
        if ((offset == null) != (basis == ZoneBasis.UNKNOWN)) {
            throw new IllegalArgumentException("offset " + offset + " but zone " + basis);
        }
        evidence = List.copyOf(evidence);
    }

    /** ISO 8601 with as many digits as the precision says; an offset only for a time of day in a known zone. */
    public String value() {
        String text = precision.format.format(local);
        return offset == null || precision.compareTo(Precision.MINUTE) < 0 ? text : text + offset;
    }

    /** The instant, or null when the zone is unknown; the first instant of the year, month or day where only that is known. */
    public @Nullable Instant instant() {
        return offset == null ? null : local.toInstant(offset);
    }

    /** The same time with one more piece of evidence. */
    public Timestamp because(String reason) {
        List<String> more = new ArrayList<>(evidence);
        more.add(reason);
        return new Timestamp(local, precision, offset, basis, more);
    }

    /** The same time of the clock in a zone that something other than its own text settled. */
    public Timestamp in(ZoneOffset settled, String reason) {
        return new Timestamp(local, precision, settled, ZoneBasis.INFERRED, because(reason).evidence);
    }
}
