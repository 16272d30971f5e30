package io.github.unchaff.html;

/** Looks for tag names before the text is parsed; comments, scripts and styles hold none. */
final class TagNames {

    private TagNames() {}

    /** Where the first tag with a name longer than {@code most} begins, or -1. */
    static int firstLongerThan(int most, String html) {
        int at = html.indexOf('<');
        while (at >= 0) {
            if (html.startsWith("<!--", at)) {
                at = behind(html, "-->", at);
            } else if (isTag(html, at, "script")) {
                at = behind(html, "</script", at);
            } else if (isTag(html, at, "style")) {
                at = behind(html, "</style", at);
            } else {
                int name = at + (html.startsWith("/", at + 1) ? 2 : 1);
                int end = nameEnd(html, name, most);
                if (end - name > most) {
                    return at;
                }
                at = end;
            }
            at = at < 0 ? -1 : html.indexOf('<', at);
        }
        return -1;
    }

    private static int nameEnd(String html, int name, int most) {
        if (name >= html.length() || !isLetter(html.charAt(name))) {
            return Math.min(name, html.length());
        }
        int end = name;
        while (end < html.length() && end - name <= most && isNamePart(html.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isTag(String html, int at, String name) {
        return html.regionMatches(true, at + 1, name, 0, name.length());
    }

    /** The offset behind the next end mark, in any case; -1 if there is none. */
    private static int behind(String html, String end, int from) {
        for (int at = html.indexOf(end.charAt(0), from + 1); at >= 0; at = html.indexOf(end.charAt(0), at + 1)) {
            if (html.regionMatches(true, at, end, 0, end.length())) {
                return at + end.length();
            }
        }
        return -1;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isNamePart(char c) {
        return c > ' ' && c != '>' && c != '/';
    }
}
