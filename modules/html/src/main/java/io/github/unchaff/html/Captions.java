package io.github.unchaff.html;

import io.github.unchaff.text.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * Turns the ways in which sites put a caption and a credit to a picture into {@code figure} and {@code figcaption}, the credit
 * as {@code cite}: a grey {@code small} after the picture, also in a {@code div}; blocks with a class that says so; a
 * {@code figcaption} outside a figure; and the gallery form {@code <div><img><b>heading</b>：text</div>}. A text for the picture
 * that only repeats the caption is dropped.
 */
final class Captions implements HtmlRule {

    private static final Set<String> CAPTION_CLASSES = Set.of(
            "wp-caption-text",
            "caption",
            "picinfo",
            "image-caption",
            "imageCaption",
            "photo-caption",
            "media-caption",
            "gallery-caption");
    private static final Set<String> CREDIT_CLASSES = Set.of(
            "story-image-copyright",
            "photo-credit",
            "image-credit",
            "image-copyright",
            "caption__credit",
            "m-figure__caption__credits",
            "copyright");
    /** What we mark credits with that are found by their label. */
    private static final String CREDIT = "image-credit";

    private static final int LONGEST = 1500;
    private static final int SHORT = 200;
    private static final int MOST_PARTS = 3;
    private static final int MOST_LEVELS = 8;

    private static final Evaluator IMAGES = QueryParser.parse("img");

    private static final Evaluator FIGURES = QueryParser.parse("figure");

    private static final Evaluator SPANS = QueryParser.parse("span");

    private static final Evaluator CREDITS = QueryParser.parse("." + CREDIT);

    private static final Evaluator CAPTIONS = QueryParser.parse("figcaption");

    private static final Evaluator CAPTION_PARTS = QueryParser.parse("figcaption [class], figcaption span");

    private static final Evaluator DESCRIBED = QueryParser.parse("img[alt]");

    private static final Evaluator FILLED = QueryParser.parse("img, video, audio, iframe");

    @Override
    public Set<String> needs() {
        return Set.of("img", "figure");
    }

    @Override
    public void apply(Page page) {
        for (Element image : List.copyOf(page.body().select(IMAGES))) {
            if (image.closest(FIGURES) == null && !encloseParts(image) && isGalleryEntry(image)) {
                encloseRest(image);
            }
        }
        for (Element figure : page.body().select(FIGURES)) {
            dropLabels(page, figure);
            labelled(page, figure);
            markCredits(figure);
            dropRepeatedAlt(page, figure);
        }
    }

    /**
     * Puts the picture into a figure with what stands after it, or after what holds nothing but the picture, if those are
     * captions and credits.
     */
    private static boolean encloseParts(Element image) {
        List<Element> parts = new ArrayList<>();
        Element holder = image;
        Element top = image;
        for (int level = 0; level < MOST_LEVELS; level++) {
            Element last = holder;
            Element next = nextElement(last);
            while (next != null && parts.size() < MOST_PARTS && isPart(next)) {
                parts.add(next);
                top = holder;
                last = next;
                next = nextElement(last);
            }
            Element parent = holder.parent();
            boolean all = next == null
                    && parent != null
                    && parent.parent() != null
                    && !parent.nameIs("body")
                    && isFirst(holder)
                    && hasNoTextAfter(last);
            if (!all) {
                break;
            }
            holder = parent;
        }
        if (parts.isEmpty()) {
            return false;
        }
        enclose(top, parts);
        return true;
    }

    private static void enclose(Element holder, List<Element> parts) {
        Element figure = new Element("figure");
        Element caption = new Element("figcaption");
        holder.replaceWith(figure);
        figure.appendChild(holder);
        figure.appendChild(caption);
        for (Element part : parts) {
            boolean credit = isCredit(part);
            caption.appendChild(part);
            part.tagName(credit ? "cite" : "div");
        }
    }

    private static boolean isPart(Element element) {
        return (isCaption(element) || isCredit(element))
                && element.selectFirst(FILLED) == null
                && element.text().length() <= LONGEST;
    }

    private static boolean isCaption(Element element) {
        if (element.nameIs("figcaption") || hasClass(element, CAPTION_CLASSES)) {
            return true;
        }
        if (element.nameIs("small")) {
            return element.hasAttr("style") || element.hasAttr("class");
        }
        Element only = onlyChild(element);
        return only != null && (only.nameIs("small") ? only.hasAttr("style") : isCaption(only));
    }

    private static boolean isCredit(Element element) {
        Element only = onlyChild(element);
        return hasClass(element, CREDIT_CLASSES) || only != null && isCredit(only);
    }

    /** The one element in a {@code div} with nothing beside it. */
    private static @Nullable Element onlyChild(Element element) {
        return element.nameIs("div")
                        && element.childrenSize() == 1
                        && element.ownText().isBlank()
                ? element.child(0)
                : null;
    }

    private static boolean hasClass(Element element, Set<String> classes) {
        return element.hasAttr("class") && element.classNames().stream().anyMatch(classes::contains);
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

    /** A label in an element of its own, {@code <span>图像来源，</span>}; what it labels keeps the mark of its kind. */
    private static void dropLabels(Page page, Element figure) {
        for (Element span : List.copyOf(figure.select(SPANS))) {
            String text = Whitespace.strip(span.text());
            boolean credit = CaptionLabel.isCredit(text);
            Element parent = span.parent();
            if (parent != null && (credit || CaptionLabel.isCaption(text))) {
                if (credit && !parent.nameIs("figcaption")) {
                    parent.addClass(CREDIT);
                }
                page.remove(span, "caption-label");
            }
        }
    }

    /** Parts of a figure that a label made credits go into its caption; so does the paragraph that alone follows it. */
    private static void labelled(Page page, Element figure) {
        List<Element> credits = figure.select(CREDITS);
        if (credits.isEmpty()) {
            return;
        }
        Element caption = figure.selectFirst(CAPTIONS);
        if (caption == null) {
            caption = new Element("figcaption");
            figure.appendChild(caption);
            Element words = nextElement(figure);
            boolean alone = words != null
                    && words.nameIs("p")
                    && isFirst(figure)
                    && nextElement(words) == null
                    && hasNoTextAfter(words)
                    && words.text().length() <= SHORT;
            if (alone) {
                caption.appendChild(words);
                words.tagName("div");
            }
        }
        for (Element credit : credits) {
            caption.appendChild(credit);
            credit.tagName("cite");
        }
    }

    /** Says which part of a caption is the credit: by its class, or because it begins with {@code Credit...}. */
    private static void markCredits(Element figure) {
        for (Element part : figure.select(CAPTION_PARTS)) {
            if (hasClass(part, CREDIT_CLASSES) || part.text().startsWith("Credit...")) {
                part.tagName("cite");
            }
        }
    }

    private static void dropRepeatedAlt(Page page, Element figure) {
        Element caption = figure.selectFirst(CAPTIONS);
        Element image = figure.selectFirst(DESCRIBED);
        if (caption == null || image == null) {
            return;
        }
        String alt = Whitespace.squeeze(image.attr("alt"));
        if (!alt.isEmpty() && alt.equals(Whitespace.squeeze(caption.text()))) {
            page.context().claims().removed(page.attribute(image, "alt").origin(), "repeated-alt");
            image.removeAttr("alt");
        }
    }

    static @Nullable Element nextElement(Element element) {
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
        while (next instanceof TextNode text && text.isBlank() || next != null && next.nameIs("br")) {
            next = next.nextSibling();
        }
        return next == null;
    }
}
