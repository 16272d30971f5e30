package io.github.unchaff.html;

import io.github.unchaff.byline.Byline;
import io.github.unchaff.date.DateHints;
import io.github.unchaff.date.Dates;
import io.github.unchaff.diagnostic.CoreCode;
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

/**
 * The first elements of a feed item, where they say who wrote it and when: {@code <div><i>NAME<br>DATE</i></div>},
 * {@code <address>NAMES</address><time datetime=…>}, {@code <div>12/06/2022 - 19:50</div>}.
 */
final class ItemHead implements HtmlRule {

    private static final int MOST_ELEMENTS = 3;
    private static final int LONGEST_LINE = 120;

    @Override
    public void apply(Page page) {
        Element root = root(page.body());
        for (int i = 0; i < MOST_ELEMENTS; i++) {
            Element first = firstElement(root);
            if (first == null || !take(page, first)) {
                return;
            }
        }
    }

    /** The element that holds the item: a wrapper round everything is looked through. */
    private static Element root(Element body) {
        Element root = body;
        while (root.childrenSize() == 1
                && root.ownText().isBlank()
                && (root.child(0).nameIs("div")
                        || root.child(0).nameIs("section")
                        || root.child(0).nameIs("article"))
                && root.child(0).childrenSize() > 1) {
            root = root.child(0);
        }
        return root;
    }

    /** The first element, if no text stands before it. */
    private static @Nullable Element firstElement(Element root) {
        for (Node node : root.childNodes()) {
            if (node instanceof Element element) {
                return element;
            }
            if (node instanceof TextNode text && !text.isBlank()) {
                return null;
            }
        }
        return null;
    }

    private static boolean take(Page page, Element element) {
        return switch (element.normalName()) {
            case "address" -> address(page, element);
            case "time" -> time(page, element);
            case "div" -> lines(page, element);
            default -> false;
        };
    }

    private static boolean address(Page page, Element element) {
        SourceText names = page.allText(element);
        if (!names.isBlank() && !Byline.isLike(names.value())) {
            return false;
        }
        Byline.read(names, Contributor.Role.AUTHOR, page.site(), page.context().claims(), page.metadata());
        element.remove();
        return true;
    }

    private static boolean time(Page page, Element element) {
        SourceText machine = page.attribute(element, "datetime");
        SourceText raw = machine.length() == 0 ? page.attribute(element, "pudate") : machine;
        SourceText shown = page.allText(element);
        Timestamp time = date(page, raw.length() == 0 ? shown : raw);
        if (time == null) {
            return false;
        }
        Timestamp published = PublicationTime.settled(page, time, raw.length() == 0 ? shown : raw);
        if (raw.length() > 0) {
            page.context().claims().moved(raw.origin(), Field.PUBLISHED);
            if (Dates.parse(shown.value(), DateHints.of(page.site())) != null) {
                published = published.because("printed as " + shown.strip().value());
                page.context().claims().moved(shown.origin(), Field.PUBLISHED);
            } else {
                page.context().claims().removed(shown.origin(), "relative-time");
            }
        } else {
            page.context().claims().moved(shown.origin(), Field.PUBLISHED);
        }
        page.metadata().published(published);
        element.remove();
        return true;
    }

    /** A {@code div} of one or two short lines, each a date or names, at least one of them a date. */
    private static boolean lines(Page page, Element element) {
        boolean plain = element.childrenSize() == 0
                || element.childrenSize() == 1
                        && element.child(0).nameIs("i")
                        && element.ownText().isBlank();
        if (!plain) {
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
        boolean head = names.isEmpty() ? time != null || element.childrenSize() == 1 : time != null;
        if (!head || all.length() > LONGEST_LINE * 2 || !names.stream().allMatch(line -> Byline.isLike(line.value()))) {
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
        Timestamp time = Dates.parse(raw.value(), DateHints.of(page.site()));
        if (time == null && Dates.isAmbiguous(raw.value())) {
            page.context()
                    .report(
                            CoreCode.AMBIGUOUS_DATE,
                            raw.origin(),
                            "'" + raw.strip().value() + "' could have its day or its month first; not used");
        }
        return time;
    }
}
