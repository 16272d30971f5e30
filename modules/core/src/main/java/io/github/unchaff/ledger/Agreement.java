package io.github.unchaff.ledger;

import io.github.unchaff.text.Characters;
import io.github.unchaff.text.Whitespace;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a text may stand for a piece of source: the same characters, decoded by a rule that has a name. */
final class Agreement {

    private static final Pattern REFERENCE = Pattern.compile("&#(?:[xX]([0-9a-fA-F]{1,6})|([0-9]{1,7}));?");

    private static final Pattern UNIT = Pattern.compile("\\\\u([0-9a-fA-F]{4})");

    private Agreement() {}

    /**
     * Whether {@code text} is what {@code source} says. Equal but for white space; or a character reference
     * (WHATWG HTML 13.2.5.72); or an escape of JSON (RFC 8259, 7); or the same after canonical or Kangxi-radical normalisation; or
     * an emoji code.
     */
    static boolean holds(String source, String text) {
        if (source.equals(text)) {
            return true;
        }
        String a = Whitespace.squeeze(source).replace('\0', '\uFFFD');
        String b = Whitespace.squeeze(text);
        return a.equals(b)
                || isReference(a, b)
                || isEscape(a, b)
                || Characters.composed(decoded(a)).equals(b)
                || Characters.replaced(a).equals(b);
    }

    /** Whether a text is one escape of JSON, or the two of one character. */
    static boolean isEscape(String text) {
        return text.length() == 2 && text.startsWith("\\")
                || text.length() <= 12 && UNIT.matcher(text).lookingAt();
    }

    /** Whether {@code a} is one escape of JSON, or two for one character, and {@code b} what it means; nothing for white space. */
    private static boolean isEscape(String a, String b) {
        if (!a.startsWith("\\") || a.length() < 2) {
            return false;
        }
        if (a.charAt(1) != 'u') {
            return a.length() == 2 && (b.isEmpty() ? "bfnrt".indexOf(a.charAt(1)) >= 0 : b.equals(a.substring(1)));
        }
        StringBuilder meaning = new StringBuilder();
        Matcher unit = UNIT.matcher(a);
        while (unit.find()) {
            meaning.append((char) Integer.parseInt(unit.group(1), 16));
        }
        return Whitespace.squeeze(meaning).equals(b) || b.equals("\uFFFD") || b.isEmpty();
    }

    /** Whether the text says something, so that it may not be invented: a letter or a digit. */
    static boolean saysSomething(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** The text with its numeric references decoded, for a letter whose accent is written as one. */
    static String decoded(String text) {
        return text.indexOf("&#") < 0
                ? text
                : REFERENCE.matcher(text).replaceAll(m -> {
                    int cp = m.group(1) != null ? Integer.parseInt(m.group(1), 16) : Integer.parseInt(m.group(2));
                    return Character.isValidCodePoint(cp) ? Matcher.quoteReplacement(Character.toString(cp)) : "";
                });
    }

    /** Whether {@code a} is one character reference and {@code b} may be what it means: one or two code points. */
    private static boolean isReference(String a, String b) {
        if (a.startsWith("&amp;") && a.length() > 6) {
            return isReference("&" + a.substring(5), b);
        }
        if (a.length() < 3 || a.charAt(0) != '&' || b.codePointCount(0, b.length()) > 2) {
            return false;
        }
        if (a.charAt(1) != '#') {
            return a.chars().skip(1).allMatch(c -> c == ';' || c < 128 && Character.isLetterOrDigit(c));
        }
        boolean hex = a.charAt(2) == 'x' || a.charAt(2) == 'X';
        String digits = a.substring(hex ? 3 : 2, a.endsWith(";") ? a.length() - 1 : a.length());
        if (digits.isEmpty() || !digits.chars().allMatch(c -> Character.digit(c, hex ? 16 : 10) >= 0)) {
            return false;
        }
        if (digits.length() > 8) {
            return true;
        }
        long cp = Long.parseLong(digits, hex ? 16 : 10);
        boolean windows1252 = cp >= 0x80 && cp <= 0x9F;
        boolean illegal = cp == 0 || cp > Character.MAX_CODE_POINT || cp >= 0xD800 && cp <= 0xDFFF;
        return windows1252 || illegal || b.isEmpty() || b.equals(Character.toString((int) cp));
    }
}
