package io.github.unchaff.markdown;

import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;

/** The marks of blocks that hold blocks. */
final class Containers {

    private Containers() {}

    /** Claims the marker of a list item or footnote: what stands before its first child on its first line. */
    static void marker(Reading reading, Node item) {
        if (item.getSourceSpans().isEmpty()) {
            return;
        }
        Spans.Range line = reading.spans().of(item).getFirst();
        int child = reading.spans().firstChildStart(item);
        reading.markup(line.start(), child < 0 ? line.end() : Math.min(line.end(), child));
    }

    /** Claims the {@code >} of each line; a line that goes on lazily has none. */
    static void marks(Reading reading, BlockQuote quote) {
        for (Spans.Range line : reading.spans().of(quote)) {
            int at = line.start();
            while (at < line.end()
                    && (reading.value().charAt(at) == ' ' || reading.value().charAt(at) == '\t')) {
                at++;
            }
            if (at < line.end() && reading.value().charAt(at) == '>') {
                reading.markup(at, at + 1);
            }
        }
    }
}
