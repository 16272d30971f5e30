package io.github.unchaff.feed;

import com.rometools.rome.io.impl.DateParser;
import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Readers of dates that share nothing with ours: those of java.time, that of Rome, and four strict patterns. */
final class OtherDateReaders {

    /**
     * What one of them read.
     *
     * @param offset the distance from UTC, or null if the text states none
     */
    record Reading(String by, LocalDateTime local, @Nullable ZoneOffset offset) {}

    private static final List<DateTimeFormatter> FORMATTERS = List.of(
            DateTimeFormatter.RFC_1123_DATE_TIME,
            DateTimeFormatter.ISO_OFFSET_DATE_TIME,
            DateTimeFormatter.ISO_LOCAL_DATE_TIME,
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ISO_ORDINAL_DATE,
            pattern("uuuu-MM-dd'T'HH:mm:ssxx"),
            pattern("uuuu-MM-dd HH:mm:ss"),
            pattern("uuuu-MM-dd HH:mm:ssxxx"),
            pattern("uuuu/M/d HH:mm:ss"),
            pattern("EEE d MMM uuuu HH:mm:ss 'GMT'"),
            pattern("EEE MMM d uuuu HH:mm:ss 'GMT'xx '(JST)'"));

    private static final Pattern RFC_822 = Pattern.compile(
            "(?:[^\\d,]{1,12},? {1,2})?(\\d{1,2}) (\\S{3,12}) (\\d{4}|\\d\\d) (\\d\\d:\\d\\d:\\d\\d)(?: +(\\S+))?");
    private static final Pattern W3C = Pattern.compile(
            "(\\d{4}-\\d\\d-\\d\\d)(?:[T ](\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?)(Z|[+-]\\d\\d:?\\d\\d)?)?");
    private static final Pattern SLASHES = Pattern.compile("(\\d{4})/(\\d{1,2})/(\\d{1,2}) (\\d\\d:\\d\\d:\\d\\d)");
    private static final Pattern SCRIPT = Pattern.compile(
            "[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\\d\\d) (\\d{4}) (\\d\\d:\\d\\d:\\d\\d) GMT([+-]\\d{4})(?: \\([A-Z]+\\))?");

    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
    private static final List<String> THAI =
            List.of("ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค.");

    private static final List<String> PORTUGUESE =
            List.of("Jan", "Fev", "Mar", "Abr", "Mai", "Jun", "Jul", "Ago", "Set", "Out", "Nov", "Dez");

    /** RFC 822, 5.1, without the letters and without CST, which China writes, too. */
    private static final Map<String, Integer> ZONES = Map.of(
            "UT", 0, "GMT", 0, "UTC", 0, "EST", -5, "EDT", -4, "CDT", -5, "MST", -7, "MDT", -6, "PST", -8, "PDT", -7);

    private OtherDateReaders() {}

    private static DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }

    /** What Java and the patterns make of a text; empty if it has a shape that none of them knows. */
    static List<Reading> read(String text) {
        List<Reading> found = new ArrayList<>();
        for (DateTimeFormatter formatter : FORMATTERS) {
            add(found, () -> java(formatter, text));
        }
        add(found, () -> rfc822(RFC_822.matcher(text)));
        add(found, () -> w3c(W3C.matcher(text)));
        add(found, () -> slashes(SLASHES.matcher(text)));
        add(found, () -> script(SCRIPT.matcher(text)));
        return found;
    }

    /** What Rome makes of a text, in UTC; null if it cannot read it. */
    static @Nullable Reading rome(String text) {
        Date date = DateParser.parseDate(text, Locale.US);
        return date == null
                ? null
                : new Reading("Rome", LocalDateTime.ofInstant(date.toInstant(), ZoneOffset.UTC), ZoneOffset.UTC);
    }

    private interface Reader {
        @Nullable
        Reading read();
    }

    private static void add(List<Reading> found, Reader reader) {
        try {
            Reading reading = reader.read();
            if (reading != null) {
                found.add(reading);
            }
        } catch (DateTimeException e) {
            // Not a text of this shape, or no such day.
        }
    }

    /** The year 17, which the formatter of RFC 1123 makes of {@code 07 Dec 17}, is none. */
    private static @Nullable Reading java(DateTimeFormatter formatter, String text) {
        ParsePosition end = new ParsePosition(0);
        if (formatter.parseUnresolved(text, end) == null || end.getIndex() < text.length()) {
            return null;
        }
        TemporalAccessor any = formatter.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
        if (any.get(ChronoField.YEAR) < 100) {
            return null;
        }
        return switch (any) {
            case OffsetDateTime time -> new Reading("java.time", time.toLocalDateTime(), time.getOffset());
            case LocalDateTime time -> new Reading("java.time", time, text.endsWith(" GMT") ? ZoneOffset.UTC : null);
            default -> new Reading("java.time", LocalDate.from(any).atStartOfDay(), null);
        };
    }

    private static @Nullable Reading rfc822(Matcher in) {
        if (!in.matches()) {
            return null;
        }
        int month = Stream.of(MONTHS, PORTUGUESE, THAI)
                        .mapToInt(names -> names.indexOf(in.group(2)))
                        .max()
                        .orElseThrow()
                + 1;
        ZoneOffset offset = in.group(5) == null ? null : zone(in.group(5));
        if (month == 0 || in.group(5) != null && offset == null) {
            return null;
        }
        int year = Integer.parseInt(in.group(3));
        int full = year >= 100 ? year : year < 50 ? year + 2000 : year + 1900;
        return new Reading("RFC 822", at(full, month, in.group(1), in.group(4)), offset);
    }

    private static @Nullable Reading w3c(Matcher in) {
        if (!in.matches()) {
            return null;
        }
        LocalTime time = in.group(2) == null ? LocalTime.MIDNIGHT : LocalTime.parse(in.group(2));
        return new Reading(
                "W3C", LocalDate.parse(in.group(1)).atTime(time), in.group(3) == null ? null : zone(in.group(3)));
    }

    private static @Nullable Reading slashes(Matcher in) {
        return in.matches()
                ? new Reading(
                        "slashes",
                        at(Integer.parseInt(in.group(1)), Integer.parseInt(in.group(2)), in.group(3), in.group(4)),
                        null)
                : null;
    }

    private static @Nullable Reading script(Matcher in) {
        return in.matches()
                ? new Reading(
                        "JavaScript",
                        at(Integer.parseInt(in.group(3)), MONTHS.indexOf(in.group(1)) + 1, in.group(2), in.group(4)),
                        zone(in.group(5)))
                : null;
    }

    private static LocalDateTime at(int year, int month, String day, String time) {
        return LocalDate.of(year, month, Integer.parseInt(day)).atTime(LocalTime.parse(time));
    }

    private static @Nullable ZoneOffset zone(String said) {
        Integer hours = ZONES.get(said);
        if (hours != null) {
            return ZoneOffset.ofHours(hours);
        }
        return said.equals("Z") || said.matches("[+-]\\d\\d:?\\d\\d") ? ZoneOffset.of(said) : null;
    }
}
