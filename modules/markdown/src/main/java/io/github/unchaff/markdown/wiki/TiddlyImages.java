package io.github.unchaff.markdown.wiki;

import io.github.unchaff.text.Whitespace;
import org.jspecify.annotations.Nullable;

/** {@code [img width=32 [tooltip|picture.png]]} and {@code [ext[label|address]]} of TiddlyWiki. */
record TiddlyImages() implements LinkGrammar {

    private static final int LONGEST_ATTRIBUTES = 120;

    @Override
    public String starts() {
        return "[";
    }

    @Override
    public @Nullable Found at(Scan scan, int start) {
        boolean image = scan.value.startsWith("[img", start);
        if (!image && !scan.value.startsWith("[ext[", start)) {
            return null;
        }
        int open = start + 4;
        while (open < scan.value.length()
                && open < start + LONGEST_ATTRIBUTES
                && scan.at(open) != '['
                && scan.at(open) != ']'
                && scan.at(open) != '\n') {
            open++;
        }
        int close = scan.at(open) == '[' ? scan.find("]]", open) : -1;
        int line = scan.find("\n", open);
        if (close < 0 || line >= 0 && line < close) {
            return null;
        }
        String inner = scan.value.substring(open + 1, close);
        if (Whitespace.isBlank(inner)) {
            return null;
        }
        int bar = inner.lastIndexOf('|');
        String target = Whitespace.strip(inner.substring(bar + 1));
        int end = close + 2;
        boolean labelled = bar > 0 && !Whitespace.isBlank(inner.substring(0, bar));
        int labelTo = open + 1 + Math.max(bar, 0);
        if (target.isEmpty()) {
            return null;
        }
        if (!image) {
            return new Found.External(end, labelled ? open + 1 : open + 2 + bar, labelled ? labelTo : close, target);
        }
        String address = WebLinks.isAddress(target, 0) ? target : Hrefs.encoded(target);
        boolean alone = Pictures.isAloneOnLine(scan.value, start, end);
        return new Found.Picture(end, address, labelled ? open + 1 : -1, labelled ? labelTo : -1, -1, -1, alone);
    }
}
