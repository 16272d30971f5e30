package io.github.unchaff.html;

import io.github.unchaff.source.SourceText;
import io.github.unchaff.text.Han;
import io.github.unchaff.text.Whitespace;

/**
 * Settles line ends inside text: between two characters that join without a space (Han, kana and their punctuation) a line
 * end of the source is nothing; elsewhere it is white space and folds.
 */
final class SoftBreaks {

    private SoftBreaks() {}

    /** The text without such line ends; the same object when there are none. */
    static SourceText settle(SourceText text) {
        String value = text.value();
        if (value.indexOf('\n') < 0) {
            return text;
        }
        SourceText.Builder out = new SourceText.Builder();
        int from = 0;
        int i = 0;
        while (i < value.length()) {
            if (value.charAt(i) != '\n') {
                i++;
                continue;
            }
            int start = i;
            while (start > from && Whitespace.isWhite(value.charAt(start - 1))) {
                start--;
            }
            int end = i + 1;
            while (end < value.length() && Whitespace.isWhite(value.charAt(end))) {
                end++;
            }
            boolean joins = start > 0 && end < value.length() && Han.joins(value, start, value, end);
            if (joins) {
                out.add(text.slice(from, start));
                from = end;
            }
            i = end;
        }
        return out.add(text.slice(from)).build();
    }
}
