package io.github.unchaff.html;

import io.github.unchaff.diagnostic.CoreCode;
import io.github.unchaff.model.Block;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Inlines;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Maps a table: to rows and columns, or, where it only lays things out, to what stands in its cells. */
final class TableMapper {

    private final Page page;
    private final Element table;
    private final int depth;
    private final List<List<Element>> rows = new ArrayList<>();
    private final List<Block> out = new ArrayList<>();

    private TableMapper(Page page, Element table, int depth) {
        this.page = page;
        this.table = table;
        this.depth = depth;
    }

    static List<Block> map(Page page, Element table, int depth) {
        return new TableMapper(page, table, depth).blocks();
    }

    private List<Block> blocks() {
        parts(table);
        switch (TableLayout.of(table, rows)) {
            case GRID -> grid();
            case CELLS -> rows.forEach(row -> row.forEach(cell -> out.addAll(inner(cell))));
            case COLUMNS -> columns();
        }
        return out;
    }

    /** Finds the rows; what stands beside them, as the caption and what only broken tables have, comes before the table. */
    private void parts(Element parent) {
        for (Node node : parent.childNodes()) {
            if (node instanceof Element part) {
                switch (part.normalName()) {
                    case "tbody", "thead", "tfoot" -> parts(part);
                    case "tr" -> row(part);
                    default -> out.addAll(BlockMapper.of(page, part, depth + 1));
                }
            } else {
                beside(node);
            }
        }
    }

    private void row(Element row) {
        if (Hidden.is(row)) {
            page.claimRemoved(row, "hidden");
            return;
        }
        List<Element> cells = new ArrayList<>();
        for (Node node : row.childNodes()) {
            if (node.nameIs("td") || node.nameIs("th")) {
                cells.add((Element) node);
            } else if (node instanceof Element other) {
                out.addAll(BlockMapper.of(page, other, depth + 1));
            } else {
                beside(node);
            }
        }
        if (!cells.isEmpty()) {
            rows.add(cells);
        }
    }

    private void beside(Node node) {
        if (node instanceof TextNode text && !text.isBlank()) {
            out.add(new Block.Paragraph(new Inlines().add(page.text(text)).build()));
        }
    }

    private List<Block> inner(Element cell) {
        if (Hidden.is(cell)) {
            page.claimRemoved(cell, "hidden");
            return List.of();
        }
        return new BlockMapper(page, depth + 1).blocks(cell);
    }

    /** Each label and, below it, what stands in its column. */
    private void columns() {
        for (int i = 0; i < rows.getFirst().size(); i++) {
            List<Inline> label = OneLine.of(inner(rows.getFirst().get(i)));
            if (!label.isEmpty()) {
                out.add(new Block.Paragraph(
                        new Inlines().add(new Inline.Strong(label)).build()));
            }
            out.addAll(inner(rows.getLast().get(i)));
        }
    }

    private void grid() {
        TableGrid grid = new TableGrid();
        boolean simplified = false;
        for (List<Element> row : rows) {
            for (Element cell : row) {
                CellLine line = CellLine.of(inner(cell));
                simplified |= line.isSimplified();
                grid.cell(cell, line.inlines());
            }
            grid.endRow();
        }
        if (grid.isEmpty()) {
            return;
        }
        if (simplified) {
            page.context()
                    .report(
                            CoreCode.SIMPLIFIED,
                            page.place(table),
                            "lists or other blocks in cells of a table stand in one line each");
        }
        out.add(grid.table(hasHeader()));
    }

    /** Whether the first row says what the columns are; without a sign, it does if there are more. */
    private boolean hasHeader() {
        List<Element> first = rows.getFirst();
        Node parent = first.getFirst().parent();
        boolean head =
                parent != null && parent.parent() != null && parent.parent().nameIs("thead");
        boolean labelsRow = first.size() > 1
                && first.getFirst().nameIs("th")
                && first.stream().skip(1).noneMatch(cell -> cell.nameIs("th"));
        boolean all = first.stream().allMatch(cell -> cell.nameIs("th"));
        boolean several = first.size() > 1 && rows.size() > 1;
        return head || all || several && !labelsRow;
    }
}
