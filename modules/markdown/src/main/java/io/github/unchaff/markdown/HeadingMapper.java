package io.github.unchaff.markdown;

import io.github.unchaff.model.Block;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Inlines;
import java.util.List;
import org.commonmark.node.Heading;

/** Maps headings. Where underlined ones are off, the text is a paragraph and the line below it a break or text. */
final class HeadingMapper {

    private final Reading reading;
    private final InlineMapper inlines;

    HeadingMapper(Reading reading, InlineMapper inlines) {
        this.reading = reading;
        this.inlines = inlines;
    }

    void add(Heading node, int depth, List<Block> out) {
        List<Spans.Range> lines = reading.spans().of(node);
        boolean underlined = lines.size() > 1;
        if (underlined && !reading.flavor().setextHeadings()) {
            List<Inline> content = new InlineHtml(reading, inlines).inlines(node, depth);
            if (!Inlines.isBlank(content)) {
                out.add(Figures.orParagraph(content));
            }
            underline(lines.getLast(), out);
            return;
        }
        if (underlined) {
            reading.markup(lines.getLast().start(), lines.getLast().end());
        } else {
            reading.markupAround(node);
        }
        List<Inline> content = Inlines.oneLine(new InlineHtml(reading, inlines).inlines(node, depth));
        if (!Inlines.isBlank(content)) {
            out.add(new Block.Heading(node.getLevel(), content));
        }
    }

    private void underline(Spans.Range line, List<Block> out) {
        var text = reading.slice(line.start(), line.end()).strip();
        if (text.value().startsWith("-") && text.length() > 2) {
            reading.markup(line.start(), line.end());
            out.add(new Block.ThematicBreak(text.origin()));
        } else {
            out.add(new Block.Paragraph(List.of(Inline.Text.of(text))));
        }
    }
}
