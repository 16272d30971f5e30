package io.github.unchaff.date;

import static io.github.unchaff.date.DateParts.NONE;

/** Dates of digits and separators: {@code 2024-03-06}, {@code 20240306}, {@code 2023-W37-5}, {@code 3/6/2024}, {@code 2024}. */
final class NumberDates {

    private static final String SEPARATORS = "-/.";

    private final DateCursor in;
    private final DateParts parts;
    private final boolean whole;

    NumberDates(DateCursor in, DateParts parts, boolean whole) {
        this.in = in;
        this.parts = parts;
        this.whole = whole;
    }

    /** Reads such a date; if there is none, the cursor stays. */
    boolean day() {
        int from = in.at();
        boolean found = switch (in.digits()) {
            case 1, 2 -> three();
            case 4 -> yearFirst();
            case 8 -> whole && compact();
            case 14 -> whole && compact() && compactTime();
            default -> false;
        };
        if (!found) {
            in.at(from);
            parts.forgetDate();
        }
        return found;
    }

    private boolean compact() {
        parts.year = in.number(4);
        parts.month = in.number(2);
        parts.day = in.number(2);
        // Eight digits are many things; a date only in our time.
        return parts.year >= 1900 && parts.year < 2100 && parts.month <= 12 && parts.day <= 31;
    }

    private boolean compactTime() {
        parts.time(in.number(2), in.number(2), in.number(2), NONE);
        return true;
    }

    private boolean yearFirst() {
        parts.year = in.number(4);
        int behind = in.at();
        char sign = in.spaces().peek();
        if (!in.take(SEPARATORS)) {
            boolean alone = whole && in.isAtEnd();
            in.at(behind);
            return alone;
        }
        in.spaces();
        if (sign == '-' && (in.peek() == 'w' || in.digits() == 3)) {
            return in.take("w") ? week() : dayOfYear();
        }
        int digits = in.digits();
        if (digits != 1 && digits != 2) {
            in.at(behind);
            return false;
        }
        parts.month = in.number(digits);
        behind = in.at();
        if (in.spaces().peek() == sign && in.take(SEPARATORS)) {
            int more = in.spaces().digits();
            if (more == 1 || more == 2 || more == 3 && whole) {
                parts.wrong = more == 3 ? "its day has three digits" : null;
                parts.day = in.number(more);
                return true;
            }
        }
        in.at(behind);
        return whole && (digits == 2 || sign != '.') && in.peek() != sign;
    }

    private boolean dayOfYear() {
        parts.dayOfYear = in.number(3);
        return true;
    }

    private boolean week() {
        if (in.digits() != 2) {
            return false;
        }
        parts.week = in.number(2);
        parts.day = in.take("-") && in.digits() == 1 ? in.number(1) : NONE;
        return parts.day != NONE;
    }

    /** Three numbers with the same sign between them, the year last: which is the day is settled later. */
    private boolean three() {
        int first = in.number(in.digits());
        char sign = in.spaces().peek();
        if (!in.take(SEPARATORS) || in.spaces().digits() == 0 || in.digits() > 2) {
            return false;
        }
        int second = in.number(in.digits());
        if (in.spaces().peek() != sign || !in.take(SEPARATORS)) {
            return false;
        }
        int digits = in.spaces().digits();
        if (digits != 4 && (digits != 2 || !whole || in.peek(2) == ':')) {
            return false;
        }
        parts.shortYear = digits == 2;
        parts.numbers = new int[] {first, second, in.number(digits)};
        return true;
    }
}
