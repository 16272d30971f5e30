package io.github.unchaff.markdown.flexmark;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import io.github.unchaff.model.Block;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Inlines;
import java.util.ArrayList;
import java.util.List;

/** Maps tables. Cells beyond the last column become further columns; blank ones at the end of a row are none. */
final class TableMapper {

    private final Reading reading;
    private final QuoteMarks marks;
    private final InlineMapper inlines;

    TableMapper(Reading reading, QuoteMarks marks, InlineMapper inlines) {
        this.reading = reading;
        this.marks = marks;
        this.inlines = inlines;
    }

    void add(TableBlock table, int depth, List<Block> out) {
        List<Block.Alignment> columns = new ArrayList<>();
        List<List<List<Inline>>> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                marks.before(row.getStartOffset());
                if (part instanceof TableSeparator) {
                    reading.markup(row);
                } else if (row instanceof TableRow cells) {
                    rows.add(row(cells, depth, columns, rows.isEmpty()));
                }
            }
        }
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        while (columns.size() < width) {
            columns.add(Block.Alignment.NONE);
        }
        if (width > 0) {
            out.add(new Block.Table(
                    columns, rows.stream().map(row -> padded(row, width)).toList()));
        }
    }

    private List<List<Inline>> row(TableRow row, int depth, List<Block.Alignment> columns, boolean header) {
        List<List<Inline>> cells = new ArrayList<>();
        int at = row.getStartOffset();
        for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof TableCell cell) {
                reading.context().step();
                if (header) {
                    columns.add(alignment(cell));
                }
                reading.markup(at, Math.max(at, cell.getText().getStartOffset()));
                at = Math.max(at, cell.getText().getEndOffset());
                cells.add(Inlines.oneLine(new InlineHtml(reading, inlines).inlines(cell, depth)));
            }
        }
        reading.markup(at, row.getEndOffset());
        while (cells.size() > columns.size() && cells.getLast().isEmpty()) {
            cells.removeLast();
        }
        return cells;
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
