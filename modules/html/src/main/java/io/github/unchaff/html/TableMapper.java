package io.github.unchaff.html;

import io.github.unchaff.model.Block;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Inlines;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Maps a table. A table that only lays things out (one column, or tables and headings inside cells) is looked through; spans
 * are filled with empty cells, within limits.
 */
final class TableMapper {

    private static final int MOST_CELLS = 100_000;
    private static final int MOST_COLUMNS = 200;

    private TableMapper() {}

    static List<Block> map(Page page, Element table, int depth) {
        List<Block> out = new ArrayList<>();
        List<Element> rows = new ArrayList<>();
        for (Element part : table.children()) {
            switch (part.normalName()) {
                case "tr" -> rows.add(part);
                case "tbody", "thead", "tfoot" -> part.children().forEach(child -> row(page, child, rows, out));
                default -> out.addAll(BlockMapper.of(page, part));
            }
        }
        loose(page, table, rows).forEach(out::addAll);
        if (isLayout(rows)) {
            rows.forEach(row -> row.children().forEach(cell -> out.addAll(inner(page, cell))));
        } else {
            out.add(grid(page, rows));
        }
        return out;
    }

    private static void row(Page page, Element child, List<Element> rows, List<Block> out) {
        if (child.nameIs("tr")) {
            rows.add(child);
        } else {
            out.addAll(BlockMapper.of(page, child));
        }
    }

    /** Text between rows and cells, which only broken tables have. */
    private static List<List<Block>> loose(Page page, Element table, List<Element> rows) {
        List<List<Block>> found = new ArrayList<>();
        List<Element> parents = new ArrayList<>(rows);
        parents.add(table);
        table.children().stream()
                .filter(e -> e.nameIs("tbody") || e.nameIs("thead") || e.nameIs("tfoot"))
                .forEach(parents::add);
        for (Element parent : parents) {
            for (TextNode text : parent.textNodes()) {
                if (!text.isBlank()) {
                    found.add(List.of(new Block.Paragraph(
                            new Inlines().add(page.text(text)).build())));
                }
            }
        }
        return found;
    }

    private static List<Block> inner(Page page, Element element) {
        return new BlockMapper(page).blocks(element);
    }

    private static boolean isLayout(List<Element> rows) {
        int widest = 0;
        for (Element row : rows) {
            int width = 0;
            for (Element cell : row.children()) {
                width++;
                if (cell.selectFirst("table, h1, h2, h3, h4, h5, h6, blockquote, figure, pre") != null) {
                    return true;
                }
            }
            widest = Math.max(widest, width);
        }
        return widest < 2 || rows.stream().anyMatch(row -> row.childrenSize() > MOST_COLUMNS);
    }

    private static Block grid(Page page, List<Element> rows) {
        List<List<List<Inline>>> cells = new ArrayList<>();
        List<Integer> pending = new ArrayList<>();
        int total = 0;
        int width = 0;
        for (Element row : rows) {
            List<List<Inline>> line = new ArrayList<>();
            for (Element cell : row.children()) {
                total += fillFromAbove(line, pending);
                List<Inline> content = OneLine.of(inner(page, cell));
                int columns = Numbers.number(cell.attr("colspan"), 1, 1, MOST_COLUMNS);
                int down = Numbers.number(cell.attr("rowspan"), 1, 1, 1000) - 1;
                if (line.size() >= MOST_COLUMNS) {
                    addTo(line, content);
                }
                for (int i = 0; i < columns && line.size() < MOST_COLUMNS; i++) {
                    set(pending, line.size(), down);
                    line.add(i == 0 ? content : List.of());
                    total++;
                }
            }
            total += fillFromAbove(line, pending);
            if (line.stream().anyMatch(cell -> !cell.isEmpty())) {
                cells.add(line);
                width = Math.max(width, line.size());
            }
            if (total > MOST_CELLS) {
                pending.clear();
            }
        }
        return table(rows, cells, width);
    }

    /** What no column is left for goes to the last cell. */
    private static void addTo(List<List<Inline>> line, List<Inline> content) {
        Inlines last = new Inlines().addAll(line.removeLast());
        line.add(last.add(new Inline.LineBreak()).addAll(content).build());
    }

    private static Block table(List<Element> rows, List<List<List<Inline>>> cells, int width) {
        List<Block.Row> all = new ArrayList<>();
        boolean header = !rows.isEmpty() && rows.getFirst().children().stream().allMatch(cell -> cell.nameIs("th"));
        boolean head = header
                || !rows.isEmpty()
                        && rows.getFirst().parent() != null
                        && rows.getFirst().parent().nameIs("thead");
        boolean first = head || cells.size() > 1;
        if (!first) {
            all.add(new Block.Row(Collections.nCopies(width, List.<Inline>of())));
        }
        for (List<List<Inline>> line : cells) {
            List<List<Inline>> full = new ArrayList<>(line);
            while (full.size() < width) {
                full.add(List.of());
            }
            all.add(new Block.Row(full));
        }
        return new Block.Table(Collections.nCopies(width, Block.Alignment.NONE), all);
    }

    /** Empty cells where a cell of an earlier row reaches down. */
    private static int fillFromAbove(List<List<Inline>> line, List<Integer> pending) {
        int added = 0;
        while (line.size() < pending.size() && pending.get(line.size()) > 0) {
            pending.set(line.size(), pending.get(line.size()) - 1);
            line.add(List.of());
            added++;
        }
        return added;
    }

    private static void set(List<Integer> pending, int column, int down) {
        while (pending.size() <= column) {
            pending.add(0);
        }
        pending.set(column, down);
    }
}
