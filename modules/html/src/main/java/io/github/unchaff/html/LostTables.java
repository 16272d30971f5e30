package io.github.unchaff.html;

import io.github.unchaff.source.SourceText;

/**
 * Puts the {@code table} back round rows that lost theirs, as in a piece that a program cut out of a page. A parser would ignore
 * the tags of rows and cells outside a table (WHATWG HTML 13.2.6.4.7), and their words would run into one another.
 */
final class LostTables {

    private LostTables() {}

    /** The text with those tags; the same object when none is missing, or when it has any table. */
    static SourceText restored(SourceText html) {
        String value = html.value();
        int first = find(value, "<t", 0, LostTables::isRowOrCell);
        if (first < 0 || find(value, "<", 0, at -> isTable(value, at) || holdsNoTags(value, at)) >= 0) {
            return html;
        }
        SourceText.Builder out = new SourceText.Builder();
        int from = 0;
        int start = partFrom(value, 0);
        while (start >= 0) {
            int end = rowsEnd(value, start);
            if (end < 0) {
                break;
            }
            out.add(html.slice(from, start)).addSynthetic("<table>");
            out.add(html.slice(start, end)).addSynthetic("</table>");
            from = end;
            start = partFrom(value, end);
        }
        return from == 0 ? html : out.add(html.slice(from)).build();
    }

    private interface Test {
        boolean holds(String html, int at);
    }

    private interface At {
        boolean holds(int at);
    }

    private static int find(String html, String begin, int from, Test test) {
        return find(html, begin, from, at -> test.holds(html, at));
    }

    private static int find(String html, String begin, int from, At test) {
        for (int at = html.indexOf('<', from); at >= 0; at = html.indexOf('<', at + 1)) {
            boolean begins = html.regionMatches(true, at, begin, 0, begin.length());
            if (begins && test.holds(at)) {
                return at;
            }
        }
        return -1;
    }

    /** Where the next group of rows begins. */
    private static int partFrom(String html, int from) {
        return find(html, "<t", from, LostTables::isPart);
    }

    /** Behind the last end tag of a row that nothing but white space and other rows follow; -1 if no row has an end. */
    private static int rowsEnd(String html, int start) {
        int end = start;
        int at = find(html, "</t", start, LostTables::isEndOfPart);
        while (at >= 0) {
            int close = html.indexOf('>', at);
            end = close < 0 ? html.length() : close + 1;
            int next = end;
            while (next < html.length() && html.charAt(next) <= ' ') {
                next++;
            }
            boolean goesOn = next < html.length()
                    && html.charAt(next) == '<'
                    && (isPart(html, next) || isEndOfPart(html, next) || html.startsWith("<!--", next));
            if (!goesOn) {
                return end;
            }
            at = find(html, "</t", next, LostTables::isEndOfPart);
        }
        return end == start ? -1 : end;
    }

    private static boolean isTable(String html, int at) {
        return starts(html, at + 1, "table");
    }

    /** Whether an element begins here in which tags are text. */
    private static boolean holdsNoTags(String html, int at) {
        return starts(html, at + 1, "plaintext")
                || starts(html, at + 1, "xmp")
                || starts(html, at + 1, "textarea")
                || html.startsWith("<![CDATA[", at);
    }

    private static boolean isRowOrCell(String html, int at) {
        return starts(html, at + 1, "tr") || starts(html, at + 1, "td");
    }

    private static boolean isPart(String html, int at) {
        return isRowOrCell(html, at)
                || starts(html, at + 1, "th")
                || starts(html, at + 1, "thead")
                || starts(html, at + 1, "tbody")
                || starts(html, at + 1, "tfoot");
    }

    private static boolean isEndOfPart(String html, int at) {
        return html.startsWith("</", at)
                && (starts(html, at + 2, "tr")
                        || starts(html, at + 2, "thead")
                        || starts(html, at + 2, "tbody")
                        || starts(html, at + 2, "tfoot"));
    }

    /** Whether a tag of this name stands here, in any case. */
    private static boolean starts(String html, int at, String name) {
        int end = at + name.length();
        return html.regionMatches(true, at, name, 0, name.length())
                && (end >= html.length() || !Character.isLetterOrDigit(html.charAt(end)));
    }
}
