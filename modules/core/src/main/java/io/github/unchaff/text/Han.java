package io.github.unchaff.text;

/** Questions about Chinese, Japanese and Korean characters. */
public final class Han {

    private Han() {}

    /** Whether a line of text may break before or after the code point without a space: Han, kana and their punctuation. */
    public static boolean joinsWithoutSpace(int cp) {
        return isHan(cp)
                || cp >= 0x3001 && cp <= 0x30FF
                || cp >= 0x31F0 && cp <= 0x31FF
                || cp >= 0xFF01 && cp <= 0xFF60
                || cp >= 0xFE30 && cp <= 0xFE4F;
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
