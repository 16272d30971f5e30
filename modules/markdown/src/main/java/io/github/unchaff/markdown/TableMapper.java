package io.github.unchaff.markdown;

import io.github.unchaff.model.Block;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Inlines;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Maps tables. Cells beyond the last column, which the parser drops, become further columns. */
final class TableMapper {

    private final Reading reading;
    private final InlineMapper inlines;
    private final SurplusCells surplus;

    TableMapper(Reading reading, InlineMapper inlines) {
        this.reading = reading;
        this.inlines = inlines;
        this.surplus = new SurplusCells(reading);
    }

    void add(TableBlock table, int depth, List<Block> out) {
        if (table.getSourceSpans().size() > 1) {
            SourceSpan delimiters = table.getSourceSpans().get(1);
            reading.markup(delimiters.getInputIndex(), delimiters.getInputIndex() + delimiters.getLength());
        }
        List<Block.Alignment> columns = new ArrayList<>();
        List<List<List<Inline>>> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (row instanceof TableRow cells) {
                    rows.add(row(cells, depth, rows.isEmpty() ? columns : new ArrayList<>()));
                }
            }
        }
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        while (columns.size() < width) {
            columns.add(Block.Alignment.NONE);
        }
        if (width == 0) {
            return;
        }
        out.add(new Block.Table(
                columns, rows.stream().map(row -> padded(row, width)).toList()));
    }

    private List<List<Inline>> row(TableRow row, int depth, List<Block.Alignment> columns) {
        List<List<Inline>> cells = new ArrayList<>();
        Spans.Range line = reading.spans().of(row).getFirst();
        int at = line.start();
        for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof TableCell cell) {
                columns.add(alignment(cell));
                cells.add(cell(cell, depth));
                if (!cell.getSourceSpans().isEmpty()) {
                    Spans.Range range = reading.spans().of(cell).getFirst();
                    reading.markup(at, range.start());
                    at = range.end();
                }
            }
        }
        surplus.add(at, line.end(), depth, cells);
        return cells;
    }

    private List<Inline> cell(TableCell cell, int depth) {
        reading.context().step();
        reading.spans().enter(reading.spans().cell(cell));
        List<Inline> content = Inlines.oneLine(new InlineHtml(reading, inlines).inlines(cell, depth));
        reading.spans().enter(null);
        return content;
    }

    private static Block.Row padded(List<List<Inline>> cells, int width) {
        List<List<Inline>> all = new ArrayList<>(cells);
        while (all.size() < width) {
            all.add(List.of());
        }
        return new Block.Row(all);
    }

    private static Block.Alignment alignment(TableCell cell) {
        TableCell.Alignment alignment = cell.getAlignment();
        if (alignment == null) {
            return Block.Alignment.NONE;
        }
        return switch (alignment) {
            case LEFT -> Block.Alignment.LEFT;
            case CENTER -> Block.Alignment.CENTER;
            case RIGHT -> Block.Alignment.RIGHT;
        };
    }
}
