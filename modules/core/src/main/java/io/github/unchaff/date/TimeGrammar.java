package io.github.unchaff.date;

import static io.github.unchaff.date.DateParts.NONE;

import io.github.unchaff.date.DateWords.PartOfDay;

/**
 * The time of a day and its zone: {@code 20:31:44.123}, {@code 3:05 PM}, {@code 下午3:05}, {@code 15时30分}, {@code 晚上8点半},
 * {@code 15h30}, {@code 15.30 Uhr}, {@code T203144}.
 */
final class TimeGrammar {

    private static final int MOST_GLUE = 4;

    private final DateCursor in;
    private final DateParts parts;
    private final boolean whole;

    /** Whether a word said that a time follows, so that {@code 15.30} is one. */
    private boolean said;

    TimeGrammar(DateCursor in, DateParts parts, boolean whole) {
        this.in = in;
        this.parts = parts;
        this.whole = whole;
    }

    /** Reads a time that follows a date; if there is none, the cursor stays. */
    boolean behindDate() {
        int from = in.at();
        if (in.take("t") || in.take(" ") && in.take("t")) {
            if (DateCursor.isDigit(in.peek()) && (compact() || time())) {
                return true;
            }
            in.at(from);
        }
        for (int i = 0; i < MOST_GLUE; i++) {
            in.spaces();
            boolean word = DateWords.TO_TIME.take(in) != null;
            said |= word;
            boolean point = in.peek() == '.' && (word || in.peek(1) == ' ') && in.take(".");
            if (!word && !point && !in.take(",-|·/@;")) {
                break;
            }
        }
        boolean bracket = in.spaces().take("([");
        if (time() && (!bracket || in.spaces().take(")]"))) {
            return true;
        }
        parts.time(NONE, NONE, NONE, NONE);
        in.at(from);
        return false;
    }

    /** {@code 203144} or {@code 2031} behind a T. */
    private boolean compact() {
        int digits = in.digits();
        if (digits != 4 && digits != 6) {
            return false;
        }
        parts.time(in.number(2), in.number(2), digits == 6 ? in.number(2) : NONE, NONE);
        fraction();
        new ZoneGrammar(in, parts).zones();
        return true;
    }

    /** Reads a time and its zone; if there is none, the cursor stays. */
    boolean time() {
        int from = in.at();
        boolean zoned = new ZoneGrammar(in, parts).words();
        part();
        in.spaces();
        int digits = in.digits();
        if (digits != 1 && digits != 2) {
            return nothing(from);
        }
        parts.time(in.number(digits), NONE, NONE, NONE);
        if (!minutes()) {
            return nothing(from);
        }
        int behind = in.at();
        in.spaces();
        if (parts.part == null && (isZoneLetter() || !part())) {
            in.at(behind);
        }
        if (DateWords.OCLOCK.take(in.spaces()) == null) {
            in.at(behind(behind));
        }
        if (!zoned) {
            new ZoneGrammar(in, parts).zones();
        }
        return true;
    }

    /** {@code A} or {@code P} behind seconds is one of the zones of RFC 822, which nobody used alike: see RFC 2822, 4.3. */
    private boolean isZoneLetter() {
        String said = in.raw(in.at(), Math.min(in.at() + 1, in.length()));
        return parts.second != NONE
                && (said.equals("A") || said.equals("P"))
                && in.peek(-1) == ' '
                && in.peek(1) != '.'
                && !Lexicon.isLetterOfAWord(in.peek(1));
    }

    /** Where the cursor belongs when no word followed: behind the part of the day, without the spaces. */
    private int behind(int least) {
        int at = in.at();
        while (at > least && in.peek(at - in.at() - 1) == ' ') {
            at--;
        }
        return at;
    }

    private boolean nothing(int from) {
        parts.time(NONE, NONE, NONE, NONE);
        parts.part = null;
        in.at(from);
        return false;
    }

    private boolean minutes() {
        boolean point = in.take(":") || in.peek() == '.' && (said || isOclock()) && in.take(".");
        if (point) {
            return (in.digits() == 2 || isShortMinute()) && clock(in.number(in.digits()));
        }
        int behind = in.at();
        if (in.spaces().take("时時点點시")) {
            return hanMinutes();
        }
        if (in.take("h") && !Lexicon.isLetterOfAWord(in.peek())) {
            return frenchMinutes();
        }
        boolean clock = parts.part != null || isPart() || DateWords.OCLOCK.take(in) != null;
        in.at(behind);
        // An hour alone is a time only with a word that says so.
        parts.minute = clock ? 0 : NONE;
        return clock && whole;
    }

    /** The {@code 4} of {@code 1:4:5}, which is a time as a whole has seconds; {@code 1:4} may be anything. */
    private boolean isShortMinute() {
        return whole && in.digits() == 1 && in.peek(1) == ':' && DateCursor.isDigit(in.peek(2));
    }

    /** Whether {@code 15.30} is followed by a word for the clock. */
    private boolean isOclock() {
        int from = in.at();
        in.move(1);
        boolean clock = in.digits() == 2;
        if (clock) {
            in.number(2);
            clock = DateWords.OCLOCK.take(in.spaces()) != null || DateWords.PARTS.take(in) != null;
        }
        in.at(from);
        return clock;
    }

    private boolean clock(int minute) {
        parts.minute = minute;
        if (in.peek() == ':' && DateCursor.isDigit(in.peek(1)) && (whole || DateCursor.isDigit(in.peek(2)))) {
            in.move(1);
            int digits = in.digits();
            if (digits != 2 && (digits != 1 || !whole)) {
                return false;
            }
            parts.second = in.number(digits);
            fraction();
        }
        return !DateCursor.isDigit(in.peek());
    }

    private void fraction() {
        char sign = in.peek();
        if (sign != '.' && sign != ',' || !DateCursor.isDigit(in.peek(1))) {
            return;
        }
        in.move(1);
        int value = 0;
        int unit = 100_000_000;
        for (int left = in.digits(); left > 0; left--) {
            value += in.number(1) * unit;
            unit /= 10;
        }
        parts.nano = value;
    }

    private boolean hanMinutes() {
        parts.minute = 0;
        int behind = in.at();
        if (in.take("半")) {
            parts.minute = 30;
            return true;
        }
        in.take("整");
        int minute = in.spaces().small();
        if (minute == NONE || !in.spaces().take("分분")) {
            in.at(behind);
            return true;
        }
        parts.minute = minute;
        behind = in.at();
        int second = in.spaces().small();
        if (second == NONE || !in.spaces().take("秒초")) {
            in.at(behind);
            return true;
        }
        parts.second = second;
        return true;
    }

    private boolean frenchMinutes() {
        parts.minute = 0;
        int behind = in.at();
        if (in.spaces().digits() == 2) {
            parts.minute = in.number(2);
            if (in.peek() == ':' || in.peek() == '/') {
                parts.minute = 0;
                in.at(behind);
            }
        } else {
            in.at(behind);
        }
        return true;
    }

    private boolean isPart() {
        int from = in.at();
        boolean found = DateWords.PARTS.take(in.spaces()) != null;
        in.at(from);
        return found;
    }

    private boolean part() {
        int from = in.at();
        PartOfDay found = DateWords.PARTS.take(in);
        if (found == null) {
            return false;
        }
        parts.part = found;
        parts.partSaid = in.raw(from, in.at());
        in.take(".");
        return true;
    }
}
