package io.github.unchaff.html;

import io.github.unchaff.model.Block;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Inlines;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** The rows of a table while they are filled: where a cell spans several places, the others are empty, within limits. */
final class TableGrid {

    private static final int MOST_CELLS = 100_000;
    private static final int MOST_COLUMNS = 200;
    private static final int MOST_ROWS = 1000;

    private final List<List<List<Inline>>> rows = new ArrayList<>();
    private final List<Integer> pending = new ArrayList<>();
    private final List<Block.Alignment> alignments = new ArrayList<>();
    private List<List<Inline>> row = new ArrayList<>();
    private int width;
    private int total;

    /** The next cell of the row. */
    void cell(Element cell, List<Inline> content) {
        fillFromAbove();
        int columns = Numbers.number(cell.attr("colspan"), 1, 1, MOST_COLUMNS);
        int down = Numbers.number(cell.attr("rowspan"), 1, 1, MOST_ROWS) - 1;
        if (row.size() >= MOST_COLUMNS) {
            addToLast(content);
        }
        for (int i = 0; i < columns && row.size() < MOST_COLUMNS; i++) {
            set(pending, row.size(), down);
            if (columns == 1) {
                align(row.size(), cell);
            }
            row.add(i == 0 ? content : List.of());
            total++;
        }
    }

    /** Ends the row; one that shows nothing is left out. */
    void endRow() {
        fillFromAbove();
        if (row.stream().anyMatch(cell -> !cell.isEmpty())) {
            rows.add(row);
            width = Math.max(width, row.size());
        }
        row = new ArrayList<>();
        if (total > MOST_CELLS) {
            pending.clear();
        }
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The table; without a header of its own it gets an empty one, since Markdown knows none without. */
    Block.Table table(boolean hasHeader) {
        List<Block.Row> all = new ArrayList<>();
        if (!hasHeader || rows.isEmpty()) {
            all.add(new Block.Row(Collections.nCopies(width, List.<Inline>of())));
        }
        for (List<List<Inline>> line : rows) {
            List<List<Inline>> full = new ArrayList<>(line);
            while (full.size() < width) {
                full.add(List.of());
            }
            all.add(new Block.Row(full));
        }
        List<Block.Alignment> columns = new ArrayList<>(width);
        for (int i = 0; i < width; i++) {
            columns.add(i < alignments.size() ? alignments.get(i) : Block.Alignment.NONE);
        }
        return new Block.Table(columns, all);
    }

    /** A column is aligned as the first of its cells that fills it alone. */
    private void align(int column, Element cell) {
        if (column == alignments.size()) {
            alignments.add(alignment(cell));
        }
        while (alignments.size() < column) {
            alignments.add(Block.Alignment.NONE);
        }
    }

    private static Block.Alignment alignment(Element cell) {
        if (cell.attributesSize() == 0) {
            return Block.Alignment.NONE;
        }
        String align = cell.attr("align");
        String said = align.isEmpty() ? textAlign(cell.attr("style")) : align.strip();
        return switch (said.toLowerCase(Locale.ROOT)) {
            case "left" -> Block.Alignment.LEFT;
            case "center" -> Block.Alignment.CENTER;
            case "right" -> Block.Alignment.RIGHT;
            default -> Block.Alignment.NONE;
        };
    }

    private static String textAlign(String style) {
        int at = style.indexOf("text-align:");
        if (at < 0) {
            return "";
        }
        int end = style.indexOf(';', at);
        return style.substring(at + "text-align:".length(), end < 0 ? style.length() : end)
                .strip();
    }

    /** What no column is left for goes to the last cell. */
    private void addToLast(List<Inline> content) {
        Inlines last = new Inlines().addAll(row.removeLast());
        row.add(last.add(new Inline.LineBreak()).addAll(content).build());
    }

    /** Empty cells where a cell of an earlier row reaches down. */
    private void fillFromAbove() {
        while (row.size() < pending.size() && pending.get(row.size()) > 0) {
            pending.set(row.size(), pending.get(row.size()) - 1);
            row.add(List.of());
            total++;
        }
    }

    private static void set(List<Integer> pending, int column, int down) {
        while (pending.size() <= column) {
            pending.add(0);
        }
        pending.set(column, down);
    }
}
