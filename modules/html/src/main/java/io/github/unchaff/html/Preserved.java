package io.github.unchaff.html;

import org.jsoup.nodes.Element;

/** Whether the style of an element says that the line ends in its text are seen: {@code white-space: pre-wrap}. */
final class Preserved {

    private static final String PROPERTY = "white-space:";

    private Preserved() {}

    static boolean is(Element element) {
        String style = element.attr("style");
        int at = style.isEmpty() ? -1 : style.indexOf(PROPERTY);
        if (at < 0 || element.nameIs("pre")) {
            return false;
        }
        int value = at + PROPERTY.length();
        while (value < style.length() && style.charAt(value) == ' ') {
            value++;
        }
        return style.startsWith("pre", value) || style.startsWith("break-spaces", value);
    }
}
