package io.github.unchaff.html;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** Whether an element is not shown to readers: {@code hidden}, or a style that says so. */
final class Hidden {

    private Hidden() {}

    static boolean is(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        if (element.hasAttr("hidden")) {
            return true;
        }
        String style = element.attr("style");
        if (style.isEmpty()) {
            return false;
        }
        String squeezed = style.replace(" ", "").toLowerCase(Locale.ROOT);
        return squeezed.contains("display:none") || squeezed.contains("visibility:hidden");
    }
}
