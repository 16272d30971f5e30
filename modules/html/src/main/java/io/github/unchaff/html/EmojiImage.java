package io.github.unchaff.html;

import java.util.regex.Pattern;

/** A picture that is a character of the text: {@code <img alt="💤">}, and {@code <img alt="[泪]">} of Weibo. */
final class EmojiImage {

    private static final Pattern CODE = Pattern.compile("\\[\\p{IsHan}{1,6}]");
    private static final int LONGEST = 12;

    private EmojiImage() {}

    /** Whether the words for a picture say that it is one. */
    static boolean is(String alt) {
        return CODE.matcher(alt).matches()
                || !alt.isEmpty() && alt.length() <= LONGEST && alt.codePoints().allMatch(EmojiImage::isEmoji);
    }

    private static boolean isEmoji(int cp) {
        return Character.isEmoji(cp) && cp > 0xFF
                || Character.isEmojiModifier(cp)
                || cp == 0xFE0F
                || cp == 0x200D
                || cp >= 0x1F1E6 && cp <= 0x1F1FF;
    }
}
