package io.github.unchaff.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What a table is for: rows and columns of facts, or a place for the parts of a page. */
enum TableLayout {
    /** Rows and columns. */
    GRID,
    /** Its cells are read one after the other. */
    CELLS,
    /** One row of lists below their labels, as pros beside cons: the columns are read one after the other. */
    COLUMNS;

    private static final Set<String> LAYOUT_ROLES = Set.of("presentation", "none");
    private static final int MOST_COLUMNS = 200;
    private static final int LEAST_SINGLE = 3;
    private static final int LONGEST_SINGLE = 80;
    private static final int LONGEST_LABEL = 60;

    static TableLayout of(Element table, List<List<Element>> rows) {
        int widest = 0;
        int cells = 0;
        int filled = 0;
        int articles = 0;
        int lengthy = 0;
        int tables = 0;
        boolean headed = false;
        List<List<CellShape>> shapes = new ArrayList<>(rows.size());
        for (List<Element> row : rows) {
            List<CellShape> line = new ArrayList<>(row.size());
            for (Element cell : row) {
                CellShape shape = CellShape.of(cell);
                line.add(shape);
                headed |= cell.nameIs("th");
                cells++;
                filled += shape.isBlank() ? 0 : 1;
                articles += shape.isArticle() ? 1 : 0;
                tables += shape.hasTable() ? 1 : 0;
                lengthy += shape.hasBlocks() && shape.isLong() ? 1 : 0;
            }
            shapes.add(line);
            widest = Math.max(widest, row.size());
        }
        if (widest > MOST_COLUMNS || LAYOUT_ROLES.contains(table.attr("role")) && !headed) {
            return CELLS;
        }
        if (widest < 2) {
            return isSingleColumn(shapes, headed) ? GRID : CELLS;
        }
        if (isColumns(shapes)) {
            return COLUMNS;
        }
        boolean facts = headed && rows.size() > 1 && articles * 4 <= cells && tables * 8 <= cells;
        boolean parts = articles > 0 && !facts || lengthy > 0 && (rows.size() < 2 || lengthy * 2 > cells);
        boolean oneOnly = rows.size() == 1 && filled <= 1;
        return parts || oneOnly ? CELLS : GRID;
    }

    /** Facts below one another: a header, or several short lines. */
    private static boolean isSingleColumn(List<List<CellShape>> rows, boolean headed) {
        boolean plain = rows.stream()
                .flatMap(List::stream)
                .allMatch(cell -> !cell.hasBlocks() && cell.length() <= LONGEST_SINGLE);
        return plain && (headed && rows.size() > 1 || rows.size() >= LEAST_SINGLE);
    }

    private static boolean isColumns(List<List<CellShape>> rows) {
        if (rows.size() != 2 || rows.getFirst().size() != rows.getLast().size()) {
            return false;
        }
        boolean labels = rows.getFirst().stream()
                .allMatch(cell -> !cell.isBlank() && !cell.hasBlocks() && cell.length() <= LONGEST_LABEL);
        long lists = rows.getLast().stream().filter(CellShape::hasList).count();
        return labels && lists * 2 > rows.getLast().size();
    }
}
