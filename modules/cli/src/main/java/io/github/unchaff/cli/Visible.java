package io.github.unchaff.cli;

/**
 * Foreign text made fit to be shown: what could move the cursor, hide or reorder text becomes {@code \}{@code u001b}. A name of a
 * file is foreign text.
 */
final class Visible {

    private static final int UNIT = 4;

    private Visible() {}

    static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isHidden(text.charAt(i))) {
                return escaped(text, i);
            }
        }
        return text;
    }

    private static String escaped(String text, int from) {
        StringBuilder out = new StringBuilder(text.length() + 2 * UNIT).append(text, 0, from);
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isHidden(c)) {
                out.append('\\').append('u');
                unit(out, c);
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** The four hex digits of a UTF-16 unit. */
    static void unit(StringBuilder out, char c) {
        for (int shift = 12; shift >= 0; shift -= UNIT) {
            out.append(Character.forDigit(c >> shift & 0xF, 16));
        }
    }

    /** C0, C1, DEL, line separators, and format characters, which are directions and the like. */
    static boolean isHidden(char c) {
        if (c < 0x7F) {
            return c < ' ';
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
