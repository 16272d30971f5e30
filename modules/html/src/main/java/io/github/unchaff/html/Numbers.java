package io.github.unchaff.html;

import org.jsoup.nodes.Element;

/** Numbers in attributes, which may say anything. */
final class Numbers {

    private static final int LARGEST = 999_999_999;

    private Numbers() {}

    /** The first number of an ordered list; 1 unless a sensible {@code start} says otherwise. */
    static int start(Element list) {
        return number(list.attr("start"), 1, 0, LARGEST);
    }

    /** A whole number within bounds, or the fallback. */
    static int number(String text, int fallback, int least, int most) {
        String digits = text.strip();
        if (digits.isEmpty() || digits.length() > 9 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return fallback;
        }
        return Math.clamp(Integer.parseInt(digits), least, most);
    }
}
