package io.github.unchaff.html;

import io.github.unchaff.model.Block;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Inlines;
import io.github.unchaff.source.SourceText;
import java.util.List;

/**
 * What stands in a cell of a table, as the one line that a cell is: paragraphs behind one another, the items of a list each
 * behind a bullet, the cells of another table with a bar between.
 */
final class CellLine {

    private final Inlines out = new Inlines();
    private boolean simplified;

    /** The line. */
    static CellLine of(List<Block> blocks) {
        CellLine line = new CellLine();
        line.blocks(blocks);
        return line;
    }

    List<Inline> inlines() {
        return out.build();
    }

    /** Whether what the cell held had more structure than a line. */
    boolean isSimplified() {
        return simplified;
    }

    private void blocks(List<Block> blocks) {
        blocks.forEach(this::block);
    }

    private void block(Block block) {
        switch (block) {
            case Block.Paragraph paragraph -> part(paragraph.content());
            case Block.Heading heading -> part(heading.content());
            case Block.BulletList list -> items(list.items());
            case Block.OrderedList list -> items(list.items());
            case Block.BlockQuote quote -> {
                simplified = true;
                blocks(quote.content());
            }
            case Block.CodeBlock code -> {
                simplified |= code.text().indexOf('\n') >= 0;
                Inline line = new Inline.Code(code.text(), code.origin());
                boolean math = "math".equals(code.language());
                part(math ? List.of(synthetic("$"), line, synthetic("$")) : List.of(line));
            }
            case Block.Figure figure -> figure(figure);
            case Block.Table table -> table(table);
            case Block.ThematicBreak line -> {}
        }
    }

    private void items(List<Block.ListItem> items) {
        boolean several = items.size() > 1;
        simplified |= several;
        for (Block.ListItem item : items) {
            if (several) {
                part(List.of(synthetic("• ")));
                CellLine inner = of(item.content());
                simplified |= inner.simplified;
                out.addAll(inner.inlines());
            } else {
                blocks(item.content());
            }
        }
    }

    private void figure(Block.Figure figure) {
        Inline image = figure.image();
        part(List.of(figure.link() == null ? image : new Inline.Link(figure.link(), null, List.of(image))));
        if (!figure.caption().isEmpty()) {
            part(figure.caption());
        }
        if (figure.credit() != null) {
            part(List.of(figure.credit()));
        }
    }

    private void table(Block.Table table) {
        simplified = true;
        for (Block.Row row : table.rows()) {
            boolean first = true;
            for (List<Inline> cell : row.cells()) {
                if (!cell.isEmpty()) {
                    part(first ? List.of() : List.of(synthetic("| ")));
                    out.addAll(cell);
                    first = false;
                }
            }
        }
    }

    private void part(List<Inline> content) {
        if (!out.isEmpty()) {
            out.add(new Inline.LineBreak());
        }
        out.addAll(content);
    }

    private static Inline synthetic(String text) {
        return Inline.Text.of(new SourceText.Builder().addSynthetic(text).build());
    }
}
