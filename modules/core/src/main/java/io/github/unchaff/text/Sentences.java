package io.github.unchaff.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a text into sentences and says which script each is written in. */
final class Sentences {

    /** A Han character, a kana or a Hangul syllable weighs about as much as half a word of five letters. */
    private static final int EAST = 3;

    private static final int KANA_SHARE = 10;

    private static final UnicodeScript[] SCRIPTS = UnicodeScript.values();

    /**
     * One sentence.
     *
     * @param script Hiragana for Japanese, Han for Chinese and what could be either
     * @param weight its length in letters, as if it were written in Latin ones
     */
    record Sentence(String text, UnicodeScript script, int weight) {}

    private Sentences() {}

    /** The sentences in order, without those that have no letter. */
    static List<Sentence> of(String text) {
        List<Sentence> out = new ArrayList<>();
        int[] counts = new int[SCRIPTS.length];
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (ends(text, i)) {
                add(text.substring(from, i + 1), counts, out);
                from = i + 1;
            }
        }
        add(text.substring(from), counts, out);
        return out;
    }

    private static boolean ends(String text, int i) {
        return switch (text.charAt(i)) {
            case '\n', '。', '！', '？', '；', '।', '؟' -> true;
            case '.', '!', '?' -> i + 1 < text.length() && Whitespace.isWhite(text.charAt(i + 1));
            default -> false;
        };
    }

    private static void add(String text, int[] counts, List<Sentence> out) {
        java.util.Arrays.fill(counts, 0);
        int most = -1;
        for (int i = 0; i < text.length(); ) {
            int cp = text.codePointAt(i);
            i += Character.charCount(cp);
            UnicodeScript script = script(cp);
            if (script != null) {
                int index = script.ordinal();
                counts[index]++;
                boolean east = isEast(script);
                most = !east && (most < 0 || counts[index] > counts[most]) ? index : most;
            }
        }
        int kana = counts[UnicodeScript.HIRAGANA.ordinal()];
        int han = counts[UnicodeScript.HAN.ordinal()];
        int hangul = counts[UnicodeScript.HANGUL.ordinal()];
        int east = han + kana + hangul;
        int other = most < 0 ? 0 : counts[most];
        if (east + other == 0) {
            return;
        }
        if (east * EAST < other) {
            out.add(new Sentence(text, SCRIPTS[most], other));
        } else if (hangul > han + kana) {
            out.add(new Sentence(text, UnicodeScript.HANGUL, east * EAST));
        } else {
            boolean japanese = kana * KANA_SHARE > east;
            out.add(new Sentence(text, japanese ? UnicodeScript.HIRAGANA : UnicodeScript.HAN, east * EAST));
        }
    }

    private static boolean isEast(UnicodeScript script) {
        return script == UnicodeScript.HAN || script == UnicodeScript.HIRAGANA || script == UnicodeScript.HANGUL;
    }

    /** The script of a letter, Hiragana for all kana; null for what is no letter or belongs to every script. */
    private static @Nullable UnicodeScript script(int cp) {
        if (cp < 0x80) {
            return cp >= 'a' && cp <= 'z' || cp >= 'A' && cp <= 'Z' ? UnicodeScript.LATIN : null;
        }
        if (cp >= 0x4E00 && cp <= 0x9FFF) {
            return UnicodeScript.HAN;
        }
        if (cp >= 0xC0 && cp <= 0x24F) {
            return cp == 0xD7 || cp == 0xF7 ? null : UnicodeScript.LATIN;
        }
        if (!Character.isLetter(cp)) {
            return null;
        }
        UnicodeScript script = UnicodeScript.of(cp);
        return switch (script) {
            case COMMON, INHERITED, UNKNOWN -> null;
            case KATAKANA -> UnicodeScript.HIRAGANA;
            default -> script;
        };
    }
}
