package io.github.unchaff.text;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * What the steps of {@link CharacterStep} make of texts. Everything that no step names stays as it is; in particular full-width
 * forms, ideographic spaces and all punctuation.
 */
public final class Characters {

    private static final int MOST_MARKS = 30;

    private Characters() {}

    /** Whether the UTF-16 unit is a control character that no output format allows; white space is none. */
    public static boolean isControl(char c) {
        return c < 0x20 && !Whitespace.isWhite(c) || c >= 0x7F && c <= 0x9F && c != 0x85 || c == 0xFFFE || c == 0xFFFF;
    }

    /** Whether the UTF-16 unit is a Kangxi or supplementary radical that stands for an ideograph. */
    public static boolean isRadical(char c) {
        return c >= 0x2F00 && c <= 0x2FD5 || c == 0x2E9F || c == 0x2EF3;
    }

    /** Whether the code point is one of those for private agreements. */
    public static boolean isPrivate(int cp) {
        return cp >= 0xE000 && cp <= 0xF8FF || cp >= 0xF0000 && (cp & 0xFFFE) != 0xFFFE;
    }

    /** Whether half of a surrogate pair stands at {@code i} without its other half; no output format can hold it. */
    public static boolean isLoneSurrogate(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 >= text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }

    /**
     * Whether no step touches the text, whatever stands beside it, and it is in NFC; false where it takes more than a look at each
     * character to tell.
     */
    public static boolean isUntouched(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isUntouched(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUntouched(char c) {
        if (c < 0x7F) {
            return c >= ' ' && c != '[';
        }
        return c >= 0x4E00 && c <= 0x9FFF
                || c >= 0xA1 && c < 0x300 && c != 0xAD
                || c >= 0x2010 && c <= 0x2027
                || c >= 0x3001 && c <= 0x3029
                || c >= 0x3041 && c <= 0x3096
                || c >= 0x30A1 && c <= 0x30FA
                || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xFF01 && c <= 0xFF5E;
    }

    /** A change at one place of a text: {@code length} characters become {@code instead} by a step. */
    public record Change(CharacterStep step, int length, String instead) {}

    /** What the steps do with the character at {@code i}; null when it stays. Composition and white space come later. */
    public static @Nullable Change change(String text, int i) {
        char c = text.charAt(i);
        boolean plain = c >= ' ' && c < 0x7F && c != '[' || c >= 0x4E00 && c <= 0x9FFF;
        if (plain) {
            return null;
        }
        CharacterStep dropping = CharacterStep.dropping(text, i);
        if (dropping != null) {
            return new Change(dropping, Character.charCount(text.codePointAt(i)), "");
        }
        CharacterStep step = CharacterStep.replacing(text, i);
        if (step == null) {
            return null;
        }
        return switch (step) {
            case EMOJI_CODES -> {
                int end = EmojiCode.end(text, i);
                yield new Change(step, end - i, EmojiCode.meaning(text, i, end));
            }
            case KANGXI -> new Change(step, 1, Normalizer.normalize(text.substring(i, i + 1), Normalizer.Form.NFKC));
            default -> new Change(step, 1, "\uFFFD");
        };
    }

    /** The text as it may stand in a metadata field: changed by the steps, NBSP a space, in NFC. */
    public static String plain(String text) {
        return isUntouched(text) ? text : changed(text, true);
    }

    /** The text with what the steps put in place of characters, in NFC; none is dropped. */
    public static String replaced(String text) {
        return isUntouched(text) ? text : changed(text, false);
    }

    private static String changed(String text, boolean drops) {
        StringBuilder out = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            Change change = change(text, i);
            if (change == null || !drops && change.instead().isEmpty()) {
                char c = text.charAt(i++);
                out.append(c == 0xA0 ? ' ' : c);
            } else {
                out.append(change.instead());
                i += change.length();
            }
        }
        return composed(out.toString());
    }

    /**
     * The text in NFC. A run of more combining marks than any language has is left as it is: putting it in order takes time
     * quadratic in its length (Unicode Annex 15, stream-safe text format).
     */
    public static String composed(String text) {
        return isNormal(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Whether {@link #composed} would change nothing. */
    public static boolean isNormal(String text) {
        int marks = 0;
        boolean plain = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            plain &= c < 0x300;
            marks = c >= 0x300 && Character.getType(c) == Character.NON_SPACING_MARK ? marks + 1 : 0;
            if (marks > MOST_MARKS) {
                return true;
            }
        }
        return plain || Normalizer.isNormalized(text, Normalizer.Form.NFC);
    }

    /** The step that composition of a text is: that of compatibility ideographs has a name of its own. */
    public static CharacterStep composition(String text) {
        int cp = text.isEmpty() ? 0 : text.codePointAt(0);
        boolean ideograph = cp >= 0xF900 && cp <= 0xFAFF || cp >= 0x2F800 && cp <= 0x2FA1F;
        return ideograph ? CharacterStep.CJK_COMPATIBILITY : CharacterStep.NFC;
    }
}
