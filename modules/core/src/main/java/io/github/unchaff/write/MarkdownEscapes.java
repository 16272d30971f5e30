package io.github.unchaff.write;

import io.github.unchaff.text.WikiBrackets;
import java.util.BitSet;

/**
 * Finds the literal characters of a {@link MarkdownRun} that would be taken for syntax: one scan, and a small question for
 * each construct. {@code 5 * 3}, {@code snake_case}, {@code a [b] c} and {@code C#} stay as they are.
 */
final class MarkdownEscapes {

    private static final int LONGEST_NAME = 40;

    private final MarkdownRun run;
    private final CharSequence text;
    private final int lastGreater;
    private final int lastAt;
    private final boolean severalBackticks;

    private MarkdownEscapes(MarkdownRun run) {
        this.run = run;
        this.text = run.text;
        this.lastGreater = run.text.lastIndexOf(">");
        this.lastAt = run.text.lastIndexOf("@");
        this.severalBackticks = runsOf('`') > 1;
    }

    /** Marks the characters to be escaped. */
    static void settle(MarkdownRun run) {
        MarkdownEscapes escapes = new MarkdownEscapes(run);
        MarkdownDelimiterRuns.settle(run);
        if (run.place == MarkdownRun.Place.PARAGRAPH) {
            MarkdownLineStarts.settle(run);
        }
        if (run.place == MarkdownRun.Place.HEADING) {
            escapes.closingHashes();
        }
        BitSet literal = run.literal;
        for (int i = literal.nextSetBit(0); i >= 0; i = literal.nextSetBit(i + 1)) {
            if (!run.encoded.get(i) && escapes.needed(i)) {
                run.escaped.set(i);
            }
        }
    }

    private boolean needed(int i) {
        return switch (text.charAt(i)) {
            case '\\' -> beginsEscape(i);
            case '`' -> severalBackticks;
            case '<' -> beginsTag(i);
            case '&' -> beginsReference(text, i);
            case '[' -> at(i + 1) == '^' || at(i + 1) == '[' && !run.keepsWikiLinks && WikiBrackets.closed(text, i) > 0;
            case ']' -> at(i + 1) == '(';
            case '(' -> i > 0 && at(i - 1) == ']' && !run.literal.get(i - 1);
            case '!' -> at(i + 1) == '[' && !run.literal.get(i + 1);
            default -> false;
        };
    }

    /** {@code \} before punctuation, or before what will be an escape or a reference (CommonMark 2.4). */
    private boolean beginsEscape(int i) {
        return i + 1 < text.length() && (isPunctuation(at(i + 1)) || run.encoded.get(i + 1));
    }

    /** A tag, comment or autolink (CommonMark 6.5, 6.6); a mail address may begin with a digit or a mark. */
    private boolean beginsTag(int i) {
        char next = at(i + 1);
        if (isLetter(next) || next == '/' || next == '!' || next == '?') {
            return lastGreater > i;
        }
        return lastGreater > i && lastAt > i && next > ' ' && next < 0x7F;
    }

    /** Whether a character reference begins here: {@code &amp;}, {@code &#65;} (CommonMark 2.5). */
    static boolean beginsReference(CharSequence text, int i) {
        if (text.charAt(i) != '&') {
            return false;
        }
        int at = i + 1;
        int end = Math.min(text.length(), at + LONGEST_NAME);
        while (at < end && (Character.isLetterOrDigit(text.charAt(at)) || at == i + 1 && text.charAt(at) == '#')) {
            at++;
        }
        return at < end && at > i + 1 && text.charAt(at) == ';';
    }

    /** Hashes at the end of a heading would close it (CommonMark 4.2). */
    private void closingHashes() {
        int from = text.length();
        while (from > 0 && text.charAt(from - 1) == '#' && run.literal.get(from - 1)) {
            from--;
        }
        if (from == 0 || text.charAt(from - 1) == ' ') {
            run.escaped.set(from, text.length());
        }
    }

    private int runsOf(char mark) {
        int runs = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == mark && (i == 0 || text.charAt(i - 1) != mark)) {
                runs++;
            }
        }
        return runs;
    }

    private char at(int i) {
        return i < text.length() ? text.charAt(i) : 0;
    }

    static boolean isPunctuation(char c) {
        return c > ' ' && c < 0x7F && !isLetter(c) && !(c >= '0' && c <= '9');
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
