package io.github.unchaff.html;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * A place that stands alone above the first paragraph and is marked as the dateline, {@code <p itemtype="…/dateline">NEW YORK</p>}:
 * it becomes the beginning of that paragraph, where datelines stand.
 */
final class Dateline {

    private static final int LONGEST = 40;

    private Dateline() {}

    static boolean join(Element piece) {
        boolean marked = piece.attr("itemtype").endsWith("/dateline") || piece.hasClass("dateline");
        Element paragraph = marked ? following(piece) : null;
        if (paragraph == null || piece.text().isBlank() || piece.text().length() > LONGEST) {
            return false;
        }
        paragraph.insertChildren(0, List.of(new TextNode(" — ")));
        paragraph.insertChildren(0, List.copyOf(piece.childNodes()));
        piece.remove();
        return true;
    }

    private static @Nullable Element following(Element piece) {
        Node at = piece;
        for (int steps = 0; steps < 8 && at != null; steps++) {
            Node next = at.nextSibling();
            if (next == null) {
                at = at.parent();
            } else if (next instanceof Element element && element.nameIs("p")) {
                return element;
            } else if (next instanceof TextNode text && !text.isBlank()) {
                return null;
            } else {
                at = next;
            }
        }
        return null;
    }
}
