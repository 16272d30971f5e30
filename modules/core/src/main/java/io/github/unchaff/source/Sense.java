package io.github.unchaff.source;

import java.lang.Character.UnicodeScript;

/** Whether what bytes read as can be a text. */
final class Sense {

    private Sense() {}

    /** How many characters no text has: controls, private use, unassigned. */
    static int nonsense(String text) {
        int count = 0;
        int cp;
        for (int i = 0; i < text.length(); i += Character.charCount(cp)) {
            cp = text.codePointAt(i);
            boolean none = switch (Character.getType(cp)) {
                case Character.CONTROL -> !(cp >= '\t' && cp <= '\r');
                case Character.PRIVATE_USE, Character.UNASSIGNED, Character.SURROGATE -> true;
                default -> false;
            };
            count += none ? 1 : 0;
        }
        return count;
    }

    /**
     * How many places no word has: letters of two scripts side by side, or a capital behind a small letter where one of them is
     * not ASCII ({@code Ф̲ԓ}, {@code пРИВЕТ}). Han, kana and Hangul stand beside each other and beside ASCII, not beside accents.
     */
    static int oddities(String text) {
        int count = 0;
        int before = -1;
        int cp;
        for (int i = 0; i < text.length(); i += Character.charCount(cp)) {
            cp = text.codePointAt(i);
            boolean letters = before >= 0 && Character.isLetter(before) && Character.isLetter(cp);
            if (letters && (cp >= 0x80 || before >= 0x80)) {
                boolean mixed = script(before) != script(cp) && !isBesideHan(before, cp);
                boolean risen = Character.isUpperCase(cp) && Character.isLowerCase(before);
                count += mixed || risen ? 1 : 0;
            }
            before = cp;
        }
        return count;
    }

    private static boolean isBesideHan(int before, int cp) {
        return before < 0x80 && script(cp) == UnicodeScript.HAN || cp < 0x80 && script(before) == UnicodeScript.HAN;
    }

    private static UnicodeScript script(int letter) {
        UnicodeScript script = UnicodeScript.of(letter);
        return switch (script) {
            case HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, COMMON -> UnicodeScript.HAN;
            default -> script;
        };
    }
}
