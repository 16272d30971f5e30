package io.github.unchaff.markdown;

import org.commonmark.node.CustomBlock;

/** {@code [^1]: what is said below the line}. */
final class FootnoteDefinition extends CustomBlock {

    private final String label;

    FootnoteDefinition(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
