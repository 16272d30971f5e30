package io.github.unchaff.feed.read;

import io.github.unchaff.model.Block;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Inlines;
import io.github.unchaff.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Plain text as paragraphs: an empty line parts them, and a line end is a line break. */
final class PlainBlocks {

    private PlainBlocks() {}

    static List<Block> of(SourceText text) {
        List<Block> blocks = new ArrayList<>();
        Inlines line = new Inlines();
        int from = 0;
        while (from <= text.length()) {
            int end = text.value().indexOf('\n', from);
            int to = end < 0 ? text.length() : end;
            SourceText said = text.slice(from, to).strip();
            if (said.length() > 0) {
                if (!line.isEmpty()) {
                    line.add(new Inline.LineBreak());
                }
                line.add(said);
            } else if (!line.isEmpty()) {
                blocks.add(new Block.Paragraph(line.build()));
                line = new Inlines();
            }
            from = to + 1;
        }
        if (!line.isEmpty()) {
            blocks.add(new Block.Paragraph(line.build()));
        }
        return blocks;
    }
}
