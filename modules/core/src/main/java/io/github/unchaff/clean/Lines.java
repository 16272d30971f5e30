package io.github.unchaff.clean;

import io.github.unchaff.model.Block;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Inlines;
import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph as its lines: what stands between line breaks that are not inside emphasis or a link.
 *
 * @param all the lines, none of them blank; never empty
 */
record Lines(List<List<Inline>> all) {

    static Lines of(Block.Paragraph paragraph) {
        List<List<Inline>> lines = new ArrayList<>();
        Inlines line = new Inlines();
        for (Inline inline : paragraph.content()) {
            if (inline instanceof Inline.LineBreak) {
                end(line, lines);
                line = new Inlines();
            } else {
                line.add(inline);
            }
        }
        end(line, lines);
        return new Lines(lines.isEmpty() ? List.of(List.of()) : lines);
    }

    private static void end(Inlines line, List<List<Inline>> lines) {
        List<Inline> content = line.build();
        if (!content.isEmpty()) {
            lines.add(content);
        }
    }

    List<Inline> first() {
        return all.getFirst();
    }

    /** What is below the first line: one paragraph, or nothing. */
    List<Block> rest() {
        return all.size() == 1 ? List.of() : List.of(paragraph(all.subList(1, all.size())));
    }

    /** Lines as one paragraph. */
    static Block.Paragraph paragraph(List<List<Inline>> lines) {
        Inlines out = new Inlines();
        for (List<Inline> line : lines) {
            if (!out.isEmpty()) {
                out.add(new Inline.LineBreak());
            }
            out.addAll(line);
        }
        return new Block.Paragraph(out.build());
    }
}
