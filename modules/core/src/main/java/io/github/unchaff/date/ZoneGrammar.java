package io.github.unchaff.date;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The zone behind a time: {@code Z}, {@code GMT+0900 (JST)}, {@code -05:00}, {@code America/Los_Angeles}, {@code 北京时间},
 * {@code (Taipei)}. Where two are given that exclude each other, neither is believed.
 */
final class ZoneGrammar {

    private static final int MOST = 3;
    private static final int LONGEST_NAME = 5;
    private static final int LONGEST_IANA = 40;
    private static final int LONGEST_COMMENT = 40;

    private final DateCursor in;
    private final DateParts parts;

    ZoneGrammar(DateCursor in, DateParts parts) {
        this.in = in;
        this.parts = parts;
    }

    /** Reads what zones follow; the cursor stands behind them. */
    void zones() {
        for (int i = 0; i < MOST; i++) {
            int from = in.at();
            boolean bracket = in.spaces().take("([");
            ZoneClaim claim = one();
            if (bracket && (claim == null || !in.spaces().take(")]"))) {
                claim = comment(from);
            }
            if (claim == null) {
                in.at(from);
                return;
            }
            take(claim);
        }
    }

    /** Reads words for a zone before a time, {@code 北京时间9:05}; if there are none, the cursor stays. */
    boolean words() {
        int from = in.at();
        ZoneId zone = ZoneNames.WORDS.take(in);
        String said = in.raw(from, in.at());
        if (zone == null || said.length() < 3) {
            in.at(from);
            return false;
        }
        in.spaces();
        take(new ZoneClaim.Region(zone, said));
        return true;
    }

    /** A bracket behind a zone that is no zone, {@code -0700 (somewhere)}, says nothing. */
    private @Nullable ZoneClaim comment(int from) {
        in.at(from);
        if (parts.zone == null || in.spaces().peek() != '(') {
            return null;
        }
        for (int i = 1; i < LONGEST_COMMENT; i++) {
            if (in.peek(i) == ')') {
                in.move(i + 1);
                return parts.zone;
            }
        }
        return null;
    }

    private @Nullable ZoneClaim one() {
        int from = in.at();
        ZoneId words = ZoneNames.WORDS.take(in);
        if (words != null && in.peek() != '/') {
            return new ZoneClaim.Region(words, in.raw(from, in.at()));
        }
        in.at(from);
        if (in.peek() == '+' || in.peek() == '-') {
            return offset(from);
        }
        ZoneClaim iana = iana();
        return iana != null ? iana : abbreviation();
    }

    private @Nullable ZoneClaim iana() {
        int length = 0;
        boolean slash = false;
        while (length < LONGEST_IANA && isIana(in.peek(length))) {
            slash |= in.peek(length) == '/';
            length++;
        }
        ZoneId zone = slash ? ZoneNames.iana(in.raw(in.at(), in.at() + length)) : null;
        if (zone == null) {
            return null;
        }
        in.move(length);
        return new ZoneClaim.Region(zone, zone.getId());
    }

    private static boolean isIana(char c) {
        return c >= 'a' && c <= 'z' || c == '/' || c == '_' || c == '-' || c == '+' || DateCursor.isDigit(c);
    }

    private @Nullable ZoneClaim abbreviation() {
        int from = in.at();
        int length = 0;
        while (length <= LONGEST_NAME && in.peek(length) >= 'a' && in.peek(length) <= 'z') {
            length++;
        }
        String said = in.raw(from, from + length);
        boolean capitals = said.chars().allMatch(c -> c < 'a' || c > 'z');
        ZoneClaim claim = ZoneNames.abbreviation(said);
        boolean known = !(claim instanceof ZoneClaim.Unknown);
        if (length == 0 || length > LONGEST_NAME || !known && !capitals || Lexicon.isLetterOfAWord(in.peek(length))) {
            return null;
        }
        in.move(length);
        boolean universal =
                claim instanceof ZoneClaim.Offset fixed && fixed.offset().equals(ZoneOffset.UTC);
        int behind = in.at();
        if (universal && !said.equalsIgnoreCase("Z") && (in.spaces().peek() == '+' || in.peek() == '-')) {
            ZoneClaim distance = offset(from);
            if (distance != null) {
                return distance;
            }
        }
        in.at(behind);
        return claim;
    }

    /** {@code +09:00}, {@code +0900}, {@code +9}, {@code -1:00}. */
    private @Nullable ZoneClaim offset(int from) {
        int before = in.at();
        boolean west = in.peek() == '-';
        in.move(1);
        int digits = in.spaces().digits();
        if (digits == 0 || digits > 4 || digits == 3) {
            in.at(before);
            return null;
        }
        int hours = in.number(Math.min(2, digits));
        int minutes = digits == 4 ? in.number(2) : 0;
        if (digits <= 2 && in.peek() == ':' && DateCursor.isDigit(in.peek(1)) && DateCursor.isDigit(in.peek(2))) {
            in.move(1);
            minutes = in.number(2);
        }
        String said = in.raw(from, in.at());
        try {
            return new ZoneClaim.Offset(
                    ZoneOffset.ofHoursMinutes(west ? -hours : hours, west ? -minutes : minutes), said);
        } catch (DateTimeException e) {
            return new ZoneClaim.Unknown(said);
        }
    }

    private void take(ZoneClaim next) {
        parts.zone = parts.zone == null ? next : together(parts.zone, next);
    }

    /** Two claims of one time: the more exact one, if the other allows it. */
    private static ZoneClaim together(ZoneClaim a, ZoneClaim b) {
        if (a.equals(b) || b instanceof ZoneClaim.Unknown) {
            return a;
        }
        if (a instanceof ZoneClaim.Unknown) {
            return b;
        }
        if (a instanceof ZoneClaim.Offset x && b instanceof ZoneClaim.Offset y) {
            return x.offset().equals(y.offset()) ? a : new ZoneClaim.Unknown(a.said() + " and " + b.said());
        }
        return a instanceof ZoneClaim.Offset ? a : b instanceof ZoneClaim.Offset ? b : a;
    }
}
