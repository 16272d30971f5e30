package io.github.unchaff.html;

import io.github.unchaff.source.SourceText;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * Where a picture really is: {@code src}, unless that is a placeholder and an attribute of a lazy loader or {@code srcset}
 * says more. A picture of one pixel is nowhere.
 */
final class ImageSource {

    private static final List<String> LAZY = List.of(
            "data-src",
            "data-original",
            "data-lazy-src",
            "data-original-src",
            "data-actualsrc",
            "data-lazy",
            "data-lazyload",
            "data-ll-src",
            "data-echo");

    /** What may be an address of the same picture, and is one where nothing else is. */
    private static final List<String> PERHAPS =
            List.of("data-url", "data-image-src", "data-hi-res-src", "data-full-src");

    private static final List<String> SETS = List.of("srcset", "data-srcset", "data-lazy-srcset");

    /** What is in the names of pictures that only keep the place of another. */
    private static final List<String> PLACEHOLDERS = List.of(
            "placeholder",
            "/blank.",
            "spacer.",
            "1x1.",
            "/pixel.",
            "/lazy.",
            "transparent.",
            "loading.gif",
            "/grey.gif");

    private ImageSource() {}

    /** The address with its origin; empty if there is none worth showing. */
    static SourceText of(Page page, Element image) {
        if (isPixel(image)) {
            return SourceText.EMPTY;
        }
        SourceText src = page.attribute(image, "src").strip();
        for (String name : LAZY) {
            if (image.hasAttr(name) && isAddress(image.attr(name))) {
                return page.attribute(image, name).strip();
            }
        }
        if (src.length() > 0 && !isPlaceholder(src.value())) {
            return src;
        }
        for (String name : PERHAPS) {
            if (image.hasAttr(name) && isAddress(image.attr(name))) {
                return page.attribute(image, name).strip();
            }
        }
        for (String name : SETS) {
            SourceText set = SourceSet.largest(page.attribute(image, name));
            if (set.length() > 0) {
                return set;
            }
        }
        SourceText beside = beside(page, image);
        boolean nothing = beside.length() == 0
                && !src.value().startsWith("data:")
                && !src.value().startsWith("about:");
        return nothing ? src : beside;
    }

    /** Whether an attribute of a lazy loader holds an address and no settings. */
    private static boolean isAddress(String value) {
        return !value.isBlank() && value.indexOf('{') < 0 && value.indexOf(' ') < 0 && !value.equals("true");
    }

    /** What the {@code picture} round the image offers, or the {@code noscript} behind it, which holds the same for others. */
    private static SourceText beside(Page page, Element image) {
        Element parent = image.parent();
        if (parent != null && parent.nameIs("picture")) {
            Element source = parent.selectFirst("source[srcset]");
            if (source != null) {
                return SourceSet.largest(page.attribute(source, "srcset"));
            }
        }
        Element next = Captions.nextElement(image);
        Element plain = next != null && next.nameIs("noscript") ? next.selectFirst("img[src]") : null;
        return plain == null ? SourceText.EMPTY : page.attribute(plain, "src").strip();
    }

    private static boolean isPlaceholder(String src) {
        String lower = src.toLowerCase(Locale.ROOT);
        return lower.startsWith("data:")
                || lower.equals("about:blank")
                || PLACEHOLDERS.stream().anyMatch(lower::contains);
    }

    private static boolean isPixel(Element image) {
        return isTiny(image.attr("width")) && isTiny(image.attr("height"));
    }

    private static boolean isTiny(String length) {
        return length.equals("0") || length.equals("1") || length.equals("1px") || length.equals("0px");
    }
}
