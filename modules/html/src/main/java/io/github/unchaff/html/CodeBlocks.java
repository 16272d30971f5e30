package io.github.unchaff.html;

import io.github.unchaff.model.Block;
import io.github.unchaff.source.SourceText;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Maps code that stands in lines of its own. */
final class CodeBlocks {

    private CodeBlocks() {}

    /** The code in an element; none if there is nothing to see. */
    static List<Block> of(Page page, Element element) {
        SourceText text = CodeText.of(page, element);
        String value = text.value();
        int from = 0;
        int to = text.length();
        if (from < to && (value.charAt(from) == '\n' || value.charAt(from) == '\r')) {
            from += value.startsWith("\r\n") ? 2 : 1;
        }
        while (to > from && "\n\r \t".indexOf(value.charAt(to - 1)) >= 0) {
            to--;
        }
        SourceText lines = Lines.normalized(text.slice(from, to));
        return lines.isBlank()
                ? List.of()
                : List.of(new Block.CodeBlock(CodeLanguage.of(element), lines.value(), lines.origin()));
    }

    /** Whether {@code code} without {@code pre} holds several lines and stands alone. */
    static boolean isAlone(Element code) {
        boolean lines = false;
        for (Node child : code.childNodes()) {
            lines |= child.nameIs("br") || child.nameIs("div");
        }
        return lines && isNothing(code.previousSibling(), false) && isNothing(code.nextSibling(), true);
    }

    private static boolean isNothing(@Nullable Node node, boolean forward) {
        Node at = node;
        while (at instanceof TextNode text && text.isBlank()) {
            at = forward ? at.nextSibling() : at.previousSibling();
        }
        return at == null || at instanceof Element element && Tags.isBlock(element.normalName());
    }
}
