package io.github.unchaff.markdown;

import org.commonmark.node.CustomNode;

/** {@code [^1]} in the text, with what it refers to. */
final class FootnoteReference extends CustomNode {

    private final FootnoteDefinition definition;

    FootnoteReference(FootnoteDefinition definition) {
        this.definition = definition;
    }

    FootnoteDefinition definition() {
        return definition;
    }
}
