package io.github.unchaff.write;

import io.github.unchaff.text.Han;

/**
 * Breaks one line of running text into several no wider than asked, as Chinese and Japanese typesetting wants it (JLREQ 3.1.7 and
 * 3.1.8, CLREQ 3.1.4): between any two Han or kana, but no line begins with closing punctuation and none ends with an
 * opening bracket. Words of other scripts stay whole, even when one alone is too wide.
 */
final class LineWrap {

    private static final String NOT_AT_START =
            "、。，．：；？！）］｝〉》」』】〕〗〙〛〞〟’”…‥—–‐·・‧％‰℃°～〜ー々〻ゝゞヽヾ" + "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ｡､｣,.!?:;)]}%/";
    private static final String NOT_AT_END = "（［｛〈《「『【〔〖〘〚〝‘“｢([{#@";

    private LineWrap() {}

    /** The text with LF where a line ends; spaces there are dropped. A width of 0 leaves it as it is. */
    static String wrap(String text, int width) {
        if (width <= 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + text.length() / Math.max(1, width));
        int column = 0;
        for (int at = 0; at < text.length(); ) {
            int gap = at;
            while (gap < text.length() && isGap(text.charAt(gap))) {
                gap++;
            }
            int end = unitEnd(text, gap);
            int wide = DisplayWidth.of(text.substring(at, end));
            if (column > 0 && column + wide > width && end > gap) {
                out.append('\n');
                at = gap;
                column = 0;
                wide = DisplayWidth.of(text.substring(at, end));
            }
            out.append(text, at, end);
            column += wide;
            at = end;
        }
        return out.toString();
    }

    /** Where the longest piece that must stay together ends. */
    private static int unitEnd(String text, int from) {
        int at = from;
        while (at < text.length() && !isGap(text.charAt(at))) {
            int before = text.codePointAt(at);
            at += Character.charCount(before);
            if (at < text.length() && mayBreak(before, text.codePointAt(at))) {
                break;
            }
        }
        return at;
    }

    private static boolean mayBreak(int before, int after) {
        return (Han.joinsWithoutSpace(before) || Han.joinsWithoutSpace(after))
                && NOT_AT_START.indexOf(after) < 0
                && NOT_AT_END.indexOf(before) < 0
                && DisplayWidth.of(after) > 0;
    }

    private static boolean isGap(char c) {
        return c == ' ' || c == '\u3000';
    }
}
