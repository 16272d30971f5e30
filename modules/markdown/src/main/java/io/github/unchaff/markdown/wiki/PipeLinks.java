package io.github.unchaff.markdown.wiki;

import io.github.unchaff.text.Whitespace;
import org.jspecify.annotations.Nullable;

/**
 * {@code [[target|label]]}, or {@code [[label|target]]}.
 *
 * @param labelFirst whether the label stands before the bar
 * @param shortNames whether a link without a label shows only what stands behind the last colon
 * @param hrefs how a page becomes an address
 */
record PipeLinks(boolean labelFirst, boolean shortNames, Hrefs hrefs) implements LinkGrammar {

    @Override
    public String starts() {
        return "[";
    }

    @Override
    public @Nullable Found at(Scan scan, int start) {
        if (scan.at(start + 1) != '[') {
            return null;
        }
        int close = scan.close('[', start);
        int from = start + 2;
        if (close < 0 || scan.holds("[[", from, close)) {
            return null;
        }
        String inner = scan.value.substring(from, close);
        if (Whitespace.isBlank(inner)) {
            return null;
        }
        int bar = labelFirst ? inner.lastIndexOf('|') : inner.indexOf('|');
        String target = target(inner, bar);
        int labelFrom = bar < 0 || labelFirst ? from : from + bar + 1;
        int labelTo = bar < 0 || !labelFirst ? close : from + bar;
        if (Whitespace.isBlank(scan.value.substring(labelFrom, labelTo))) {
            labelFrom = labelFirst ? from + bar + 1 : from;
            labelTo = labelFirst ? close : from + bar;
            bar = -1;
        }
        if (Whitespace.isBlank(target)) {
            return Found.Page.of(close + 2, labelFrom, labelTo, null, null);
        }
        if (WebLinks.isAddress(target, 0)) {
            return new Found.External(close + 2, labelFrom, labelTo, target);
        }
        int arrow = shortNames ? target.indexOf('>') : -1;
        if (arrow > 0) {
            int shown = bar < 0 ? scan.value.indexOf('>', labelFrom) + 1 : labelFrom;
            return Found.Page.of(close + 2, shown, labelTo, null, null);
        }
        if (bar < 0 && shortNames) {
            labelFrom = shortName(scan.value, labelFrom, labelTo);
        }
        return Found.Page.of(close + 2, labelFrom, labelTo, hrefs.of(target), term(target));
    }

    private String target(String inner, int bar) {
        if (bar < 0) {
            return inner.strip();
        }
        return (labelFirst ? inner.substring(bar + 1) : inner.substring(0, bar)).strip();
    }

    private static int shortName(String value, int from, int to) {
        int at = value.substring(from, to).lastIndexOf(':');
        return at >= 0 && from + at + 1 < to ? from + at + 1 : from;
    }

    /** The page's own name: without the namespaces before it, the place behind it. */
    static @Nullable String term(String target) {
        int hash = target.indexOf('#');
        String page = hash < 0 ? target : target.substring(0, hash);
        int name = Math.max(page.lastIndexOf(':'), page.lastIndexOf('/')) + 1;
        String last = Whitespace.strip(page.substring(name));
        last = last.startsWith("+") ? last.substring(1) : last;
        return last.isEmpty() ? null : last;
    }
}
