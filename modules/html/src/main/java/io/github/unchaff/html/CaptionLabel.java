package io.github.unchaff.html;

import io.github.unchaff.source.SourceText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What pages put before a caption or a credit to say that it is one: {@code 图像来源，}, {@code Image caption}, {@code Credit...}. */
final class CaptionLabel {

    private static final Pattern CREDIT =
            Pattern.compile("(?:Credit\\.\\.\\.|(?:图像|图片|圖像|圖片)(?:来源|來源|版权|版權)|Image (?:source|copyright))[，,:：]?\\s?");
    private static final Pattern CAPTION =
            Pattern.compile("(?:(?:图像|图片|圖像|圖片)(?:加注文字|加註文字|说明|說明)|Image caption)[，,:：]?\\s?");

    private CaptionLabel() {}

    static boolean isCredit(String text) {
        return CREDIT.matcher(text).matches();
    }

    static boolean isCaption(String text) {
        return CAPTION.matcher(text).matches();
    }

    /** How many characters of a credit are its label. */
    static int length(SourceText credit) {
        Matcher matcher = CREDIT.matcher(credit.value());
        return matcher.lookingAt() ? matcher.end() : 0;
    }
}
