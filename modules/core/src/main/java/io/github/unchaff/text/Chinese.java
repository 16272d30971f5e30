package io.github.unchaff.text;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import org.jspecify.annotations.Nullable;

/**
 * What a text in Han characters alone is written in. The character sets of the countries know which forms each of them uses:
 * GB 2312 has 国 and not 國, Big5 has 國 and not 国, JIS X 0208 alone has 図. The JDK has all three.
 *
 * <p>A short text of characters that more than one of them has is nothing for sure: 山水, and also 東京物語.
 */
final class Chinese {

    /** Shorter texts need a character that only one country has. */
    private static final int SHORT = 20;

    private static final String GB = "GB2312";
    private static final String BIG5 = "Big5";
    private static final String JIS = "Shift_JIS";

    private final @Nullable CharsetEncoder gb = encoder(GB);
    private final @Nullable CharsetEncoder big5 = encoder(BIG5);
    private @Nullable CharsetEncoder jis;

    private int han;
    private int simplified;
    private int simplifiedAlone;
    private int traditional;
    private int traditionalAlone;
    private int japaneseAlone;

    private Chinese() {}

    /** A tag: {@code zh-Hans}, {@code zh-Hant}, {@code zh} when both are mixed, {@code ja}; or null. */
    static @Nullable String tag(Iterable<String> texts) {
        Chinese chinese = new Chinese();
        if (chinese.gb == null || chinese.big5 == null) {
            return "zh";
        }
        for (String text : texts) {
            chinese.count(text, chinese.gb, chinese.big5);
        }
        return chinese.tag();
    }

    private void count(String text, CharsetEncoder simple, CharsetEncoder full) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x3400 || !Han.isHan(c)) {
                continue;
            }
            han++;
            boolean inGb = simple.canEncode(c);
            boolean inBig5 = full.canEncode(c);
            if (inGb && !inBig5) {
                simplified++;
                simplifiedAlone += isJapanese(c) ? 0 : 1;
            } else if (inBig5 && !inGb) {
                traditional++;
                traditionalAlone += isJapanese(c) ? 0 : 1;
            } else if (!inGb) {
                japaneseAlone += isJapanese(c) ? 1 : 0;
            }
        }
    }

    /** Asked only while it could still decide: the table is the largest of the three. */
    private boolean isJapanese(char c) {
        if (han > SHORT * 2) {
            return false;
        }
        if (jis == null) {
            jis = encoder(JIS);
        }
        return jis != null && jis.canEncode(c);
    }

    private @Nullable String tag() {
        boolean couldBeJapanese = simplifiedAlone + traditionalAlone == 0;
        if (couldBeJapanese && japaneseAlone + Math.min(simplified, traditional) > 1) {
            return "ja";
        }
        if (han < SHORT && couldBeJapanese) {
            return null;
        }
        if (simplified * 2 > traditional * 3) {
            return "zh-Hans";
        }
        return traditional * 2 > simplified * 3 ? "zh-Hant" : "zh";
    }

    private static @Nullable CharsetEncoder encoder(String name) {
        return Charset.isSupported(name) ? Charset.forName(name).newEncoder() : null;
    }
}
