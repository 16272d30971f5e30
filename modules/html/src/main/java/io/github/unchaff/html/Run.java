package io.github.unchaff.html;

import io.github.unchaff.text.Han;
import java.util.List;
import org.jsoup.nodes.TextNode;

/**
 * Text of a page that stands together: between the beginning or end of one block and that of the next. Counts are made once.
 *
 * @param box the block it stands in
 * @param index its place among all runs
 * @param nodes its pieces in order
 * @param text all of it, in one line
 * @param words letters and digits that stand together count as one, two characters of Han, kana or Hangul as one
 * @param linked its characters in links
 * @param stops marks that end sentences
 * @param capitals of a hundred words, how many begin with a capital letter
 * @param price whether it states one
 */
record Run(
        Box box,
        int index,
        List<TextNode> nodes,
        String text,
        int words,
        int linked,
        int stops,
        int capitals,
        boolean price) {

    private static final int LEAST = 10;
    private static final int MANY = 20;
    private static final double LINKS = 0.3;
    private static final String STOPS = ".!?。！？…";
    private static final String CURRENCIES = "$€£¥₹";

    static Run of(Box box, int index, List<TextNode> nodes, String text, int linked) {
        int words = 0;
        int wide = 0;
        int stops = 0;
        boolean price = false;
        boolean inWord = false;
        int tokens = 0;
        int capitals = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Han.isHan(c) || Han.isKana(c) || Han.isHangul(c)) {
                wide++;
                inWord = false;
            } else if (Character.isLetterOrDigit(c)) {
                words += inWord ? 0 : 1;
                inWord = true;
            } else {
                inWord = false;
                stops += STOPS.indexOf(c) >= 0 ? 1 : 0;
                price |= CURRENCIES.indexOf(c) >= 0 && isNearDigit(text, i);
            }
            if (i == 0 || text.charAt(i - 1) == ' ') {
                tokens++;
                capitals += Character.isUpperCase(c) ? 1 : 0;
            }
        }
        return new Run(
                box,
                index,
                nodes,
                text,
                words + (wide + 1) / 2,
                Math.min(linked, text.length()),
                stops,
                capitals * 100 / Math.max(1, tokens),
                price);
    }

    private static boolean isNearDigit(String text, int at) {
        for (int i = Math.max(0, at - 2); i <= Math.min(text.length() - 1, at + 2); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    double linkedShare() {
        return linked / (double) Math.max(1, text.length());
    }

    /** Whether it reads as sentences: some words, few of them links, an end of a sentence or many words. */
    boolean isProse() {
        return words >= LEAST && linkedShare() < LINKS && (stops > 0 || words >= MANY);
    }

    boolean isHeading() {
        return box.tag.length() == 2 && box.tag.charAt(0) == 'h' && Character.isDigit(box.tag.charAt(1));
    }
}
