package io.github.unchaff.feed.check;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as a specification wants it, and what is wrong with it.
 *
 * @param time when; null if it cannot be read
 * @param broken the rules it breaks
 */
record DateSyntax(@Nullable Instant time, List<CheckRule> broken) {

    private static final Pattern RFC3339 = Pattern.compile(
            "(\\d{4})-(\\d\\d)-(\\d\\d)([Tt])(\\d\\d):(\\d\\d):(\\d\\d)(?:\\.\\d{1,20})?(?:([Zz])|([+-])(\\d\\d):(\\d\\d))");

    private static final Pattern W3C = Pattern.compile("(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?)?"
            + "(?:T(\\d\\d):(\\d\\d)(?::(\\d\\d)(?:\\.\\d{1,20})?)?(?:Z|([+-])(\\d\\d):(\\d\\d)))?");

    private static final Pattern RFC822 =
            Pattern.compile("(?i)(?:(mon|tue|wed|thu|fri|sat|sun), {1,3})?(\\d{1,2}) {1,3}"
                    + "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec) {1,3}(\\d{4}|\\d\\d) {1,3}"
                    + "(\\d\\d):(\\d\\d)(?::(\\d\\d))? {1,3}(?:([+-])(\\d\\d)(\\d\\d)|([a-z]{1,5}))");

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** The zones of RFC 822, 5.1, in hours; the military ones mean nothing. */
    private static final Map<String, Integer> ZONES = Map.ofEntries(
            Map.entry("ut", 0),
            Map.entry("gmt", 0),
            Map.entry("utc", 0),
            Map.entry("z", 0),
            Map.entry("est", -5),
            Map.entry("edt", -4),
            Map.entry("cst", -6),
            Map.entry("cdt", -5),
            Map.entry("mst", -7),
            Map.entry("mdt", -6),
            Map.entry("pst", -8),
            Map.entry("pdt", -7));

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    static DateSyntax rfc3339(String text) {
        Matcher date = RFC3339.matcher(text);
        if (!date.matches()) {
            return new DateSyntax(null, List.of(DateRule.DATE_NOT_RFC3339));
        }
        ZoneOffset offset = offset(date.group(9), date.group(10), date.group(11));
        Instant time = time(date, new int[] {1, 2, 3, 5, 6, 7}, offset);
        boolean lower = date.group(4).equals("t") || "z".equals(date.group(8));
        return time == null
                ? new DateSyntax(null, List.of(DateRule.DATE_NOT_RFC3339))
                : checked(time, lower ? DateRule.DATE_LOWER_CASE : null);
    }

    static DateSyntax w3c(String text) {
        Matcher date = W3C.matcher(text);
        ZoneOffset offset = date.matches() ? offset(date.group(7), date.group(8), date.group(9)) : null;
        Instant time = offset == null ? null : time(date, new int[] {1, 2, 3, 4, 5, 6}, offset);
        if (time == null) {
            return new DateSyntax(null, List.of(DateRule.DATE_NOT_W3C));
        }
        return checked(time, date.group(4) == null ? DateRule.DATE_WITHOUT_TIME : null);
    }

    static DateSyntax rfc822(String text) {
        Matcher date = RFC822.matcher(text);
        if (!date.matches()) {
            return new DateSyntax(null, List.of(DateRule.DATE_NOT_RFC822));
        }
        int year = Integer.parseInt(date.group(4));
        boolean isShort = date.group(4).length() == 2;
        year += !isShort ? 0 : year < 50 ? 2000 : 1900;
        int month = MONTHS.indexOf(date.group(3).toLowerCase(Locale.ROOT)) + 1;
        String zone = date.group(11) == null ? null : date.group(11).toLowerCase(Locale.ROOT);
        Integer hours = zone == null ? null : ZONES.get(zone);
        ZoneOffset offset = zone == null
                ? offset(date.group(8), date.group(9), date.group(10))
                : ZoneOffset.ofHours(hours == null ? 0 : hours);
        Instant time = time(
                year,
                month,
                Integer.parseInt(date.group(2)),
                new int[] {number(date.group(5)), number(date.group(6)), number(date.group(7))},
                offset);
        if (time == null) {
            return new DateSyntax(null, List.of(DateRule.DATE_NOT_RFC822));
        }
        DayOfWeek day =
                LocalDate.of(year, month, Integer.parseInt(date.group(2))).getDayOfWeek();
        boolean wrongDay =
                date.group(1) != null && !day.name().startsWith(date.group(1).toUpperCase(Locale.ROOT));
        boolean unclear = zone != null && hours == null;
        return checked(
                time,
                wrongDay
                        ? DateRule.DATE_WRONG_WEEKDAY
                        : isShort ? DateRule.DATE_SHORT_YEAR : unclear ? DateRule.DATE_ZONE_NAME : null);
    }

    private static DateSyntax checked(Instant time, @Nullable CheckRule broken) {
        int year = time.atOffset(ZoneOffset.UTC).getYear();
        if (broken != null) {
            return new DateSyntax(time, List.of(broken));
        }
        return new DateSyntax(
                time, year < FIRST_YEAR || year > LAST_YEAR ? List.of(DateRule.DATE_IMPLAUSIBLE) : List.of());
    }

    private static @Nullable Instant time(Matcher date, int[] groups, @Nullable ZoneOffset offset) {
        String month = date.group(groups[1]);
        String day = date.group(groups[2]);
        return time(
                number(date.group(groups[0])),
                month == null ? 1 : number(month),
                day == null ? 1 : number(day),
                new int[] {number(date.group(groups[3])), number(date.group(groups[4])), number(date.group(groups[5]))},
                offset);
    }

    /** A leap second is the second before it. */
    private static @Nullable Instant time(int year, int month, int day, int[] clock, @Nullable ZoneOffset offset) {
        if (offset == null) {
            return null;
        }
        try {
            int second = clock[2] == 60 ? 59 : clock[2];
            return LocalDateTime.of(year, month, day, clock[0], clock[1], second)
                    .toInstant(offset);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable ZoneOffset offset(@Nullable String sign, String hours, String minutes) {
        if (sign == null) {
            return ZoneOffset.UTC;
        }
        int total = number(hours) * 60 + number(minutes);
        boolean possible = number(hours) < 19 && number(minutes) < 60 && total <= 18 * 60;
        return possible ? ZoneOffset.ofTotalSeconds((sign.equals("-") ? -60 : 60) * total) : null;
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
