package io.github.unchaff.date;

import static io.github.unchaff.date.DateParts.NONE;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The shapes of dates: a weekday, a day in one of many orders, a time, a zone; or the time first. Every step looks ahead a few
 * words at most, so a text is read in time linear in its length. Not thread-safe.
 *
 * <p>{@code 2023-09-14T11:34:28.859Z}, {@code Fri, 25 Oct 2024 20:31:44 GMT}, {@code Sun Jun 21 19:30:36 JST 2015},
 * {@code 3/6/2024 10:20 PM UTC}, {@code 25 de octubre de 2024}, {@code 9:05 晚上 · 3月12日, 2024}, {@code 令和5年9月15日(金)}.
 */
final class DateGrammar {

    private static final int MOST_GLUE = 5;

    /** In a line of words, other short words that mean a month somewhere, {@code out}, {@code set}, mean something else. */
    private static final String ENGLISH = "jan feb mar apr may jun jul aug sep oct nov dec";

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
        return timeFirst();
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
        glue();
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
        glue();
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
                        ? new NumberDates(in, parts, whole).day() || dayThenName()
                        : nameThenDay());
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

    /** {@code 25 Oct 2024}, {@code 25. Oktober 2024}, {@code 1er janvier 2024}, {@code 25 de octubre de 2024}. */
    private boolean dayThenName() {
        int from = in.at();
        int digits = in.digits();
        if (digits == 4) {
            return yearThenName();
        }
        if (digits > 2) {
            return false;
        }
        int day = in.number(digits);
        ordinal();
        glue();
        Month month = month();
        if (month == null) {
            in.at(from);
            return false;
        }
        parts.day = day;
        parts.month = month.getValue();
        int behind = in.at();
        glue();
        if (!year()) {
            in.at(behind);
        }
        return parts.year != NONE || isTime() || accept();
    }

    /** {@code 2024-Oct-25}, {@code 2024. október 25.}. */
    private boolean yearThenName() {
        int from = in.at();
        int year = in.number(4);
        if (!whole && in.peek() != '-') {
            in.at(from);
            return false;
        }
        glue();
        Month month = month();
        if (month == null) {
            in.at(from);
            return false;
        }
        parts.year = year;
        parts.month = month.getValue();
        int behind = in.at();
        glue();
        int digits = in.digits();
        if (digits == 1 || digits == 2) {
            parts.day = in.number(digits);
            ordinal();
        } else {
            in.at(behind);
        }
        return accept();
    }

    /** {@code Oct 25, 2024}, {@code October 2024}, {@code Jun 21 19:30:36 JST 2015}. */
    private boolean nameThenDay() {
        int from = in.at();
        Month month = month();
        if (month == null) {
            return false;
        }
        parts.month = month.getValue();
        glue();
        int digits = in.digits();
        if (digits == 4 && whole && in.peek(4) != ':') {
            parts.year = in.number(4);
            return true;
        }
        if (digits != 1 && digits != 2) {
            in.at(from);
            return false;
        }
        parts.day = in.number(digits);
        ordinal();
        int behind = in.at();
        glue();
        if (!year() && !(isTime() && timeThenYear())) {
            in.at(behind);
        }
        return accept();
    }

    /** {@code 19:30:36 JST 2015}, as {@code asctime} and {@code date} write it. */
    private boolean timeThenYear() {
        TimeGrammar time = new TimeGrammar(in, parts, whole);
        if (!time.time()) {
            return false;
        }
        glue();
        if (year()) {
            return true;
        }
        parts.time(NONE, NONE, NONE, NONE);
        parts.zone = null;
        return false;
    }

    /** In a line of words, a month and a day alone are no date. */
    private boolean accept() {
        return whole || parts.isWhole();
    }

    private boolean isTime() {
        int digits = in.digits();
        return (digits == 1 || digits == 2) && in.peek(digits) == ':';
    }

    /** A year of four digits, or of two, perhaps behind an apostrophe; not the hour of a time. */
    private boolean year() {
        in.take("'");
        int digits = in.digits();
        if (digits != 4 && digits != 2 || in.peek(digits) == ':') {
            return false;
        }
        parts.shortYear = digits == 2;
        parts.year = in.number(digits);
        int behind = in.at();
        if (DateWords.AFTER.take(in.spaces()) == null) {
            in.at(behind);
        } else {
            in.take(".");
        }
        return true;
    }

    private @Nullable Month month() {
        int from = in.at();
        Month month = DateWords.MONTHS.take(in);
        if (month != null
                && !whole
                && in.at() - from <= 3
                && !ENGLISH.contains(in.raw(from, in.at()).toLowerCase(Locale.ROOT))) {
            in.at(from);
            return null;
        }
        if (month != null) {
            in.take(".");
        }
        return month;
    }

    /** {@code st nd rd th er º ª °} behind a day. */
    private void ordinal() {
        for (String suffix : new String[] {"st", "nd", "rd", "th", "er", "ème", "e", "ª", "º", "°"}) {
            if (in.startsWith(suffix) && !Lexicon.isLetterOfAWord(in.peek(suffix.length()))) {
                in.move(suffix.length());
                return;
            }
        }
    }

    /** What stands between the parts of a date: spaces, one of {@code . , - / ·}, small words. */
    private void glue() {
        for (int i = 0; i < MOST_GLUE; i++) {
            int before = in.at();
            in.spaces();
            boolean more = in.take(".,-/·|") || DateWords.BETWEEN.take(in) != null;
            if (!more && in.at() == before) {
                return;
            }
        }
        in.spaces();
    }
}
