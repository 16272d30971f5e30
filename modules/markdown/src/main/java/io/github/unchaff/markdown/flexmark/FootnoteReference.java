package io.github.unchaff.markdown.flexmark;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** {@code [^1]} in the text, with what it refers to. */
final class FootnoteReference extends Node {

    private final FootnoteDefinition definition;

    FootnoteReference(BasedSequence chars, FootnoteDefinition definition) {
        super(chars);
        this.definition = definition;
    }

    FootnoteDefinition definition() {
        return definition;
    }

    @Override
    public BasedSequence[] getSegments() {
        return new BasedSequence[] {getChars()};
    }
}
