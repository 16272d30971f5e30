package io.github.unchaff.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The sign in a heading that only links to it: {@code <a href="#setup">#</a>}. */
final class HeadingAnchor {

    private static final Set<String> SIGNS = Set.of(
            "#",
            "¶",
            "§",
            "🔗",
            "⚓",
            "link",
            "permalink",
            "anchor",
            "copy link",
            "direct link",
            "link to this heading");
    private static final int LONGEST = 24;
    private static final int LEVELS = 2;

    private HeadingAnchor() {}

    static boolean is(Element link) {
        String href = link.attr("href");
        if (href.indexOf('#') < 0 || !isInHeading(link) || link.childNodeSize() > 2) {
            return false;
        }
        String text = link.text().strip();
        return text.length() <= LONGEST && SIGNS.contains(text.toLowerCase(Locale.ROOT));
    }

    private static boolean isInHeading(Element link) {
        Element at = link.parent();
        for (int level = 0; at != null && level < LEVELS; level++) {
            if (FootnoteMark.isHeading(at)) {
                return true;
            }
            at = at.parent();
        }
        return false;
    }
}
