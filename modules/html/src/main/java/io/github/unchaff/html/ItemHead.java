package io.github.unchaff.html;

import io.github.unchaff.byline.Byline;
import io.github.unchaff.ledger.Field;
import io.github.unchaff.model.Contributor;
import io.github.unchaff.model.Tag;
import io.github.unchaff.source.SourceText;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * The first elements of a feed item, where they say who wrote it and when: {@code <div><i>NAME<br>DATE</i></div>},
 * {@code <address>NAMES</address><time datetime=…>}, {@code <div>12/06/2022 - 19:50</div>}. They may stand in wrappers, below the
 * repeated title and below the lead picture; the first paragraph ends the head.
 */
final class ItemHead implements HtmlRule {

    private static final int MOST_PIECES = 12;

    /** What is looked into. */
    private static final Set<String> WRAPPERS =
            Set.of("div", "section", "article", "aside", "header", "main", "span", "center");
    /** What is passed by: the lead picture and its caption. */
    private static final Set<String> PICTURES = Set.of(
            "img", "figure", "picture", "video", "audio", "iframe", "small", "br", "hr", "link", "meta", "style");
    /** Classes of WordPress and of the microformats hAtom and h-entry. */
    private static final Set<String> BYLINE = Set.of("byline", "p-author", "entry-author");

    private static final Set<String> CATEGORIES = Set.of("cat-links", "p-category");

    @Override
    public void apply(Page page) {
        Element at = next(page.body(), page.body());
        for (int i = 0; i < MOST_PIECES && at != null; i++) {
            Element following = after(at, page.body());
            if (!take(page, at)) {
                return;
            }
            at = following;
        }
    }

    /** Whether the head may go on behind this piece. */
    private static boolean take(Page page, Element piece) {
        String name = piece.normalName();
        if (name.equals("meta") && piece.attr("itemprop").equals("author")) {
            names(page, page.attribute(piece, "content"));
            return true;
        }
        return switch (name) {
            case "address" -> address(page, piece);
            case "time" -> ItemTime.take(page, piece);
            case "div", "i", "em" -> ItemLines.take(page, piece) || isBlank(piece);
            case "span" -> span(page, piece);
            case "p" -> ItemLines.take(page, piece) || Dateline.join(piece) || isBlank(piece);
            case "h1", "h2" -> isTitle(page, piece);
            default -> PICTURES.contains(name);
        };
    }

    private static boolean isBlank(Element element) {
        return element.text().isBlank();
    }

    private static boolean isTitle(Page page, Element heading) {
        String title = page.metadata().title();
        return title != null && RepeatedTitles.letters(title).equals(RepeatedTitles.letters(heading.text()));
    }

    private static boolean address(Page page, Element element) {
        SourceText names = page.allText(element);
        return names(page, names) && removed(element);
    }

    private static boolean span(Page page, Element element) {
        if (element.classNames().stream().anyMatch(BYLINE::contains)) {
            return names(page, page.allText(element).strip()) && removed(element);
        }
        if (element.classNames().stream().anyMatch(CATEGORIES::contains)) {
            for (Element link : element.select("a")) {
                page.metadata().tag(page.move(link, Field.TAGS), Tag.Kind.CATEGORY);
            }
            page.remove(element, "tag-separator");
            return true;
        }
        return isBlank(element);
    }

    private static boolean removed(Element element) {
        element.remove();
        return true;
    }

    private static boolean names(Page page, SourceText names) {
        if (!names.isBlank() && !Byline.isLike(names.value())) {
            return false;
        }
        Byline.read(names, Contributor.Role.AUTHOR, page.site(), page.context().claims(), page.metadata());
        return true;
    }

    /** The first piece in an element; null if text stands before it. */
    private static @Nullable Element next(Element parent, Element root) {
        Node first = parent.childNodeSize() == 0 ? null : parent.childNode(0);
        return first == null ? after(parent, root) : from(first, root);
    }

    /** The first piece behind an element. */
    private static @Nullable Element after(Element element, Element root) {
        Node at = element;
        while (at != null && at != root) {
            Node sibling = at.nextSibling();
            if (sibling != null) {
                return from(sibling, root);
            }
            at = at.parent();
        }
        return null;
    }

    private static @Nullable Element from(Node first, Element root) {
        Node at = first;
        while (at != null && at != root) {
            if (at instanceof TextNode text && !text.isBlank()) {
                return null;
            }
            if (at instanceof Element element) {
                if (!WRAPPERS.contains(element.normalName()) || isPiece(element)) {
                    return element;
                }
                if (element.childNodeSize() > 0) {
                    at = element.childNode(0);
                    continue;
                }
            }
            Node sibling = at.nextSibling();
            while (sibling == null && at.parent() != null && at.parent() != root) {
                at = at.parent();
                sibling = at.nextSibling();
            }
            at = sibling;
        }
        return null;
    }

    /** Whether a wrapper is itself a piece: lines of text, or marked as a byline. */
    private static boolean isPiece(Element wrapper) {
        List<String> classes = List.copyOf(wrapper.classNames());
        return ItemLines.isPlain(wrapper)
                || wrapper.nameIs("span")
                        && classes.stream().anyMatch(name -> BYLINE.contains(name) || CATEGORIES.contains(name));
    }
}
