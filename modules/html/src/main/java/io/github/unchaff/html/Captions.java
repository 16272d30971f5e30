package io.github.unchaff.html;

import io.github.unchaff.text.Whitespace;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Turns the ways in which sites put a caption to a picture into {@code figure} and {@code figcaption}:
 * a grey {@code small} after the picture, also in a {@code div}; a block with a caption class; and the gallery form
 * {@code <div><img><b>heading</b>：text</div>}. A text for the picture that only repeats the caption is dropped.
 */
final class Captions implements HtmlRule {

    private static final Set<String> CAPTION_CLASSES = Set.of(
            "wp-caption-text",
            "caption",
            "picinfo",
            "image-caption",
            "photo-caption",
            "media-caption",
            "gallery-caption");
    private static final int LONGEST = 1500;

    @Override
    public void apply(Page page) {
        for (Element image : List.copyOf(page.body().select("img"))) {
            if (image.closest("figure") == null) {
                Element caption = captionOf(image);
                if (caption != null) {
                    enclose(image, caption);
                } else if (isGalleryEntry(image)) {
                    encloseRest(image);
                }
            }
        }
        for (Element figure : page.body().select("figure")) {
            dropRepeatedAlt(page, figure);
        }
    }

    /** The element after the picture, or after what holds nothing but the picture, if it is a caption. */
    private static @Nullable Element captionOf(Element image) {
        Element holder = image;
        while (true) {
            Element next = nextElement(holder);
            if (next != null) {
                return isCaption(next) ? next : null;
            }
            Element parent = holder.parent();
            boolean only = parent != null
                    && parent.parent() != null
                    && !parent.nameIs("body")
                    && isFirst(holder)
                    && hasNoTextAfter(holder);
            if (!only) {
                return null;
            }
            holder = parent;
        }
    }

    private static boolean isCaption(Element element) {
        if (element.text().length() > LONGEST || element.selectFirst("img") != null) {
            return false;
        }
        if (element.nameIs("small")) {
            return element.hasAttr("style") || element.hasAttr("class");
        }
        if (element.classNames().stream().anyMatch(CAPTION_CLASSES::contains)) {
            return true;
        }
        return element.nameIs("div")
                && element.childrenSize() == 1
                && element.ownText().isBlank()
                && element.child(0).nameIs("small")
                && element.child(0).hasAttr("style");
    }

    private static void enclose(Element image, Element caption) {
        Element figure = new Element("figure");
        Element holder = topmostHolder(image, caption);
        holder.replaceWith(figure);
        figure.appendChild(holder);
        caption.remove();
        caption.tagName("figcaption");
        figure.appendChild(caption);
    }

    /** The picture, or the link round it. */
    private static Element topmostHolder(Element image, Element caption) {
        Element holder = image;
        while (holder.parent() != null
                && holder.parent() != caption.parent()
                && holder.nextElementSibling() != caption) {
            holder = holder.parent();
        }
        return holder;
    }

    /** {@code <div><img><b>heading</b>：text</div>}: nothing but the picture, bold words and text. */
    private static boolean isGalleryEntry(Element image) {
        Element parent = image.parent();
        if (parent == null || !parent.nameIs("div") || !isFirst(image)) {
            return false;
        }
        Element next = nextElement(image);
        return next != null
                && (next.nameIs("b") || next.nameIs("strong"))
                && parent.text().length() < LONGEST
                && parent.children().stream()
                        .noneMatch(child -> Tags.isBlock(child.normalName()) || child.nameIs("br"));
    }

    private static void encloseRest(Element image) {
        Element parent = image.parent();
        if (parent == null) {
            return;
        }
        Element figure = new Element("figure");
        Element caption = new Element("figcaption");
        List<Node> rest = List.copyOf(parent.childNodes());
        parent.appendChild(figure);
        figure.appendChild(image);
        figure.appendChild(caption);
        for (Node node : rest) {
            if (node != image) {
                caption.appendChild(node);
            }
        }
    }

    private static void dropRepeatedAlt(Page page, Element figure) {
        Element caption = figure.selectFirst("figcaption");
        Element image = figure.selectFirst("img[alt]");
        if (caption == null || image == null) {
            return;
        }
        String alt = Whitespace.squeeze(image.attr("alt"));
        if (!alt.isEmpty() && alt.equals(Whitespace.squeeze(caption.text()))) {
            page.context().claims().removed(page.attribute(image, "alt").origin(), "repeated-alt");
            image.removeAttr("alt");
        }
    }

    private static @Nullable Element nextElement(Element element) {
        Node next = element.nextSibling();
        while (next instanceof TextNode text && text.isBlank() || next != null && next.nameIs("br")) {
            next = next.nextSibling();
        }
        return next instanceof Element found ? found : null;
    }

    private static boolean isFirst(Element element) {
        Node before = element.previousSibling();
        while (before instanceof TextNode text && text.isBlank()) {
            before = before.previousSibling();
        }
        return before == null;
    }

    private static boolean hasNoTextAfter(Element element) {
        Node next = element.nextSibling();
        while (next instanceof TextNode text && text.isBlank()) {
            next = next.nextSibling();
        }
        return next == null;
    }
}
