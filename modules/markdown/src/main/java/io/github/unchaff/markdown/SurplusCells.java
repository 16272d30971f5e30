package io.github.unchaff.markdown;

import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Inlines;
import io.github.unchaff.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** What stands behind the last column of a table row: pipes, and maybe cells that no column was announced for. */
final class SurplusCells {

    private final Reading reading;

    SurplusCells(Reading reading) {
        this.reading = reading;
    }

    /** Claims the pipes and adds the cells; blank ones at the end are none. */
    void add(int from, int to, int depth, List<List<Inline>> cells) {
        List<List<Inline>> more = new ArrayList<>();
        int start = from;
        for (int i = from; i <= to; i++) {
            boolean pipe = i < to && reading.value().charAt(i) == '|';
            if (i == to || pipe && (i == from || reading.value().charAt(i - 1) != '\\')) {
                SourceText cell = reading.slice(start, i).strip();
                if (i > from || !cell.isBlank()) {
                    more.add(cell.isBlank() ? List.of() : content(cell, depth));
                }
                reading.markup(i, Math.min(i + 1, to));
                start = i + 1;
            }
        }
        while (!more.isEmpty() && more.getLast().isEmpty()) {
            more.removeLast();
        }
        cells.addAll(more);
    }

    private List<Inline> content(SourceText cell, int depth) {
        Reading inside = new Reading(cell, reading.context(), reading.flavor());
        Node paragraph = Parsers.INLINES.parse(cell.value()).getFirstChild();
        if (!(paragraph instanceof Paragraph) || paragraph.getNext() != null) {
            return List.of(Inline.Text.of(cell));
        }
        InlineMapper mapper = new BlockMapper(inside).inlines();
        return Inlines.oneLine(mapper.of(paragraph, depth));
    }
}
