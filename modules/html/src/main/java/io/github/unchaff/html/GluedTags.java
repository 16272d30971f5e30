package io.github.unchaff.html;

import io.github.unchaff.source.SourceText;
import java.util.Set;

/**
 * Puts the space back between the name of a tag and its first attribute where a program that joined the lines of a page lost it:
 * {@code <divclass="a">}, {@code <sourcetype="image/webp">}. A parser would take all of it for the name of an element.
 */
final class GluedTags {

    private static final Set<String> ATTRIBUTES = Set.of(
            "alt",
            "class",
            "height",
            "href",
            "id",
            "lang",
            "name",
            "rel",
            "role",
            "sizes",
            "src",
            "srcset",
            "style",
            "target",
            "title",
            "type",
            "video-type",
            "width");
    private static final int LONGEST = 40;

    private GluedTags() {}

    /** The text with those spaces; the same object when none is missing. */
    static SourceText separated(SourceText html) {
        String value = html.value();
        SourceText.Builder out = null;
        int from = 0;
        for (int at = value.indexOf('<'); at >= 0; at = value.indexOf('<', at + 1)) {
            int split = split(value, at + 1);
            if (split > 0) {
                out = out == null ? new SourceText.Builder() : out;
                out.add(html.slice(from, split)).addSynthetic(" ");
                from = split;
            }
        }
        return out == null ? html : out.add(html.slice(from)).build();
    }

    /** Where the attribute begins in what stands for a name; -1 if that is a name alone. */
    private static int split(String html, int start) {
        int equals = start;
        while (equals < html.length() && equals - start < LONGEST && isName(html.charAt(equals))) {
            equals++;
        }
        if (equals >= html.length() || html.charAt(equals) != '=') {
            return -1;
        }
        for (int at = start + 1; at < equals; at++) {
            String attribute = html.substring(at, equals);
            boolean known = ATTRIBUTES.contains(attribute) || attribute.startsWith("data-");
            if (known && Tags.isKnown(html.substring(start, at))) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isName(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-';
    }
}
