package io.github.unchaff.markdown;

import io.github.unchaff.model.Block;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Inlines;
import java.util.List;
import org.commonmark.node.Paragraph;

/** Maps paragraphs; some are figures, and some hold HTML. */
final class ParagraphMapper {

    private final InlineMapper inlines;
    private final Reading reading;
    private final Figures figures;

    ParagraphMapper(Reading reading, InlineMapper inlines) {
        this.reading = reading;
        this.inlines = inlines;
        this.figures = new Figures(reading, inlines);
    }

    void add(Paragraph node, int depth, List<Block> out) {
        if (InlineHtml.isIn(node)) {
            out.addAll(new InlineHtml(reading, inlines).blocks(node, depth));
            return;
        }
        Block.Figure figure = figures.captioned(node, depth);
        if (figure != null) {
            out.add(figure);
            return;
        }
        List<Inline> content = inlines.of(node, depth);
        if (!Inlines.isBlank(content)) {
            if (reading.flavor().machineWritten()) {
                out.addAll(CaptionedLines.of(content));
            } else {
                out.add(Figures.orParagraph(content));
            }
        }
    }
}
