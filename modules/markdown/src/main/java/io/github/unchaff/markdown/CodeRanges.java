package io.github.unchaff.markdown;

import java.util.BitSet;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Which characters of a Markdown text are no text to its parser: code, tags, definitions of links. */
public final class CodeRanges {

    private CodeRanges() {}

    /** A bit for each character that is in code, a tag or a definition. */
    public static BitSet of(String markdown) {
        BitSet code = new BitSet(markdown.length());
        Node root = Parsers.of(Flavor.COMMONMARK).parse(markdown);
        for (Node node = root; node != null; node = Flat.next(node, root, node.getFirstChild() != null)) {
            boolean opaque = node instanceof Code
                    || node instanceof FencedCodeBlock
                    || node instanceof IndentedCodeBlock
                    || node instanceof HtmlBlock
                    || node instanceof HtmlInline
                    || node instanceof LinkReferenceDefinition;
            List<SourceSpan> spans = node.getSourceSpans();
            if (opaque && !spans.isEmpty()) {
                SourceSpan last = spans.getLast();
                code.set(spans.getFirst().getInputIndex(), last.getInputIndex() + last.getLength());
            }
        }
        return code;
    }
}
