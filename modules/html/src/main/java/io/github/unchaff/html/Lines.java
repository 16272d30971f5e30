package io.github.unchaff.html;

import io.github.unchaff.source.SourceText;

/** Line ends of preformatted text. */
final class Lines {

    private Lines() {}

    /** The text with CR LF and CR made LF. */
    static SourceText normalized(SourceText text) {
        String value = text.value();
        if (value.indexOf('\r') < 0) {
            return text;
        }
        SourceText.Builder out = new SourceText.Builder();
        int from = 0;
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) == '\r') {
                out.add(text.slice(from, i));
                boolean pair = i + 1 < value.length() && value.charAt(i + 1) == '\n';
                if (!pair) {
                    out.addDecoded("\n", text.slice(i, i + 1));
                }
                from = i + 1;
            }
        }
        return out.add(text.slice(from)).build();
    }
}
