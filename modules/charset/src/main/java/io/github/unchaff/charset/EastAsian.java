package io.github.unchaff.charset;

import io.github.unchaff.source.CharsetModel.Guess;
import java.lang.Character.UnicodeBlock;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Checks charsets with two bytes for a character. Their national standards put the common characters into one range, so that a
 * text of rare ones was read by the wrong charset: {@code °C} and {@code ¿Qué} are rare ones in GB18030.
 */
final class EastAsian {

    /** Where the common characters of a charset are: in the range of first bytes of an older one. */
    private record Common(String charset, int first, int last) {}

    /** GB 2312 level 1, Big5 level 1, JIS X 0208 level 1, KS X 1001 Hangul. */
    private static final Map<String, Common> COMMON = Map.of(
            "GB18030", new Common("GB2312", 0xB0, 0xD7),
            "Big5-HKSCS", new Common("Big5", 0xA4, 0xC6),
            "x-EUC-TW", new Common("Big5", 0xA4, 0xC6),
            "EUC-JP", new Common("EUC-JP", 0xB0, 0xCF),
            "windows-31j", new Common("EUC-JP", 0xB0, 0xCF),
            "x-windows-949", new Common("EUC-KR", 0xB0, 0xC8));

    /** Of 100 letters in real texts 90 and more are common, in texts read by a wrong charset under 50. */
    private static final int LEAST_COMMON = 65;

    private static final int FEW = 12;

    private EastAsian() {}

    static boolean has(Charset charset) {
        return COMMON.containsKey(charset.name());
    }

    /** The charset, if the bytes read as common characters; else null. */
    static @Nullable Guess check(Charset charset, byte[] text) {
        Common common = COMMON.get(charset.name());
        CharsetEncoder older = Charset.forName(common.charset).newEncoder();
        CharBuffer read = charset.decode(ByteBuffer.wrap(text));
        int usual = 0;
        int letters = 0;
        ByteBuffer code = ByteBuffer.allocate(8);
        for (int i = 0; i < read.length(); i++) {
            char c = read.charAt(i);
            if (c < 0x80 || isMark(c)) {
                continue;
            }
            letters++;
            code.clear();
            older.reset();
            boolean known = c != '\uFFFD'
                    && !older.encode(CharBuffer.wrap(new char[] {c}), code, true)
                            .isError();
            int first = known ? code.get(0) & 0xFF : 0;
            usual +=
                    isKana(c) || known && code.position() == 2 && first >= common.first && first <= common.last ? 1 : 0;
        }
        boolean believed = letters > 0 && usual * 100L >= (long) letters * LEAST_COMMON;
        return believed ? new Guess(charset, letters >= FEW) : null;
    }

    private static boolean isMark(char c) {
        UnicodeBlock block = UnicodeBlock.of(c);
        return block == UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION
                || block == UnicodeBlock.GENERAL_PUNCTUATION
                || c >= 0xFF01 && c <= 0xFF5E;
    }

    private static boolean isKana(char c) {
        return c >= 0x3041 && c <= 0x30FE;
    }
}
