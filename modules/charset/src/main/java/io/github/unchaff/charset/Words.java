package io.github.unchaff.charset;

import io.github.unchaff.text.Language;
import java.lang.Character.UnicodeScript;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words with bytes outside ASCII, cut out before it is known what they read. */
final class Words {

    private static final int MOST = 1_500;
    private static final int LONGEST = 40;

    /** What a character costs that no text has, and a capital behind a small letter or a symbol in a word. In nats. */
    private static final double NONSENSE = 30;

    private static final double ODD = 12;

    /** Punctuation within words and beside them. */
    private static final String MARKS =
            "\u00A0\u00AB\u00BB\u00B0\u00B7\u00A7\u00A9\u00AE\u20AC\u00A3\u2116\u2122\u00BF\u00A1\u00AD\u00B2\u00B3"
                    + "\u2013\u2014\u2018\u2019\u201A\u201C\u201D\u201E\u2026\u2022\u060C\u061B\u061F";

    private static final String JOINTS = "\u2013\u2014\u2019\u00B7\u00AD\u00A0\u2026";

    private static final double MARK = 16;

    private static final Set<UnicodeScript> ONE_LANGUAGE = EnumSet.of(UnicodeScript.GREEK, UnicodeScript.THAI);
    private static final double OWN_LETTER = 10;
    private static final double OTHER = 30;

    /** Vietnamese writes accents behind their letters in windows-1258: two bytes, which count as two. */
    private static final int COMBINING = 0x300;

    private static final double COMPOSITION = 15;

    private Words() {}

    /** Different words: two letters or more, one of them not ASCII; where there are many, from all of the text. */
    static List<byte[]> of(byte[] text) {
        Set<String> all = new LinkedHashSet<>();
        int start = 0;
        boolean wide = false;
        for (int i = 0; i <= text.length; i++) {
            byte b = i < text.length ? text[i] : (byte) ' ';
            if (b >= 0 && !isLetter(b)) {
                if (wide && i - start > 1 && i - start <= LONGEST) {
                    all.add(new String(text, start, i - start, StandardCharsets.ISO_8859_1));
                }
                start = i + 1;
                wide = false;
            }
            wide |= b < 0;
        }
        List<String> different = new ArrayList<>(all);
        List<byte[]> words = new ArrayList<>();
        int count = Math.min(MOST, different.size());
        for (int i = 0; i < count; i++) {
            String word = different.get((int) ((long) i * different.size() / count));
            words.add(word.getBytes(StandardCharsets.ISO_8859_1));
        }
        return words;
    }

    private static boolean isLetter(byte b) {
        return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
    }

    /** Whether most words have ASCII letters, too. */
    static boolean areLatin(List<byte[]> words) {
        int mixed = 0;
        for (byte[] word : words) {
            boolean ascii = false;
            for (byte b : word) {
                ascii |= b >= 0;
            }
            mixed += ascii ? 1 : 0;
        }
        return mixed * 2 >= words.size();
    }

    /** The words in a charset, or null when they are not all of it. */
    static @Nullable List<String> read(List<byte[]> words, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder();
        List<String> out = new ArrayList<>();
        try {
            for (byte[] word : words) {
                String read = decoder.decode(ByteBuffer.wrap(word)).toString();
                out.add(read);
            }
        } catch (CharacterCodingException e) {
            return null;
        }
        return out;
    }

    /**
     * How well the words fit a language of their script, in nats. Punctuation divides words and costs little; NaN when nothing is
     * known of the script.
     */
    static double weigh(List<String> words) {
        UnicodeScript script = script(words);
        List<String> parts = new ArrayList<>();
        double cost = 0;
        for (String raw : words) {
            int start = 0;
            boolean combined = raw.chars().anyMatch(c -> c >= COMBINING && c < COMBINING + 0x30);
            String word = combined ? Normalizer.normalize(raw, Normalizer.Form.NFC) : raw;
            cost += (raw.length() - word.length()) * COMPOSITION;
            for (int i = 0; i <= word.length(); i++) {
                boolean mark = i < word.length() && MARKS.indexOf(word.charAt(i)) >= 0;
                if (mark || i == word.length()) {
                    parts.add(word.substring(start, i));
                    start = i + 1;
                }
                cost += mark ? cost(word, i) : 0;
            }
            cost += oddities(word);
        }
        parts.removeIf(String::isEmpty);
        double likelihood = ONE_LANGUAGE.contains(script) ? letters(parts, script) : Language.likelihood(parts, script);
        return likelihood - cost;
    }

    /** A dash, an apostrophe and a dot may stand between letters, a quotation mark may not. */
    private static double cost(String word, int mark) {
        boolean before = word.substring(0, mark).chars().anyMatch(Character::isLetter);
        boolean within = before && word.substring(mark + 1).chars().anyMatch(Character::isLetter);
        return within && JOINTS.indexOf(word.charAt(mark)) < 0 ? NONSENSE : MARK;
    }

    /** The same for a script of one language: its letters are as good as any. */
    private static double letters(List<String> words, UnicodeScript script) {
        double weight = 0;
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                boolean own = UnicodeScript.of(word.charAt(i)) == script;
                weight -= own ? OWN_LETTER : OTHER;
            }
        }
        return weight;
    }

    private static double oddities(String word) {
        double cost = 0;
        char before = ' ';
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= 0x80) {
                int type = Character.getType(c);
                cost += type == Character.CONTROL || type == Character.PRIVATE_USE ? NONSENSE : 0;
                cost += Character.isUpperCase(c) && Character.isLowerCase(before) ? ODD : 0;
                cost += isSymbol(c) ? ODD : 0;
            }
            before = c;
        }
        return cost;
    }

    private static boolean isSymbol(char c) {
        boolean letter = Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
        return !letter && MARKS.indexOf(c) < 0;
    }

    private static UnicodeScript script(List<String> words) {
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                if (Character.isLetter(word.charAt(i))) {
                    counts.merge(UnicodeScript.of(word.charAt(i)), 1, Integer::sum);
                }
            }
        }
        UnicodeScript most = UnicodeScript.COMMON;
        for (Map.Entry<UnicodeScript, Integer> entry : counts.entrySet()) {
            most = entry.getValue() > counts.getOrDefault(most, 0) ? entry.getKey() : most;
        }
        return most;
    }
}
