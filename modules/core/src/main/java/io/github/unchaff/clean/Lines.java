package io.github.unchaff.clean;

import io.github.unchaff.model.Block;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.InlineLines;
import java.util.List;

/**
 * A paragraph as its lines: what stands between line breaks that are not inside emphasis or a link.
 *
 * @param all the lines, none of them blank; never empty
 */
record Lines(List<List<Inline>> all) {

    static Lines of(Block.Paragraph paragraph) {
        List<List<Inline>> lines = InlineLines.of(paragraph.content());
        return new Lines(lines.isEmpty() ? List.of(List.of()) : lines);
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
        return new Block.Paragraph(InlineLines.joined(lines));
    }
}
