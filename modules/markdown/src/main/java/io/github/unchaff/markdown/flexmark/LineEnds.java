package io.github.unchaff.markdown.flexmark;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import io.github.unchaff.source.SourceText;
import io.github.unchaff.text.Han;
import io.github.unchaff.text.Whitespace;
import org.jspecify.annotations.Nullable;

/** Line ends inside a paragraph: nothing between two characters that join without a space, else a space. */
final class LineEnds {

    private final Reading reading;

    LineEnds(Reading reading) {
        this.reading = reading;
    }

    /** What stands for the line end. */
    SourceText settle(Node lineEnd) {
        String before = said(leaf(lineEnd, true));
        String after = said(leaf(lineEnd, false));
        return Han.joins(before, before.length(), after, 0)
                ? SourceText.EMPTY
                : new SourceText.Builder()
                        .addDecoded(" ", reading.slice(lineEnd.getStartOffset(), lineEnd.getStartOffset() + 1))
                        .build();
    }

    private static @Nullable Node leaf(Node node, boolean before) {
        Node at = node;
        while (at != null && beside(at, before) == null) {
            at = at.getParent() instanceof Block ? null : at.getParent();
        }
        at = at == null ? null : beside(at, before);
        while (at != null && inside(at, before) != null && !(at instanceof Code || at instanceof FootnoteReference)) {
            at = inside(at, before);
        }
        return at;
    }

    private static @Nullable Node beside(Node node, boolean before) {
        return before ? node.getPrevious() : node.getNext();
    }

    private static @Nullable Node inside(Node node, boolean before) {
        return before ? node.getLastChild() : node.getFirstChild();
    }

    private static String said(@Nullable Node leaf) {
        return switch (leaf) {
            case null -> "";
            case Text text -> Whitespace.strip(text.getChars().unescapeNoEntities());
            case HtmlEntity entity -> TextMapper.decoded(entity);
            case Code code -> code.getText().toString();
            case DelimitedLinkNode link -> link.getText().toString();
            default -> "";
        };
    }
}
