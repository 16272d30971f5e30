package io.github.unchaff.markdown.flexmark;

import io.github.unchaff.model.Block;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Inlines;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Puts what a footnote says to the place of its first reference. A second reference stays as text; a note without reference
 * stands at the end of the body.
 */
final class Footnotes {

    private final Reading reading;
    private final BlockMapper blocks;
    private final List<FootnoteDefinition> definitions = new ArrayList<>();
    private final Set<FootnoteDefinition> used = Collections.newSetFromMap(new IdentityHashMap<>());

    Footnotes(Reading reading, BlockMapper blocks) {
        this.reading = reading;
        this.blocks = blocks;
    }

    /** A definition met in the text. */
    void definition(FootnoteDefinition definition) {
        definitions.add(definition);
    }

    /** A reference met in the text. */
    void reference(FootnoteReference reference, int depth, Inlines out) {
        FootnoteDefinition definition = reference.definition();
        if (used.contains(definition)) {
            out.add(reading.slice(reference.getStartOffset(), reference.getEndOffset()));
        } else {
            reading.markup(reference);
            out.add(new Inline.Footnote(content(definition, reading.depth(depth + 1, reference))));
        }
    }

    /** Notes that nothing refers to. */
    List<Block> rest(int depth) {
        List<Block> out = new ArrayList<>();
        for (int i = 0; i < definitions.size(); i++) {
            if (!used.contains(definitions.get(i))) {
                out.addAll(content(definitions.get(i), depth));
            }
        }
        return out;
    }

    private List<Block> content(FootnoteDefinition definition, int depth) {
        used.add(definition);
        reading.markup(definition.marker());
        return blocks.children(definition, depth);
    }
}
