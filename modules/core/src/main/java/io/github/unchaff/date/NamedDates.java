package io.github.unchaff.date;

import static io.github.unchaff.date.DateParts.NONE;

import java.time.Month;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates with the name of a month, in any of three orders; if there is none, the cursor stays. */
final class NamedDates {

    /** In a line of words, other short words that mean a month somewhere, {@code out}, {@code set}, mean something else. */
    private static final String ENGLISH = "jan feb mar apr may jun jul aug sep oct nov dec";

    private final DateCursor in;
    private final DateParts parts;
    private final boolean whole;

    NamedDates(DateCursor in, DateParts parts, boolean whole) {
        this.in = in;
        this.parts = parts;
        this.whole = whole;
    }

    /** {@code 25 Oct 2024}, {@code 25. Oktober 2024}, {@code 1er janvier 2024}, {@code 25 de octubre de 2024}. */
    boolean dayFirst() {
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
        DateWords.glue(in);
        Month month = month();
        if (month == null) {
            in.at(from);
            return false;
        }
        parts.day = day;
        parts.month = month.getValue();
        int behind = in.at();
        DateWords.glue(in);
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
        DateWords.glue(in);
        Month month = month();
        if (month == null) {
            in.at(from);
            return false;
        }
        parts.year = year;
        parts.month = month.getValue();
        int behind = in.at();
        DateWords.glue(in);
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
    boolean nameFirst() {
        int from = in.at();
        Month month = month();
        if (month == null) {
            return false;
        }
        parts.month = month.getValue();
        DateWords.glue(in);
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
        DateWords.glue(in);
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
        DateWords.glue(in);
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
}
