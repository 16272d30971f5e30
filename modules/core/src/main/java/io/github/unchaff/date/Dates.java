package io.github.unchaff.date;

import io.github.unchaff.model.Timestamp;
import io.github.unchaff.model.Timestamp.Precision;
import io.github.unchaff.model.Timestamp.ZoneBasis;
import io.github.unchaff.text.Whitespace;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates by evidence. A text is a date only as a whole; nothing is read out of a sentence. Day and month are settled by
 * their values or by a hint, never by habit; a zone is stated, or inferred from a hint, or unknown.
 */
public final class Dates {

    private static final String TIME = "(?<h>\\d{1,2}):(?<min>\\d{2})(?::(?<s>\\d{2})(?:[.,](?<frac>\\d{1,9}))?)?";
    private static final String ZONE = "\\s*\\(?(?<zone>Z|UTC|GMT|[A-Z]{3,4}|(?:GMT|UTC)?[+-]\\d{2}:?\\d{2})\\)?";
    private static final String HALF = "\\s*(?<half>[AaPp]\\.?[Mm]\\.?)";

    /** {@code 2023-09-14T11:34:28.859Z}, {@code 2020/1/10 14:23}, {@code 2024-03-06}, {@code 2024-03}, {@code 2024}. */
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<y>\\d{4})(?:(?<sep>[-/.])(?<m>\\d{1,2})(?:\\k<sep>(?<d>\\d{1,2})" + "(?:(?:T|\\s+)"
                    + TIME + "(?:" + ZONE + ")?)?)?)?");

    /** {@code Fri, 25 Oct 2024 20:31:44 GMT} (RFC 822, RFC 5322). */
    private static final Pattern DAY_NAME_YEAR =
            Pattern.compile("(?:[A-Za-z]{3,9}\\.?,?\\s+)?(?<d>\\d{1,2})(?:st|nd|rd|th)?\\s+"
                    + "(?<name>[A-Za-z]{3,9})\\.?,?\\s+(?<y>\\d{4})(?:,?\\s+" + TIME + "(?:" + ZONE + ")?)?");

    /** {@code October 25, 2024 3:30 PM}. */
    private static final Pattern NAME_DAY_YEAR =
            Pattern.compile("(?:[A-Za-z]{3,9},?\\s+)??(?<name>[A-Za-z]{3,9})\\.?\\s+"
                    + "(?<d>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<y>\\d{4})(?:,?\\s+" + TIME + "(?:" + HALF + ")?(?:" + ZONE
                    + ")?)?");

    /** {@code 3/6/2024 10:20 PM UTC}, {@code 12/06/2022 - 19:50}. */
    private static final Pattern NUMBERS =
            Pattern.compile("(?<a>\\d{1,2})(?<sep>[/.-])(?<b>\\d{1,2})\\k<sep>(?<y>\\d{4})" + "(?:\\s*[-,]?\\s*" + TIME
                    + "(?:" + HALF + ")?(?:" + ZONE + ")?)?");

    /** {@code 2023年9月15日}, {@code 2020年 7月 17日 下午3:05}. */
    private static final Pattern CJK =
            Pattern.compile("(?<y>\\d{4})\\s*年(?:\\s*(?<m>\\d{1,2})\\s*月(?:\\s*(?<d>\\d{1,2})\\s*[日号號]"
                    + "(?:\\s*(?<half>上午|下午|午前|午後)?\\s*" + TIME + "(?:" + ZONE + ")?)?)?)?");

    private static final List<Pattern> PATTERNS = List.of(YEAR_FIRST, DAY_NAME_YEAR, NAME_DAY_YEAR, NUMBERS, CJK);

    private static final int LONGEST = 64;
    private static final Map<String, String> ZONES = Map.of(
            "Z", "Z", "UTC", "Z", "GMT", "Z", "EST", "-05:00", "EDT", "-04:00", "PST", "-08:00", "PDT", "-07:00", "JST",
            "+09:00", "HKT", "+08:00");

    private Dates() {}

    /** A capture or publication time as milliseconds since 1970, such as {@code 1729888743000}; null if implausible. */
    public static @Nullable Timestamp epochMillis(String digits) {
        try {
            long millis = Long.parseLong(digits);
            LocalDateTime local = LocalDateTime.ofInstant(Instant.ofEpochMilli(millis), ZoneOffset.UTC);
            if (!isPlausible(local.getYear())) {
                return null;
            }
            Precision precision = millis % 1000 == 0 ? Precision.SECOND : Precision.MILLISECOND;
            return new Timestamp(
                    local, precision, ZoneOffset.UTC, ZoneBasis.STATED, List.of("milliseconds since 1970: " + digits));
        } catch (NumberFormatException | DateTimeException e) {
            return null;
        }
    }

    /**
     * Reads a date.
     *
     * @return the date, or null if the text is none, or if it cannot be true, or if day and month remain open
     */
    public static @Nullable Timestamp parse(String text, DateHints hints) {
        String raw = Whitespace.collapse(text);
        if (raw.length() > LONGEST || raw.length() < 4) {
            return null;
        }
        for (Pattern pattern : PATTERNS) {
            Matcher matcher = pattern.matcher(raw);
            if (matcher.matches()) {
                try {
                    return read(pattern, matcher, raw, hints);
                } catch (DateTimeException e) {
                    return null;
                }
            }
        }
        return null;
    }

    /** Whether the text is a date of numbers only, with both orders of day and month possible. */
    public static boolean isAmbiguous(String text) {
        Matcher matcher = NUMBERS.matcher(Whitespace.collapse(text));
        return matcher.matches()
                && number(matcher, "a") <= 12
                && number(matcher, "b") <= 12
                && number(matcher, "a") != number(matcher, "b");
    }

    private static @Nullable Timestamp read(Pattern pattern, Matcher matcher, String raw, DateHints hints) {
        List<String> evidence = new ArrayList<>();
        evidence.add("the text says " + raw);
        int year = number(matcher, "y");
        int[] monthDay = monthAndDay(pattern, matcher, hints, evidence);
        if (monthDay == null || !isPlausible(year)) {
            return null;
        }
        boolean timed = has(pattern, matcher, "h");
        int nano = has(pattern, matcher, "frac") ? nanos(matcher.group("frac")) : 0;
        LocalDateTime local = LocalDateTime.of(
                year,
                Math.max(1, monthDay[0]),
                Math.max(1, monthDay[1]),
                timed ? hour(pattern, matcher) : 0,
                timed ? number(matcher, "min") : 0,
                has(pattern, matcher, "s") ? number(matcher, "s") : 0,
                nano);
        Precision precision = precision(pattern, matcher, monthDay);
        return zoned(
                local,
                precision,
                timed && has(pattern, matcher, "zone") ? matcher.group("zone") : null,
                timed,
                hints,
                evidence);
    }

    private static Precision precision(Pattern pattern, Matcher matcher, int[] monthDay) {
        if (has(pattern, matcher, "frac")) {
            return Precision.MILLISECOND;
        }
        if (has(pattern, matcher, "s")) {
            return Precision.SECOND;
        }
        if (has(pattern, matcher, "h")) {
            return Precision.MINUTE;
        }
        return monthDay[1] > 0 ? Precision.DAY : monthDay[0] > 0 ? Precision.MONTH : Precision.YEAR;
    }

    private static @Nullable Timestamp zoned(
            LocalDateTime local,
            Precision precision,
            @Nullable String zone,
            boolean timed,
            DateHints hints,
            List<String> evidence) {
        if (zone != null) {
            String named = ZONES.getOrDefault(zone, zone.replaceFirst("^(?:GMT|UTC)", ""));
            if (!named.equals("Z") && !named.startsWith("+") && !named.startsWith("-")) {
                evidence.add("the zone " + zone + " is not known");
                return new Timestamp(local, precision, null, ZoneBasis.UNKNOWN, evidence);
            }
            return new Timestamp(local, precision, ZoneOffset.of(named), ZoneBasis.STATED, evidence);
        }
        if (timed && hints.zone() != null) {
            ZoneOffset offset = hints.zone().getRules().getOffset(local);
            return new Timestamp(local, precision, null, ZoneBasis.UNKNOWN, evidence)
                    .in(offset, hints.source() + " keeps the time of " + hints.zone());
        }
        return new Timestamp(local, precision, null, ZoneBasis.UNKNOWN, evidence);
    }

    /** Month and day, 0 where not given; or null when they cannot be told apart. */
    private static int @Nullable [] monthAndDay(
            Pattern pattern, Matcher matcher, DateHints hints, List<String> evidence) {
        if (pattern == NUMBERS) {
            return order(number(matcher, "a"), number(matcher, "b"), hints, evidence);
        }
        if (pattern == DAY_NAME_YEAR || pattern == NAME_DAY_YEAR) {
            int month = month(matcher.group("name"));
            return month == 0 ? null : new int[] {month, number(matcher, "d")};
        }
        return new int[] {number(matcher, "m"), number(matcher, "d")};
    }

    private static int @Nullable [] order(int a, int b, DateHints hints, List<String> evidence) {
        if (a > 12 || b > 12 || a == b) {
            return a > 12 ? new int[] {b, a} : new int[] {a, b};
        }
        if (hints.dayFirst() == null) {
            return null;
        }
        evidence.add(hints.source() + " writes the " + (hints.dayFirst() ? "day" : "month") + " first");
        return hints.dayFirst() ? new int[] {b, a} : new int[] {a, b};
    }

    private static int hour(Pattern pattern, Matcher matcher) {
        int hour = number(matcher, "h");
        if (!has(pattern, matcher, "half")) {
            return hour;
        }
        String half = matcher.group("half");
        boolean late = half.charAt(0) == 'P' || half.charAt(0) == 'p' || half.equals("下午") || half.equals("午後");
        if (hour > 12) {
            return hour;
        }
        return hour % 12 + (late ? 12 : 0);
    }

    private static int month(String name) {
        int at = "janfebmaraprmayjunjulaugsepoctnovdec"
                .indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT));
        return at % 3 == 0 ? at / 3 + 1 : 0;
    }

    private static int nanos(String fraction) {
        return Integer.parseInt((fraction + "00000000").substring(0, 9));
    }

    private static boolean isPlausible(int year) {
        return year >= 1900 && year <= 2100;
    }

    private static boolean has(Pattern pattern, Matcher matcher, String group) {
        return pattern.namedGroups().containsKey(group) && matcher.group(group) != null;
    }

    private static int number(Matcher matcher, String group) {
        String digits = matcher.namedGroups().containsKey(group) ? matcher.group(group) : null;
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
