package io.github.unchaff.text;

import java.lang.Character.UnicodeScript;

/** Whether an invisible character means something where it stands. */
final class Joining {

    private static final int BLACK_FLAG = 0x1F3F4;
    private static final int LONGEST_FLAG = 7;

    private Joining() {}

    /**
     * Whether the joiner or non-joiner at {@code i} does: inside an emoji sequence, between letters of a script that joins, or,
     * for a joiner, behind one (the chillu letters of Malayalam end words).
     */
    static boolean means(String text, int i) {
        if (i == 0) {
            return false;
        }
        char c = text.charAt(i);
        int before = text.codePointBefore(i);
        int after = i + 1 < text.length() ? text.codePointAt(i + 1) : ' ';
        if (c == 0x180E) {
            return UnicodeScript.of(before) == UnicodeScript.MONGOLIAN
                    && UnicodeScript.of(after) == UnicodeScript.MONGOLIAN;
        }
        return joinsLetters(before) && (c == 0x200D || joinsLetters(after))
                || c == 0x200D && joinsEmoji(before) && joinsEmoji(after);
    }

    private static boolean joinsEmoji(int cp) {
        return Character.isExtendedPictographic(cp)
                || Character.isEmojiModifier(cp)
                || cp == 0xFE0F
                || cp >= 0x1F1E6 && cp <= 0x1F1FF
                || cp == 0xE007F;
    }

    private static boolean joinsLetters(int cp) {
        return cp >= 0x600
                && switch (UnicodeScript.of(cp)) {
                    case ARABIC,
                            SYRIAC,
                            NKO,
                            MONGOLIAN,
                            DEVANAGARI,
                            BENGALI,
                            GURMUKHI,
                            GUJARATI,
                            ORIYA,
                            TAMIL,
                            TELUGU,
                            KANNADA,
                            MALAYALAM,
                            SINHALA,
                            TIBETAN,
                            MYANMAR,
                            KHMER -> true;
                    case INHERITED -> cp >= 0x64B && cp <= 0x670;
                    default -> false;
                };
    }

    /** Whether a direction mark stands beside a letter that runs from right to left. */
    static boolean isBesideRightToLeft(String text, int i) {
        return i > 0 && isRightToLeft(text.codePointBefore(i))
                || i + 1 < text.length() && isRightToLeft(text.codePointAt(i + 1));
    }

    private static boolean isRightToLeft(int cp) {
        byte direction = Character.getDirectionality(cp);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** Whether a tag character (U+E0001, U+E0020 to U+E007F) stands at {@code i} and spells no flag ({@code 🏴} and tags). */
    static boolean isStrayTag(String text, int i) {
        if (!isTag(text.codePointAt(i))) {
            return false;
        }
        int at = i;
        for (int n = 0; n < LONGEST_FLAG && at > 0 && isTag(text.codePointBefore(at)); n++) {
            at -= 2;
        }
        return at == 0 || text.codePointBefore(at) != BLACK_FLAG;
    }

    private static boolean isTag(int cp) {
        return cp == 0xE0001 || cp >= 0xE0020 && cp <= 0xE007F;
    }
}
