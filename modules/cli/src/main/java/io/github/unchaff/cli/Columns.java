package io.github.unchaff.cli;

import io.github.unchaff.text.Han;

/** Text in the columns of a terminal, where Chinese, Japanese and Korean characters take two. */
final class Columns {

    private static final String CUT = "…";

    private Columns() {}

    /** The columns a text takes. */
    static int width(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            width += width(text.codePointAt(i));
        }
        return width;
    }

    private static int width(int cp) {
        return switch (Character.getType(cp)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> {
                boolean wide = Han.joinsWithoutSpace(cp) || Han.isHangul(cp) || cp == 0x3000;
                yield wide || cp >= 0x1F300 && cp <= 0x1FAFF ? 2 : 1;
            }
        };
    }

    /** The text, cut so that it takes at most so many columns. */
    static String clip(String text, int columns) {
        if (text.length() * 2L <= columns || width(text) <= columns) {
            return text;
        }
        int used = width(CUT);
        int end = 0;
        while (end < text.length() && used + width(text.codePointAt(end)) <= columns) {
            used += width(text.codePointAt(end));
            end += Character.charCount(text.codePointAt(end));
        }
        return text.substring(0, end) + CUT;
    }

    /** The text with spaces behind it up to a width. */
    static String pad(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - width(text)));
    }
}
