package io.github.unchaff.markdown.dialect;

import io.github.unchaff.read.ReadContext;
import io.github.unchaff.source.SourceText;

/** The front matter that some archives put before an item; it repeats what the item says of itself. */
final class JekyllHeader {

    private JekyllHeader() {}

    /** Where the front matter ends, behind its second line of dashes; 0 if there is none. */
    static int end(SourceText text) {
        String value = text.value();
        int first = value.startsWith("---\n") ? 4 : value.startsWith("---\r\n") ? 5 : 0;
        if (first == 0) {
            return 0;
        }
        for (int at = value.indexOf("\n---", first - 1); at >= 0; at = value.indexOf("\n---", at + 1)) {
            int end = at + 4;
            if (end >= value.length() || value.charAt(end) == '\n' || value.charAt(end) == '\r') {
                return end;
            }
        }
        return 0;
    }

    static void claim(SourceText header, ReadContext context) {
        context.claims().removed(header.origin(), "repeated-front-matter");
    }
}
