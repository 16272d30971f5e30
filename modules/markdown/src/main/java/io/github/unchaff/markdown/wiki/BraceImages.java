package io.github.unchaff.markdown.wiki;

import io.github.unchaff.text.Whitespace;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * {@code {{image.png?200|caption}}}; a file that is no picture is a link to it. Other things in two braces are removed by a
 * rule, or text.
 *
 * @param hrefs how a page becomes an address
 * @param rule what removes braces that hold neither; or null, if they are text
 */
record BraceImages(Hrefs hrefs, @Nullable String rule) implements LinkGrammar {

    @Override
    public String starts() {
        return "{";
    }

    @Override
    public @Nullable Found at(Scan scan, int start) {
        int close = scan.at(start + 1) == '{' ? scan.close('{', start) : -1;
        int from = start + 2;
        if (close < 0 || scan.holds("{{", from, close)) {
            return null;
        }
        String inner = scan.value.substring(from, close);
        if (Whitespace.isBlank(inner)) {
            return null;
        }
        int bar = inner.indexOf('|');
        String name = Whitespace.strip(bar < 0 ? inner : inner.substring(0, bar));
        int query = WebLinks.isAddress(name, 0) ? sizeQuery(name) : name.indexOf('?');
        String file = query < 0 ? name : name.substring(0, query);
        int end = close + 2;
        boolean labelled = bar >= 0 && !Whitespace.isBlank(inner.substring(bar + 1));
        int label = from + bar + 1;
        String address = Pictures.isPicture(file) ? address(file) : null;
        if (address != null) {
            boolean alone = Pictures.isAloneOnLine(scan.value, start, end);
            return alone
                    ? new Found.Picture(end, address, -1, -1, labelled ? label : -1, labelled ? close : -1, true)
                    : new Found.Picture(end, address, labelled ? label : -1, labelled ? close : -1, -1, -1, false);
        }
        if (file.toLowerCase(Locale.ROOT).startsWith("tag>")) {
            return new Found.Dropped(end, "macro");
        }
        if (Pictures.isFile(file)) {
            String url = WebLinks.isAddress(file, 0) ? file : hrefs.of(file);
            int shown = labelled ? label : scan.value.indexOf(file, from);
            int to = labelled ? close : shown + file.length();
            return url == null ? Found.Page.of(end, shown, to, null, null) : new Found.External(end, shown, to, url);
        }
        return rule == null ? null : new Found.Dropped(end, rule);
    }

    private @Nullable String address(String file) {
        boolean inner = hrefs == Hrefs.LOWER_COLONS && !WebLinks.isAddress(file, 0);
        String path = inner && file.startsWith(":") ? file.substring(1) : file;
        return Pictures.address(inner ? path.replace(':', '/') : path);
    }

    /** Where {@code ?200x100} begins behind an address, or -1. */
    private static int sizeQuery(String name) {
        int query = name.lastIndexOf('?');
        String size = query < 0 ? "" : name.substring(query + 1);
        return !size.isEmpty() && size.chars().allMatch(c -> c >= '0' && c <= '9' || c == 'x') ? query : -1;
    }
}
