package io.github.unchaff.date;

import static io.github.unchaff.date.DateParts.NONE;

import io.github.unchaff.date.DateReading.Ambiguous;
import io.github.unchaff.date.DateReading.Implausible;
import io.github.unchaff.date.DateReading.NoDate;
import io.github.unchaff.date.DateReading.Read;
import io.github.unchaff.model.Timestamp;
import io.github.unchaff.model.Timestamp.Precision;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a reading of what the grammar found: settles what is open by the hints, and finds out what cannot be true. */
final class DateSettler {

    private final DateParts parts;
    private final String said;
    private final DateHints hints;
    private final CaptureTime capture;

    DateSettler(DateParts parts, String said, DateHints hints) {
        this.parts = parts;
        this.said = said;
        this.hints = hints;
        this.capture = new CaptureTime(hints);
    }

    /** What is wrong with a date, as the reason of a reading. */
    private static final class Wrong extends Exception {
        private static final long serialVersionUID = 1L;

        Wrong(String why) {
            super(why, null, false, false);
        }

        String why() {
            return String.valueOf(getMessage());
        }
    }

    DateReading settle() {
        try {
            if (parts.wrong != null) {
                throw new Wrong(parts.wrong);
            }
            if (parts.numbers != null) {
                return byNumbers(parts.numbers);
            }
            if (parts.year == NONE) {
                return withoutYear();
            }
            return new Read(time(day(), List.of()), null);
        } catch (Wrong e) {
            return new Implausible(e.why());
        }
    }

    /** A year, month or day of the calendar, as exact as it was given. */
    private record Day(LocalDate date, Precision precision) {}

    private Day day() throws Wrong {
        int year = parts.shortYear ? century(parts.year) : parts.year;
        if (parts.dayOfYear != NONE || parts.week != NONE) {
            return new Day(counted(year), Precision.DAY);
        }
        Precision precision =
                parts.month == NONE ? Precision.YEAR : parts.day == NONE ? Precision.MONTH : Precision.DAY;
        return new Day(date(year, orFirst(parts.month), orFirst(parts.day)), precision);
    }

    /** The number that was given, be it 0; else the first month or day. */
    private static int orFirst(int given) {
        return given == NONE ? 1 : given;
    }

    private LocalDate counted(int year) throws Wrong {
        try {
            return parts.week == NONE
                    ? LocalDate.ofYearDay(year, parts.dayOfYear)
                    : LocalDate.of(year, 1, 4)
                            .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, parts.week)
                            .with(ChronoField.DAY_OF_WEEK, parts.day);
        } catch (DateTimeException e) {
            throw new Wrong("the year " + year + " has no such day");
        }
    }

    private static LocalDate date(int year, int month, int day) throws Wrong {
        if (month < 1 || month > 12) {
            throw new Wrong("there is no month " + month);
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            throw new Wrong("month " + month + " of " + year + " has no day " + day);
        }
    }

    /** RFC 2822, 4.3: years up to 49 are of this century, others of the last; but nothing is written long after its capture. */
    private int century(int year) {
        int full = year + (year < 50 ? 2000 : 1900);
        LocalDate captured = capture.day();
        return captured != null && full > captured.getYear() + DateReach.YEARS_AHEAD ? full - 100 : full;
    }

    private DateReading byNumbers(int[] numbers) throws Wrong {
        List<DayMonthOrder.Candidate> candidates = candidates(numbers);
        if (candidates.isEmpty()) {
            throw new Wrong("neither " + numbers[0] + " nor " + numbers[1] + " leaves a day of a month");
        }
        DayMonthOrder order = new DayMonthOrder(candidates, parts, hints, capture);
        DayMonthOrder.Candidate winner = order.winner();
        if (winner != null) {
            return new Read(time(new Day(winner.date(), Precision.DAY), order.reasons()), order.proven());
        }
        List<Timestamp> times = new ArrayList<>();
        for (DayMonthOrder.Candidate candidate : candidates) {
            times.add(unchecked(new Day(candidate.date(), Precision.DAY), List.of()));
        }
        return new Ambiguous(times, order.why());
    }

    private List<DayMonthOrder.Candidate> candidates(int[] numbers) {
        List<DayMonthOrder.Candidate> candidates = new ArrayList<>();
        int year = parts.shortYear ? century(numbers[2]) : numbers[2];
        candidate(candidates, year, numbers[1], numbers[0], DateOrder.DAY_FIRST);
        if (numbers[0] != numbers[1]) {
            candidate(candidates, year, numbers[0], numbers[1], DateOrder.MONTH_FIRST);
        }
        if (parts.shortYear && hints.dayFirst() == null) {
            candidate(candidates, century(numbers[0]), numbers[1], numbers[2], null);
        }
        return candidates;
    }

    private static void candidate(
            List<DayMonthOrder.Candidate> candidates, int year, int month, int day, @Nullable DateOrder order) {
        try {
            LocalDate date = LocalDate.of(year, month, day);
            if (candidates.stream().noneMatch(other -> other.date().equals(date))) {
                candidates.add(new DayMonthOrder.Candidate(date, order));
            }
        } catch (DateTimeException e) {
            // No such day: not read this way.
        }
    }

    /** A day of a month, or of some month, is of the last one that was not after the capture. */
    private DateReading withoutYear() throws Wrong {
        if (parts.month == 0 || parts.month > 12 || parts.day < 1 || parts.day > 31) {
            throw new Wrong("there is no such day of a year");
        }
        List<LocalDate> found = capture.latest(parts.month, parts.day);
        if (found.isEmpty()) {
            return NoDate.IT;
        }
        if (found.size() > 1) {
            List<Timestamp> times = new ArrayList<>();
            for (LocalDate date : found) {
                times.add(time(new Day(date, Precision.DAY), List.of()));
            }
            return new Ambiguous(times, "the capture is so near that the zone decides which is meant");
        }
        return new Read(
                time(new Day(found.getFirst(), Precision.DAY), List.of("the latest such day before the capture")),
                null);
    }

    private Timestamp time(Day day, List<String> reasons) throws Wrong {
        Timestamp time = unchecked(day, reasons);
        String why = DateReach.whyNot(time, capture);
        if (why != null) {
            throw new Wrong(why);
        }
        return time;
    }

    private Timestamp unchecked(Day day, List<String> reasons) throws Wrong {
        List<String> evidence = new ArrayList<>();
        evidence.add("the text says " + said);
        evidence.addAll(parts.notes);
        evidence.addAll(reasons);
        LocalDate date = day.precision == Precision.YEAR ? day.date : thai(day.date, evidence);
        weekday(date, day.precision, evidence);
        Clock clock = new Clock(parts);
        if (clock.wrong() != null) {
            throw new Wrong(clock.wrong());
        }
        evidence.addAll(clock.notes());
        LocalTime time = clock.time();
        LocalDateTime local = date.plusDays(clock.days()).atTime(time == null ? LocalTime.MIDNIGHT : time);
        return new ZoneSettler(parts.zone, hints, capture)
                .zoned(local, time == null ? day.precision : clock.precision(), evidence);
    }

    /** Years of the Buddha are 543 ahead; no date of ours is that late. */
    private static LocalDate thai(LocalDate date, List<String> evidence) throws Wrong {
        if (date.getYear() < 2400 || date.getYear() > 2600) {
            return date;
        }
        evidence.add("the year " + date.getYear() + " of the Buddha is " + (date.getYear() - 543));
        return date(date.getYear() - 543, date.getMonthValue(), date.getDayOfMonth());
    }

    private void weekday(LocalDate date, Precision precision, List<String> evidence) {
        if (parts.weekdays.size() == 1 && precision == Precision.DAY && !parts.weekdays.contains(date.getDayOfWeek())) {
            evidence.add("but that day is no " + parts.weekdaySaid);
        }
    }
}
