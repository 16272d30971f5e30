package io.github.unchaff.date;

import io.github.unchaff.model.Timestamp;
import io.github.unchaff.text.Whitespace;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates by evidence. Day and month are settled by their values, a weekday, the capture, or a hint, never by habit; a zone
 * is stated, or inferred from a hint, or unknown. What stays open is said to be open. Every text is read in linear time.
 */
public final class Dates {

    private static final int LONGEST = 96;
    private static final int SHORTEST = 2;
    private static final int LONGEST_WITHOUT_DIGITS = 32;
    private static final String OPENING = "([【「（";
    private static final String CLOSING = ")]】」）";
    private static final String AFTERWARDS = " .,;。，；г";

    private Dates() {}

    /** A capture or publication time as milliseconds since 1970, such as {@code 1729888743000}; null if implausible. */
    public static @Nullable Timestamp epochMillis(String digits) {
        return EpochTime.millis(digits);
    }

    /**
     * Reads a text that is a date as a whole; nothing is read out of a sentence.
     *
     * @return the date, or null if the text is none, or if it cannot be true, or if day and month remain open
     */
    public static @Nullable Timestamp parse(String text, DateHints hints) {
        return read(text, hints).time();
    }

    /** Whether the text is a date of which several readings remain when nothing else is known. */
    public static boolean isAmbiguous(String text) {
        return read(text, DateHints.NONE) instanceof DateReading.Ambiguous;
    }

    /** Reads a text that is a date as a whole, and says what came of it. */
    public static DateReading read(String text, DateHints hints) {
        if (!mayBeDate(text)) {
            return DateReading.NoDate.IT;
        }
        String said = Whitespace.collapse(text);
        String bare = bare(said);
        if (said.length() > LONGEST || bare.length() < SHORTEST) {
            return DateReading.NoDate.IT;
        }
        DateReading epoch = EpochTime.read(bare, hints);
        if (epoch != null) {
            return epoch;
        }
        DateCursor in = new DateCursor(bare);
        DateGrammar grammar = new DateGrammar(in, true, hints.minguo());
        if (grammar.date() && isDone(in)) {
            return new DateSettler(grammar.parts(), said, hints).settle();
        }
        return RelativeDates.read(bare, said, hints);
    }

    /**
     * Finds the dates inside a line, {@code 发布时间：2021年4月21日}: only those that can hardly be anything else. A day without
     * its month, {@code 5日電}, or a month and day without their year are found if the capture is known.
     *
     * @return the dates in their order, those that remain open or cannot be true among them
     */
    public static List<DateMention> in(String line, DateHints hints) {
        List<DateMention> found = new ArrayList<>();
        DateCursor in = new DateCursor(line);
        DateGrammar grammar = new DateGrammar(in, false, hints.minguo());
        while (!in.isAtEnd()) {
            int start = in.at();
            DateMention mention = isBeginning(in) && grammar.date() && isEnd(in)
                    ? mention(start, in, new DateSettler(grammar.parts(), in.raw(start, in.at()), hints))
                    : null;
            if (mention == null) {
                in.at(start + 1);
            } else {
                found.add(mention);
            }
        }
        return found;
    }

    private static @Nullable DateMention mention(int start, DateCursor in, DateSettler settler) {
        DateReading reading = settler.settle();
        return reading instanceof DateReading.NoDate ? null : new DateMention(start, in.at(), reading);
    }

    /** No part of a longer number, word, version or address begins here. */
    private static boolean isBeginning(DateCursor in) {
        char before = in.peek(-1);
        boolean number = DateCursor.isDigit(in.peek());
        boolean cut = before >= 'a' && before <= 'z'
                || before == '_'
                || DateCursor.isDigit(before)
                || number && (before == '-' || before == '/' || before == '.' || before == '=') && in.at() > 0
                || !number && Lexicon.isLetterOfAWord(in.peek()) && Lexicon.isLetterOfAWord(before);
        return !cut && in.peek() != ' ';
    }

    private static boolean isEnd(DateCursor in) {
        char next = in.peek();
        boolean more = (next == '-' || next == '/' || next == '.') && DateCursor.isDigit(in.peek(1));
        return !more && !DateCursor.isDigit(next) && !(next >= 'a' && next <= 'z') && next != '_';
    }

    /** A quick look: a date has a digit, or a sign of the East; or it is one of a few short words. */
    private static boolean mayBeDate(String text) {
        if (text.length() <= LONGEST_WITHOUT_DIGITS) {
            return true;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9' || c == '年' || c == '月' || c >= 0x80 && Character.isDigit(c)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDone(DateCursor in) {
        while (in.take(AFTERWARDS)) {
            continue;
        }
        return in.isAtEnd();
    }

    /** Without invisible characters, and without one pair of brackets round everything. */
    private static String bare(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (Character.getType(text.charAt(i)) != Character.FORMAT) {
                out.append(text.charAt(i));
            }
        }
        int last = out.length() - 1;
        boolean wrapped = last > 0
                && OPENING.indexOf(out.charAt(0)) >= 0
                && CLOSING.indexOf(out.charAt(last)) == OPENING.indexOf(out.charAt(0));
        return wrapped ? Whitespace.strip(out.substring(1, last)) : out.toString();
    }
}
