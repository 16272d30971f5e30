package io.github.unchaff.text;

/** An emoji that a mirror wrote as its code point: {@code [e-1f602]}; flags are two of them. */
final class EmojiCode {

    private static final String OPEN = "[e-";
    private static final int LONGEST = 6;

    private EmojiCode() {}

    /** Where the code that begins at {@code i} ends, or -1 when none does, or it names no emoji. */
    static int end(String text, int i) {
        if (!text.startsWith(OPEN, i)) {
            return -1;
        }
        int from = i + OPEN.length();
        int to = from;
        while (to < text.length() && to - from <= LONGEST && isHex(text.charAt(to))) {
            to++;
        }
        boolean code = to - from >= 2 && to - from <= LONGEST && to < text.length() && text.charAt(to) == ']';
        return code && isEmoji(codePoint(text, i, to + 1)) ? to + 1 : -1;
    }

    /** What the code from {@code i} to {@code end} stands for. */
    static String meaning(String text, int i, int end) {
        return Character.toString(codePoint(text, i, end));
    }

    private static int codePoint(String text, int i, int end) {
        return Integer.parseInt(text, i + OPEN.length(), end - 1, 16);
    }

    private static boolean isHex(char c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'f';
    }

    private static boolean isEmoji(int cp) {
        return Character.isValidCodePoint(cp)
                && (Character.isEmoji(cp) || Character.isExtendedPictographic(cp) || Character.isEmojiComponent(cp));
    }
}
