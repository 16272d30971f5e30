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

    private static final List<String> LAZY =
            List.of("data-src", "data-original", "data-lazy-src", "data-original-src", "data-actualsrc", "data-url");

    private ImageSource() {}

    /** The address with its origin; empty if there is none worth showing. */
    static SourceText of(Page page, Element image) {
        if (isPixel(image)) {
            return SourceText.EMPTY;
        }
        SourceText src = page.attribute(image, "src").strip();
        for (String name : LAZY) {
            if (image.hasAttr(name) && !image.attr(name).isBlank()) {
                return page.attribute(image, name).strip();
            }
        }
        if (src.length() > 0 && !isPlaceholder(src.value())) {
            return src;
        }
        SourceText set = first(page, image, "srcset");
        if (set.length() == 0) {
            set = first(page, image, "data-srcset");
        }
        return set.length() > 0 ? set : beside(page, image);
    }

    /** What the {@code picture} round the image offers, or the {@code noscript} behind it, which holds the same for others. */
    private static SourceText beside(Page page, Element image) {
        Element parent = image.parent();
        if (parent != null && parent.nameIs("picture")) {
            Element source = parent.selectFirst("source[srcset]");
            if (source != null) {
                return first(page, source, "srcset");
            }
        }
        Element next = Captions.nextElement(image);
        Element plain = next != null && next.nameIs("noscript") ? next.selectFirst("img[src]") : null;
        return plain == null ? SourceText.EMPTY : page.attribute(plain, "src").strip();
    }

    /** The first address of a {@code srcset} (WHATWG HTML 4.8.4.2.1); commas may be in addresses, white space may not. */
    private static SourceText first(Page page, Element image, String name) {
        SourceText set = page.attribute(image, name).strip();
        int end = 0;
        while (end < set.length() && set.value().charAt(end) > ' ') {
            end++;
        }
        while (end > 0 && set.value().charAt(end - 1) == ',') {
            end--;
        }
        return set.slice(0, end);
    }

    private static boolean isPlaceholder(String src) {
        String lower = src.toLowerCase(Locale.ROOT);
        return lower.startsWith("data:") || lower.equals("about:blank");
    }

    private static boolean isPixel(Element image) {
        return isTiny(image.attr("width")) && isTiny(image.attr("height"));
    }

    private static boolean isTiny(String length) {
        return length.equals("0") || length.equals("1") || length.equals("1px") || length.equals("0px");
    }
}
