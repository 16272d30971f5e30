package io.github.unchaff.json;

/** What is a number (RFC 8259, 6). */
final class JsonNumbers {

    private JsonNumbers() {}

    static boolean isNumber(String word) {
        int at = word.startsWith("-") ? 1 : 0;
        int end = digits(word, at);
        if (end == at || word.charAt(at) == '0' && end > at + 1) {
            return false;
        }
        if (end < word.length() && word.charAt(end) == '.') {
            at = end + 1;
            end = digits(word, at);
            if (end == at) {
                return false;
            }
        }
        if (end < word.length() && (word.charAt(end) | 0x20) == 'e') {
            at = end + 1;
            at += at < word.length() && "+-".indexOf(word.charAt(at)) >= 0 ? 1 : 0;
            end = digits(word, at);
            if (end == at) {
                return false;
            }
        }
        return end == word.length();
    }

    private static int digits(String word, int from) {
        int end = from;
        while (end < word.length() && word.charAt(end) >= '0' && word.charAt(end) <= '9') {
            end++;
        }
        return end;
    }
}
