package io.github.unchaff.date;

import static io.github.unchaff.date.DateParts.NONE;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Set;

/**
 * The shapes of dates: a weekday, a day in one of many orders, a time, a zone; or the time first. Every step looks ahead a few
 * words at most, so a text is read in time linear in its length. Not thread-safe.
 *
 * <p>{@code 2023-09-14T11:34:28.859Z}, {@code Fri, 25 Oct 2024 20:31:44 GMT}, {@code Sun Jun 21 19:30:36 JST 2015},
 * {@code 3/6/2024 10:20 PM UTC}, {@code 25 de octubre de 2024}, {@code 9:05 晚上 · 3月12日, 2024}, {@code 令和5年9月15日(金)}.
 */
final class DateGrammar {

    private static final int LONGEST_WEEKDAY = 12;

    private final DateCursor in;
    private final boolean whole;
    private final boolean minguo;
    private DateParts parts = new DateParts();

    /**
     * A grammar for a text.
     *
     * @param whole whether the text is nothing but a date; else only dates that cannot be taken for anything else are read
     * @param minguo whether dates of the Minguo calendar may stand without a word that says so
     */
    DateGrammar(DateCursor in, boolean whole, boolean minguo) {
        this.in = in;
        this.whole = whole;
        this.minguo = minguo;
    }

    /** What was found last. */
    DateParts parts() {
        return parts;
    }

    /** Reads a date from here on; if there is one, the cursor stands behind it. */
    boolean date() {
        int from = in.at();
        if (timeLast()) {
            return true;
        }
        from(from);
        if (timeFirst()) {
            return true;
        }
        from(from);
        return whole && strangeWeekday();
    }

    /** {@code Пнд, 05 Янв 2004 10:00:00 +0300}: a word before a date that says everything else is its weekday. */
    private boolean strangeWeekday() {
        int from = in.at();
        while (in.at() - from < LONGEST_WEEKDAY && Character.isLetter(in.peek())) {
            in.move(1);
        }
        String word = in.raw(from, in.at());
        in.take(".");
        boolean found = !word.isEmpty() && in.take(",") && timeLast() && parts.second != NONE && parts.zone != null;
        if (found) {
            parts.notes.add("the word " + word + " is not known");
        }
        return found;
    }

    /** Back to a place, with nothing found. */
    private boolean from(int place) {
        in.at(place);
        parts = new DateParts();
        return true;
    }

    private boolean timeLast() {
        int from = in.at();
        boolean found = weekday() && day() || from(from) && day();
        if (!found) {
            return false;
        }
        weekdayBehind();
        boolean asctime = parts.hour != NONE;
        if (!asctime && !new TimeGrammar(in, parts, whole).behindDate() && whole) {
            new ZoneGrammar(in, parts).zones();
        }
        return true;
    }

    private boolean timeFirst() {
        if (!DateCursor.isDigit(in.peek()) && !whole || !new TimeGrammar(in, parts, whole).time()) {
            return false;
        }
        DateWords.glue(in);
        int from = in.at();
        if (weekday() && day()) {
            weekdayBehind();
            return true;
        }
        in.at(from);
        parts.forgetDate();
        parts.weekdays.clear();
        boolean found = day();
        if (found) {
            weekdayBehind();
        }
        return found;
    }

    private boolean weekday() {
        int from = in.at();
        Set<DayOfWeek> days = DateWords.WEEKDAYS.take(in);
        if (days == null) {
            return false;
        }
        note(days, in.raw(from, in.at()));
        DateWords.glue(in);
        return true;
    }

    private void note(Set<DayOfWeek> days, String said) {
        parts.weekdays.clear();
        parts.weekdays.addAll(days);
        parts.weekdaySaid = said;
    }

    /** {@code （金）}, {@code 星期五}, {@code (Fri)}, {@code , Friday} behind a date. */
    private void weekdayBehind() {
        int before = in.at();
        in.spaces().take(",");
        boolean bracket = in.spaces().take("([");
        int from = in.at();
        DayOfWeek sign = bracket ? DateWords.sign(in.peek()) : null;
        if (sign != null && (in.peek(1) == ')' || in.peek(1) == ']')) {
            note(Set.of(sign), in.raw(from, from + 1));
            in.move(2);
            return;
        }
        Set<DayOfWeek> days = DateWords.WEEKDAYS.take(in);
        String said = in.raw(from, in.at());
        boolean point = days != null && in.take(".");
        if (days == null || bracket && !in.spaces().take(")]")) {
            in.at(before);
            return;
        }
        note(days, point ? said + "." : said);
    }

    private boolean day() {
        if (whole) {
            while (DateWords.BEFORE.take(in) != null) {
                in.take(".");
                in.spaces();
            }
            zoneBefore();
        }
        return new EasternDates(in, parts, whole, minguo).day()
                || (DateCursor.isDigit(in.peek())
                        ? new NumberDates(in, parts, whole).day() || new NamedDates(in, parts, whole).dayFirst()
                        : new NamedDates(in, parts, whole).nameFirst());
    }

    /** {@code 北京时间} before a date. */
    private void zoneBefore() {
        int from = in.spaces().at();
        ZoneId zone = ZoneNames.WORDS.take(in);
        if (zone != null && in.at() - from > 2) {
            parts.zone = new ZoneClaim.Region(zone, in.raw(from, in.at()));
            in.spaces();
        } else {
            in.at(from);
        }
    }
}
