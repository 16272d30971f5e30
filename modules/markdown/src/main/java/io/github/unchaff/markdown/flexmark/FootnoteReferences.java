package io.github.unchaff.markdown.flexmark;

import com.vladsch.flexmark.parser.LinkRefProcessor;
import com.vladsch.flexmark.parser.LinkRefProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** Finds {@code [^1]} where a definition of that label exists; elsewhere it stays text. */
final class FootnoteReferences implements LinkRefProcessor {

    private final Document document;

    private FootnoteReferences(Document document) {
        this.document = document;
    }

    /** The definition that {@code [^label]} refers to, or null. */
    static @Nullable FootnoteDefinition definition(Document document, CharSequence brackets) {
        String text = brackets.toString();
        return text.startsWith("[^")
                ? FootnoteDefinition.ALL.get(document).get(text.substring(2, text.length() - 1))
                : null;
    }

    @Override
    public boolean getWantExclamationPrefix() {
        return false;
    }

    @Override
    public int getBracketNestingLevel() {
        return 0;
    }

    @Override
    public boolean isMatch(BasedSequence nodeChars) {
        return definition(document, nodeChars) != null;
    }

    @Override
    public Node createNode(BasedSequence nodeChars) {
        FootnoteDefinition definition = definition(document, nodeChars);
        if (definition == null) {
            throw new IllegalStateException("no footnote " + nodeChars);
        }
        return new FootnoteReference(nodeChars, definition);
    }

    @Override
    public BasedSequence adjustInlineText(Document document, Node node) {
        return node.getChars().subSequence(1, node.getChars().length() - 1);
    }

    @Override
    public boolean allowDelimiters(BasedSequence chars, Document document, Node node) {
        return false;
    }

    @Override
    public void updateNodeElements(Document document, Node node) {}

    /** Makes one for each document. */
    static final class Factory implements LinkRefProcessorFactory {

        @Override
        public LinkRefProcessor apply(Document document) {
            return new FootnoteReferences(document);
        }

        @Override
        public boolean getWantExclamationPrefix(DataHolder options) {
            return false;
        }

        @Override
        public int getBracketNestingLevel(DataHolder options) {
            return 0;
        }
    }
}
