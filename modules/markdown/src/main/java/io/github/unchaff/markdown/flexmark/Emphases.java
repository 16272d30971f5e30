package io.github.unchaff.markdown.flexmark;

import com.vladsch.flexmark.ext.gfm.strikethrough.internal.StrikethroughDelimiterProcessor;
import com.vladsch.flexmark.parser.core.delimiter.AsteriskDelimiterProcessor;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.core.delimiter.UnderscoreDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;

/**
 * Emphasis and strikethrough by the rules of CommonMark 0.31. flexmark stops at 0.28: {@code a***b***c} is no emphasis to it, for it lacks the
 * exception to the rule of three (6.2, rule 9), and symbols such as {@code +} in full width are no punctuation to it.
 */
final class Emphases {

    private Emphases() {}

    static DelimiterProcessor asterisks() {
        return new AsteriskDelimiterProcessor(false) {
            @Override
            public boolean canBeOpener(
                    String before, String after, boolean l, boolean r, boolean bp, boolean ap, boolean bs, boolean as) {
                return isLeft(before, after, bs, as);
            }

            @Override
            public boolean canBeCloser(
                    String before, String after, boolean l, boolean r, boolean bp, boolean ap, boolean bs, boolean as) {
                return isLeft(after, before, as, bs);
            }

            @Override
            public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
                return use(opener, closer);
            }
        };
    }

    static DelimiterProcessor underscores() {
        return new UnderscoreDelimiterProcessor(false) {
            @Override
            public boolean canBeOpener(
                    String before, String after, boolean l, boolean r, boolean bp, boolean ap, boolean bs, boolean as) {
                return isLeft(before, after, bs, as) && (!isLeft(after, before, as, bs) || isPunctuation(before));
            }

            @Override
            public boolean canBeCloser(
                    String before, String after, boolean l, boolean r, boolean bp, boolean ap, boolean bs, boolean as) {
                return isLeft(after, before, as, bs) && (!isLeft(before, after, bs, as) || isPunctuation(after));
            }

            @Override
            public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
                return use(opener, closer);
            }
        };
    }

    /** Strikethrough as GFM has it (6.5): one or two tildes, as many on both sides; no part of a longer run. */
    static DelimiterProcessor tildes() {
        return new StrikethroughDelimiterProcessor() {
            @Override
            public int getMinLength() {
                return 1;
            }

            @Override
            public boolean canBeOpener(
                    String before, String after, boolean l, boolean r, boolean bp, boolean ap, boolean bs, boolean as) {
                return isLeft(before, after, bs, as);
            }

            @Override
            public boolean canBeCloser(
                    String before, String after, boolean l, boolean r, boolean bp, boolean ap, boolean bs, boolean as) {
                return isLeft(after, before, as, bs);
            }

            @Override
            public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
                int length = length(opener);
                return length == length(closer) && length <= 2 ? length : 0;
            }
        };
    }

    /** Whether a run is left-flanking; with both sides exchanged, right-flanking. */
    private static boolean isLeft(String before, String after, boolean beforeIsSpace, boolean afterIsSpace) {
        return !afterIsSpace && (!isPunctuation(after) || beforeIsSpace || isPunctuation(before));
    }

    private static boolean isPunctuation(String text) {
        if (text.isEmpty()) {
            return false;
        }
        return switch (Character.getType(text.codePointAt(0))) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL -> true;
            default -> false;
        };
    }

    private static int use(DelimiterRun opener, DelimiterRun closer) {
        int sum = length(opener) + length(closer);
        boolean ambiguous = opener.canClose() || closer.canOpen();
        if (ambiguous && sum % 3 == 0 && length(closer) % 3 != 0) {
            return 0;
        }
        return opener.length() >= 2 && closer.length() >= 2 ? 2 : 1;
    }

    /** The length of a run before any of it was used. */
    private static int length(DelimiterRun run) {
        if (!(run instanceof Delimiter delimiter)) {
            return run.length();
        }
        CharSequence input = delimiter.getInput();
        char mark = delimiter.getDelimiterChar();
        int from = delimiter.getStartIndex();
        int to = from;
        while (from > 0 && input.charAt(from - 1) == mark && !isEscaped(input, from - 1)) {
            from--;
        }
        while (to < input.length() && input.charAt(to) == mark) {
            to++;
        }
        return to - from;
    }

    private static boolean isEscaped(CharSequence input, int at) {
        int slashes = 0;
        while (at - slashes > 0 && input.charAt(at - slashes - 1) == '\\') {
            slashes++;
        }
        return slashes % 2 == 1;
    }
}
