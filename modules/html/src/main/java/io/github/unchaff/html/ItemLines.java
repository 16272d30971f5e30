package io.github.unchaff.html;

import io.github.unchaff.byline.Byline;
import io.github.unchaff.ledger.Field;
import io.github.unchaff.model.Contributor;
import io.github.unchaff.model.Timestamp;
import io.github.unchaff.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** An element at the head of a feed item that is one or two short lines, each a date or names, at least one of them a date. */
final class ItemLines {

    private static final int LONGEST = 240;

    private ItemLines() {}

    /** Whether an element holds nothing but text and line breaks, or one italic piece of them. */
    static boolean isPlain(Element element) {
        boolean text = false;
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode node) {
                text |= !node.isBlank();
            } else if (child instanceof Element inner && !inner.nameIs("br")) {
                boolean italic = inner.nameIs("i") || inner.nameIs("em");
                return italic
                        && element.childrenSize() == 1
                        && element.ownText().isBlank()
                        && isPlain(inner);
            }
        }
        return text || element.nameIs("i") || element.nameIs("em");
    }

    /** Takes the element to the metadata, if it is such lines. */
    static boolean take(Page page, Element element) {
        if (!isPlain(element) || element.text().length() > LONGEST) {
            return false;
        }
        SourceText all = page.allText(element);
        List<SourceText> names = new ArrayList<>();
        SourceText when = null;
        Timestamp time = null;
        int from = 0;
        for (int i = 0; i <= all.length(); i++) {
            if (i < all.length() && all.value().charAt(i) != '\n') {
                continue;
            }
            SourceText line = all.slice(from, i).strip();
            from = i + 1;
            Timestamp found = time == null ? date(page, line) : null;
            if (found != null) {
                time = found;
                when = line;
            } else if (line.length() > 0) {
                names.add(line);
            }
        }
        boolean italic = element.childrenSize() == 1 && !element.child(0).nameIs("br");
        boolean head = time != null || names.isEmpty() && italic;
        if (!head || !names.stream().allMatch(line -> Byline.isLike(line.value()))) {
            return false;
        }
        for (SourceText line : names) {
            Byline.read(
                    line, Contributor.Role.AUTHOR, page.site(), page.context().claims(), page.metadata());
        }
        if (time != null && when != null) {
            page.context().claims().moved(when.origin(), Field.PUBLISHED);
            page.metadata().published(PublicationTime.settled(page, time, when));
        }
        element.remove();
        return true;
    }

    private static @Nullable Timestamp date(Page page, SourceText raw) {
        if (page.metadata().published() != null) {
            return null;
        }
        return page.context().dates().read(raw, page.dateHints()).time();
    }
}
