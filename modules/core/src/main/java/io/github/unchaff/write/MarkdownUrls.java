package io.github.unchaff.write;

import io.github.unchaff.model.Inline;
import io.github.unchaff.url.UrlPolicy;

/** Link destinations and titles (CommonMark 6.3) and autolinks (6.5). */
final class MarkdownUrls {

    private static final String HEX = "0123456789ABCDEF";

    private MarkdownUrls() {}

    /** The address as a link destination: bare, or between {@code <>} when it holds unbalanced parentheses. */
    static String destination(String url) {
        StringBuilder out = new StringBuilder(url.length());
        int depth = 0;
        boolean balanced = true;
        for (int i = 0; i < url.length(); i++) {
            char c = url.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            balanced &= depth >= 0;
            if (c <= ' ' || c == 0x7F || "<>\\`|".indexOf(c) >= 0) {
                out.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
            } else {
                out.append(MarkdownEscapes.beginsReference(url, i) ? "\\&" : String.valueOf(c));
            }
        }
        boolean plain = balanced && depth == 0 && depthOf(url) <= 32;
        return plain ? out.toString() : "<" + out + ">";
    }

    private static int depthOf(String url) {
        return (int) url.chars().filter(c -> c == '(').count();
    }

    /** The title between quotes. */
    static String title(String title) {
        StringBuilder out = new StringBuilder(title.length() + 2).append('"');
        for (int i = 0; i < title.length(); i++) {
            char c = title.charAt(i);
            if (c == '"' || c == '\\' || MarkdownEscapes.beginsReference(title, i)) {
                out.append('\\').append(c);
            } else {
                out.append(c == '\n' || c == '\r' ? ' ' : c);
            }
        }
        return out.append('"').toString();
    }

    /** Whether {@code <address>} says the same as the link. */
    static boolean isAutolink(Inline.Link link) {
        if (link.content().size() != 1
                || !(link.content().getFirst() instanceof Inline.Text text)
                || !text.value().equals(link.url())) {
            return false;
        }
        String scheme = UrlPolicy.scheme(link.url());
        return scheme != null
                && scheme.length() >= 2
                && scheme.length() <= 32
                && link.url().chars().allMatch(c -> c > ' ' && c != 0x7F && "<>\\|`".indexOf(c) < 0);
    }
}
