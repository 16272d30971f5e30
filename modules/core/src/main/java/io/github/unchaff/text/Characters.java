package io.github.unchaff.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The character policy: which characters of a text are changed, each by a rule with a name. Everything else stays as it is;
 * in particular full-width forms, ideographic spaces and all punctuation.
 */
public final class Characters {

    private static final Pattern EMOJI_CODE = Pattern.compile("\\[e-([0-9a-f]{2,6})]");

    private static final int MOST_MARKS = 30;

    private Characters() {}

    /** Whether the UTF-16 unit shows nothing and means nothing outside an emoji sequence or a script that joins. */
    public static boolean isInvisible(char c) {
        return c == 0xAD
                || c >= 0x200B && c <= 0x200F
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2060 && c <= 0x2064
                || c >= 0x2066 && c <= 0x2069
                || c == 0xFEFF
                || c == 0x180E;
    }

    /** Whether the UTF-16 unit is a control character that no output format allows; white space is none. */
    public static boolean isControl(char c) {
        return c < 0x20 && !Whitespace.isWhite(c) || c >= 0x7F && c <= 0x9F && c != 0x85 || c == 0xFFFE || c == 0xFFFF;
    }

    /** Whether the UTF-16 unit is a Kangxi or supplementary radical that stands for an ideograph. */
    public static boolean isRadical(char c) {
        return c >= 0x2F00 && c <= 0x2FD5 || c == 0x2E9F || c == 0x2EF3;
    }

    /** Whether half of a surrogate pair stands at {@code i} without its other half; no output format can hold it. */
    public static boolean isLoneSurrogate(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 >= text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }

    /** The text with emoji codes ({@code [e-1f602]}) and radicals replaced by what they stand for. */
    public static String replaced(String text) {
        String out = text;
        if (out.contains("[e-")) {
            out = EMOJI_CODE.matcher(out).replaceAll(m -> emoji(m.group(1)));
        }
        if (out.chars().anyMatch(c -> isRadical((char) c))) {
            StringBuilder radicals = new StringBuilder(out.length());
            for (int i = 0; i < out.length(); i++) {
                char c = out.charAt(i);
                radicals.append(isRadical(c) ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC) : c);
            }
            out = radicals.toString();
        }
        return out;
    }

    /** The text as it may stand in a metadata field: no invisible or control characters, replaced as above, in NFC. */
    public static String plain(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean kept = !isControl(c) && (!isInvisible(c) || joins(text, i));
            if (kept) {
                out.append(isLoneSurrogate(text, i) ? '\uFFFD' : c);
            }
        }
        return composed(replaced(out.toString()));
    }

    /**
     * Whether the invisible character at {@code i} means something: a joiner inside an emoji sequence or between letters of a
     * script that joins, or a direction mark beside right-to-left letters.
     */
    public static boolean joins(String text, int i) {
        char c = text.charAt(i);
        if (i == 0 || i + 1 >= text.length() || c != 0x200C && c != 0x200D && c != 0x200E && c != 0x200F) {
            return false;
        }
        int before = text.codePointBefore(i);
        int after = text.codePointAt(i + 1);
        return c < 0x200E ? isJoining(before) && isJoining(after) : isRightToLeft(before) || isRightToLeft(after);
    }

    private static boolean isJoining(int cp) {
        return cp >= 0x1F000
                || cp >= 0x2600 && cp <= 0x27BF
                || cp == 0xFE0F
                || cp >= 0x0590 && cp <= 0x10FF && Character.isLetter(cp)
                || cp >= 0x0900 && cp <= 0x0DFF;
    }

    private static boolean isRightToLeft(int cp) {
        byte direction = Character.getDirectionality(cp);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
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

    private static String emoji(String hex) {
        int cp = Integer.parseInt(hex, 16);
        return Character.isValidCodePoint(cp) && !Character.isISOControl(cp) && (cp < 0xD800 || cp > 0xDFFF)
                ? Character.toString(cp)
                : "[e-" + hex + "]";
    }
}
