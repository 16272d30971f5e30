package io.github.unchaff.html;

import io.github.unchaff.text.Han;
import org.jsoup.nodes.Element;

/**
 * A picture outside a figure whose title says the same as its alternative text, in a sentence or so: somebody wrote that to be
 * read, and it is its caption.
 */
final class TitledImage {

    private static final int LEAST_HAN = 6;
    private static final int LEAST_WORDS = 4;

    private TitledImage() {}

    static boolean isCaptioned(Element image) {
        String title = image.attr("title").strip();
        return !title.isEmpty()
                && title.equals(image.attr("alt").strip())
                && isWords(title)
                && image.closest("figure, a, table") == null;
    }

    private static boolean isWords(String title) {
        return title.codePoints().filter(Han::isHan).limit(LEAST_HAN).count() == LEAST_HAN
                || title.split("\\s+", LEAST_WORDS).length == LEAST_WORDS;
    }
}
