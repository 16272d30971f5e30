package io.github.unchaff.markdown.flexmark;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataKey;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashMap;
import java.util.Map;

/** {@code [^1]: what is said below the line}. */
final class FootnoteDefinition extends Block {

    /** The definitions of a document by their labels. */
    static final DataKey<Map<String, FootnoteDefinition>> ALL =
            new DataKey<>("UNCHAFF_FOOTNOTES", Map.of(), data -> new HashMap<>());

    private final BasedSequence marker;

    FootnoteDefinition(BasedSequence marker) {
        this.marker = marker;
    }

    /** {@code [^1]:}. */
    BasedSequence marker() {
        return marker;
    }

    String label() {
        return marker.subSequence(2, marker.length() - 2).toString();
    }

    @Override
    public BasedSequence[] getSegments() {
        return new BasedSequence[] {marker};
    }
}
