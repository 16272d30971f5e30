package io.github.unchaff.text;

/** Questions about Chinese, Japanese and Korean characters. */
public final class Han {

    private Han() {}

    /** Whether a line of text may break before or after the code point without a space: Han, kana and their punctuation. */
    public static boolean joinsWithoutSpace(int cp) {
        return isHan(cp)
                || cp >= 0x2E80 && cp <= 0x2FDF
                || cp >= 0x3001 && cp <= 0x312F
                || cp >= 0x31A0 && cp <= 0x31FF
                || cp >= 0x3220 && cp <= 0x33FF
                || cp >= 0xFE30 && cp <= 0xFE4F
                || cp >= 0xFF01 && cp <= 0xFF9F
                || cp >= 0xFFE0 && cp <= 0xFFE6;
    }

    /**
     * Whether a line end between the two texts is nothing: both sides join without a space, or one does and the other is a mark
     * that Chinese shares with Latin text ({@code 他说：“} and {@code 你好}). Korean has spaces between words and keeps them.
     *
     * @param before the text before the line end, up to {@code end}
     * @param after the text behind it, from {@code start}
     */
    public static boolean joins(String before, int end, String after, int start) {
        int last = lastShown(before, end);
        int first = firstShown(after, start);
        return joinsWithoutSpace(last) && (joinsWithoutSpace(first) || isShared(first))
                || isShared(last) && joinsWithoutSpace(first);
    }

    /** Quotation marks, dashes, ellipses and middle dots that are as wide as a Han character in Chinese. */
    private static boolean isShared(int cp) {
        return cp == 0xB7
                || cp >= 0x2014 && cp <= 0x2015
                || cp >= 0x2018 && cp <= 0x201D
                || cp >= 0x2025 && cp <= 0x2027;
    }

    /** The last code point before {@code end} that shows, or -1; a zero-width space does not. */
    private static int lastShown(String text, int end) {
        int at = end;
        while (at > 0) {
            int cp = text.codePointBefore(at);
            if (Character.getType(cp) != Character.FORMAT) {
                return cp;
            }
            at -= Character.charCount(cp);
        }
        return -1;
    }

    private static int firstShown(String text, int start) {
        int at = start;
        while (at < text.length()) {
            int cp = text.codePointAt(at);
            if (Character.getType(cp) != Character.FORMAT) {
                return cp;
            }
            at += Character.charCount(cp);
        }
        return -1;
    }

    /** Whether the code point is a Han ideograph. */
    public static boolean isHan(int cp) {
        return cp >= 0x4E00 && cp <= 0x9FFF
                || cp >= 0x3400 && cp <= 0x4DBF
                || cp == 0x3005
                || cp == 0x3007
                || cp >= 0xF900 && cp <= 0xFAFF
                || cp >= 0x20000 && cp <= 0x3FFFD;
    }

    /** Whether the code point is hiragana or katakana. */
    public static boolean isKana(int cp) {
        return cp >= 0x3041 && cp <= 0x30FA || cp >= 0x31F0 && cp <= 0x31FF || cp >= 0xFF66 && cp <= 0xFF9D;
    }

    /** Whether the code point is Hangul. */
    public static boolean isHangul(int cp) {
        return cp >= 0xAC00 && cp <= 0xD7A3 || cp >= 0x1100 && cp <= 0x11FF || cp >= 0x3131 && cp <= 0x318E;
    }
}
