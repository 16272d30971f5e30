package io.github.unchaff.markdown;

import io.github.unchaff.source.SourceText;
import io.github.unchaff.text.Han;
import io.github.unchaff.text.Whitespace;
import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Line ends inside a paragraph: nothing between two characters that join without a space, else a space. */
final class SoftBreaks {

    private final Reading reading;

    SoftBreaks(Reading reading) {
        this.reading = reading;
    }

    /** What stands for the line end. */
    SourceText settle(Node lineEnd) {
        String before = text(leafBefore(lineEnd));
        String after = text(leafAfter(lineEnd));
        return Han.joins(before, before.length(), after, 0) ? SourceText.EMPTY : space(lineEnd);
    }

    private SourceText space(Node lineEnd) {
        SourceText.Builder out = new SourceText.Builder();
        int at = end(lineEnd.getPrevious());
        boolean found = at >= 0
                && at < reading.value().length()
                && Whitespace.isWhite(reading.value().charAt(at));
        return (found ? out.addDecoded(" ", reading.slice(at, at + 1)) : out.addSynthetic(" ")).build();
    }

    private int end(@Nullable Node node) {
        List<Spans.Range> ranges = node == null ? List.of() : reading.spans().of(node);
        return ranges.isEmpty() ? -1 : ranges.getLast().end();
    }

    private static @Nullable Node leafBefore(Node node) {
        Node at = node;
        while (at != null && at.getPrevious() == null) {
            at = at.getParent() instanceof Block ? null : at.getParent();
        }
        at = at == null ? null : at.getPrevious();
        while (at != null && at.getLastChild() != null) {
            at = at.getLastChild();
        }
        return at;
    }

    private static @Nullable Node leafAfter(Node node) {
        Node at = node;
        while (at != null && at.getNext() == null) {
            at = at.getParent() instanceof Block ? null : at.getParent();
        }
        at = at == null ? null : at.getNext();
        while (at != null && at.getFirstChild() != null) {
            at = at.getFirstChild();
        }
        return at;
    }

    private static String text(@Nullable Node leaf) {
        return leaf instanceof Text text
                ? Whitespace.strip(text.getLiteral())
                : leaf instanceof Code code ? code.getLiteral() : "";
    }
}
