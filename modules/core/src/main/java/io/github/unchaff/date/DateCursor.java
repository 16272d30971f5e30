package io.github.unchaff.date;

import io.github.unchaff.text.Whitespace;
import java.util.Locale;

/**
 * A place in a text that may hold a date. The text is seen in one dress: lower case, half-width, ASCII digits, plain spaces and
 * hyphens; each character keeps its place, so what was read can be pointed at. Not thread-safe.
 */
final class DateCursor {

    /** What stands behind the end. */
    static final char NOTHING = '\0';

    private static final int MOST_SPACES = 8;
    private static final String HAN_DIGITS = "零一二三四五六七八九";

    private final String raw;
    private final String text;
    private int at;

    DateCursor(String raw) {
        this.raw = raw;
        this.text = folded(raw);
    }

    /** The text in its one dress; as long as before. */
    static String folded(String raw) {
        StringBuilder out = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            out.append(folded(raw.charAt(i)));
        }
        return out.toString();
    }

    private static char folded(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : Whitespace.isWhite(c) ? ' ' : c;
        }
        if (c >= '\uFF01' && c <= '\uFF5E') {
            return folded((char) (c - 0xFEE0));
        }
        if (Character.isDigit(c)) {
            return (char) ('0' + Character.digit(c, 10));
        }
        if (c >= '\u2010' && c <= '\u2015' || c == '\u2212') {
            return '-';
        }
        return switch (c) {
            case '\u2018', '\u2019', '\u02BC' -> '\'';
            case '\u2022', '\u30FB', '\u2027' -> '·';
            case '〇', '○', '\u25EF' -> '零';
            case '、' -> ',';
            default -> Whitespace.isWhite(c) ? ' ' : Character.toLowerCase(c);
        };
    }

    int at() {
        return at;
    }

    void at(int place) {
        at = place;
    }

    void move(int by) {
        at += by;
    }

    boolean isAtEnd() {
        return at >= text.length();
    }

    int length() {
        return text.length();
    }

    /** What stands here, in its one dress. */
    char peek() {
        return peek(0);
    }

    /** What stands some places further on, or back. */
    char peek(int ahead) {
        int place = at + ahead;
        return place < 0 || place >= text.length() ? NOTHING : text.charAt(place);
    }

    /** A part of the text as it was given. */
    String raw(int from, int to) {
        return raw.substring(from, to);
    }

    boolean startsWith(String word) {
        return text.startsWith(word, at);
    }

    /** Moves behind one of these characters, if one stands here. */
    boolean take(String anyOf) {
        if (isAtEnd() || anyOf.indexOf(peek()) < 0) {
            return false;
        }
        at++;
        return true;
    }

    /** Moves behind some spaces, if there are any. */
    DateCursor spaces() {
        for (int i = 0; i < MOST_SPACES && peek() == ' '; i++) {
            at++;
        }
        return this;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** How many digits stand here. */
    int digits() {
        int count = 0;
        while (isDigit(peek(count))) {
            count++;
        }
        return count;
    }

    /** Reads so many digits; at most nine. */
    int number(int digits) {
        int value = 0;
        for (int i = 0; i < digits; i++) {
            value = value * 10 + (text.charAt(at++) - '0');
        }
        return value;
    }

    /** Reads a number of one or two digits, in digits or in Chinese; -1 if there is none. */
    int small() {
        int count = digits();
        return count == 1 || count == 2 ? number(count) : count > 0 ? -1 : han();
    }

    /** Reads a Chinese number below a thousand, {@code 二十一}, {@code 廿一}, {@code 一百一十三}; -1 if there is none. */
    int han() {
        int from = at;
        int sum = 0;
        int digit = -1;
        while (at - from < 7) {
            char c = peek();
            int value = HAN_DIGITS.indexOf(c);
            if (value >= 0) {
                if (digit > 0) {
                    break;
                }
                digit = value;
            } else if (c == '百') {
                sum += Math.max(1, digit) * 100;
                digit = -1;
            } else if (c == '十') {
                sum += (digit <= 0 ? 1 : digit) * 10;
                digit = -1;
            } else if (c == '廿' || c == '卅') {
                sum += c == '廿' ? 20 : 30;
                digit = -1;
            } else {
                break;
            }
            at++;
        }
        return at == from ? -1 : sum + Math.max(0, digit);
    }

    /** Reads a year of four Chinese digits, {@code 二〇二三}; -1 if there is none. */
    int hanYear() {
        int value = 0;
        for (int i = 0; i < 4; i++) {
            int digit = HAN_DIGITS.indexOf(peek(i));
            if (digit < 0 || peek(i) == NOTHING) {
                return -1;
            }
            value = value * 10 + digit;
        }
        at += 4;
        return value;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s at %d", raw, at);
    }
}
