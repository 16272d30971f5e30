package io.github.unchaff.write;

import java.util.List;

/**
 * Makes delimiters of emphasis open and close where they should. {@code **今天很重要。**我们} would not close, since the
 * delimiter stands between a punctuation mark and a letter (CommonMark 6.2); {@code **今天很重要。**&#25105;们} does, and says
 * the same.
 *
 * <p>Symbols count as punctuation in newer versions of the specification and as letters in older ones; both are satisfied.
 */
final class MarkdownFlanking {

    /** What a neighbour of a delimiter is. */
    enum Kind {
        WHITE,
        PUNCTUATION,
        SYMBOL,
        OTHER;

        boolean separates() {
            return this == WHITE || this == PUNCTUATION;
        }
    }

    private MarkdownFlanking() {}

    /** Marks characters to be encoded. One pass a direction: to encode a character can only disturb the next one outwards. */
    static void settle(MarkdownRun run) {
        List<MarkdownRun.Delimiters> all = run.delimiters;
        for (int i = all.size() - 1; i >= 0; i--) {
            if (all.get(i).opens()) {
                opener(run, all.get(i));
            }
        }
        for (MarkdownRun.Delimiters closer : all) {
            if (!closer.opens()) {
                closer(run, closer);
            }
        }
    }

    private static void opener(MarkdownRun run, MarkdownRun.Delimiters delimiters) {
        Kind inside = after(run, delimiters.end());
        if (inside == Kind.WHITE) {
            encodeAfter(run, delimiters.end());
        }
        boolean needs = inside != Kind.OTHER || delimiters.mark() == '_';
        if (needs && !before(run, delimiters.start()).separates()) {
            encodeBefore(run, delimiters.start());
        }
    }

    private static void closer(MarkdownRun run, MarkdownRun.Delimiters delimiters) {
        Kind inside = before(run, delimiters.start());
        if (inside == Kind.WHITE) {
            encodeBefore(run, delimiters.start());
        }
        boolean needs = inside != Kind.OTHER || delimiters.mark() == '_';
        if (needs && !after(run, delimiters.end()).separates()) {
            encodeAfter(run, delimiters.end());
        }
    }

    /** What stands before an index. */
    static Kind before(MarkdownRun run, int index) {
        if (index == 0) {
            return Kind.WHITE;
        }
        int cp = run.text.codePointBefore(index);
        return run.encoded.get(index - Character.charCount(cp)) ? Kind.PUNCTUATION : kind(cp);
    }

    /** What stands at an index. */
    static Kind after(MarkdownRun run, int index) {
        if (index >= run.text.length()) {
            return Kind.WHITE;
        }
        return run.encoded.get(index) ? Kind.PUNCTUATION : kind(run.text.codePointAt(index));
    }

    private static void encodeBefore(MarkdownRun run, int index) {
        int start = index == 0 ? 0 : index - Character.charCount(run.text.codePointBefore(index));
        encodeAfter(run, start);
    }

    private static void encodeAfter(MarkdownRun run, int index) {
        if (index < run.text.length() && run.literal.get(index)) {
            run.encoded.set(index);
        }
    }

    private static Kind kind(int cp) {
        if (cp < 0x80) {
            return cp <= ' ' ? Kind.WHITE : Character.isLetterOrDigit(cp) || cp == 0x7F ? Kind.OTHER : Kind.PUNCTUATION;
        }
        return switch (Character.getType(cp)) {
            case Character.SPACE_SEPARATOR -> Kind.WHITE;
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> Kind.PUNCTUATION;
            case Character.MATH_SYMBOL, Character.CURRENCY_SYMBOL, Character.MODIFIER_SYMBOL, Character.OTHER_SYMBOL ->
                Kind.SYMBOL;
            default -> Kind.OTHER;
        };
    }
}
