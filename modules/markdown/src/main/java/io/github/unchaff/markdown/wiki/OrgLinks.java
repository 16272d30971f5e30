package io.github.unchaff.markdown.wiki;

import io.github.unchaff.text.Whitespace;
import org.jspecify.annotations.Nullable;

/** {@code [[target][label]]} and {@code [[target]]} of Org. */
record OrgLinks() implements LinkGrammar {

    @Override
    public String starts() {
        return "[";
    }

    @Override
    public @Nullable Found at(Scan scan, int start) {
        int close = scan.at(start + 1) == '[' ? scan.close('[', start) : -1;
        int from = start + 2;
        if (close < 0 || scan.holds("[[", from, close)) {
            return null;
        }
        String inner = scan.value.substring(from, close);
        if (Whitespace.isBlank(inner)) {
            return null;
        }
        int middle = inner.indexOf("][");
        String target = (middle < 0 ? inner : inner.substring(0, middle)).strip();
        boolean labelled = middle >= 0 && !Whitespace.isBlank(inner.substring(middle + 2));
        int label = labelled ? from + middle + 2 : from;
        int to = labelled || middle < 0 ? close : from + middle;
        int end = close + 2;
        if (WebLinks.isAddress(target, 0)) {
            return !labelled && Pictures.isPicture(target)
                    ? new Found.Picture(end, target, -1, -1, -1, -1, Pictures.isAloneOnLine(scan.value, start, end))
                    : new Found.External(end, label, to, target);
        }
        boolean file = target.startsWith("file:") || target.startsWith("./") || target.startsWith("/");
        String path = target.startsWith("file:") ? target.substring(5) : target;
        int place = path.indexOf("::");
        path = place < 0 ? path : path.substring(0, place);
        if (!labelled && Pictures.isPicture(path)) {
            return new Found.Picture(
                    end, Hrefs.encoded(path), -1, -1, -1, -1, Pictures.isAloneOnLine(scan.value, start, end));
        }
        boolean heading = target.startsWith("*") || target.startsWith("#");
        boolean other = !file && target.indexOf(':') > 0;
        String href = other ? null : Hrefs.SAME.of(heading ? "#" + target.substring(1) : path);
        String term = file || other ? null : PipeLinks.term(heading ? target.substring(1) : target);
        int shown = heading && !labelled ? scan.value.indexOf(target, label) + 1 : label;
        return Found.Page.of(end, shown, to, href, term);
    }
}
