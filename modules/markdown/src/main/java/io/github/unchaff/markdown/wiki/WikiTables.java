package io.github.unchaff.markdown.wiki;

import io.github.unchaff.model.Block;
import io.github.unchaff.model.Figures;
import io.github.unchaff.model.Inline;
import io.github.unchaff.source.SourceText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Reads tables that are written row by row, one a line, and builds tables from cells. */
final class WikiTables {

    private static final int MOST_COLUMNS = 100;
    private static final long MOST_CELLS = 1_000_000;

    private final Reading reading;
    private final WikiInlines inlines;
    private final Lines lines;

    WikiTables(WikiInlines inlines, Lines lines) {
        this.reading = inlines.reading();
        this.inlines = inlines;
        this.lines = lines;
    }

    Reading reading() {
        return reading;
    }

    /** The line behind the table that begins on a line, or -1 if none does. */
    int end(Markup.Tables style, int line, int to) {
        int end = line;
        while (end < to && isRow(style, end)) {
            end++;
        }
        return end == line ? -1 : end;
    }

    private boolean isRow(Markup.Tables style, int line) {
        int at = style == Markup.Tables.CARET_HEAD ? lines.start(line) : lines.indentEnd(line);
        if (at >= lines.end(line)) {
            return false;
        }
        char first = lines.value.charAt(at);
        if (style == Markup.Tables.CARET_HEAD) {
            return (first == '|' || first == '^')
                    && lastSign(line) > at
                    && isDelimiter(style, lines.value.charAt(lastSign(line)));
        }
        if (first != '|' || lastSign(line) == at) {
            return false;
        }
        return style == Markup.Tables.EQUALS_HEAD || lines.value.lastIndexOf('|', lastSign(line)) > at;
    }

    private int lastSign(int line) {
        int end = lines.end(line) - 1;
        while (end > lines.start(line) && (lines.value.charAt(end) == ' ' || lines.value.charAt(end) == '\t')) {
            end--;
        }
        return end;
    }

    private static boolean isDelimiter(Markup.Tables style, char c) {
        return c == '|' || c == '^' && style == Markup.Tables.CARET_HEAD;
    }

    /** The table on some lines, with its caption as a paragraph before it. */
    List<Block> blocks(Markup.Tables style, int from, int to) {
        List<Block> out = new ArrayList<>();
        List<List<List<Inline>>> rows = new ArrayList<>();
        for (int line = from; line < to; line++) {
            reading.context().step();
            if (style == Markup.Tables.DASHES_BELOW && isSeparator(line)) {
                reading.markup(lines.source(line));
            } else {
                row(style, line, rows, out);
            }
        }
        out.addAll(table(rows));
        return out;
    }

    private boolean isSeparator(int line) {
        String text = lines.get(line).strip();
        return text.startsWith("|") && text.contains("-") && text.chars().allMatch(c -> "|-+: \t".indexOf(c) >= 0);
    }

    private void row(Markup.Tables style, int line, List<List<List<Inline>>> rows, List<Block> out) {
        int at = lines.indentEnd(line);
        int end = lastSign(line) + 1;
        int suffix = end;
        if (style == Markup.Tables.BANG_HEAD) {
            suffix = lines.value.lastIndexOf('|', end - 1) + 1;
            reading.markup(lines.slice(suffix, end));
        }
        String kind = lines.value.substring(suffix, end);
        List<SourceText> cells = cells(style, at, suffix);
        if (kind.equals("c")) {
            cells.forEach(cell -> out.addAll(paragraph(inlines.of(cell))));
            return;
        }
        if (kind.equals("k")) {
            cells.forEach(cell -> reading.removed(cell, "table-class"));
            return;
        }
        List<List<Inline>> row = new ArrayList<>();
        for (SourceText cell : cells) {
            row.add(inlines.of(content(style, cell)));
        }
        rows.add(row);
    }

    /** The cell without the sign that makes it a head; one that only joins others is empty. */
    private SourceText content(Markup.Tables style, SourceText cell) {
        String text = cell.strip().value();
        boolean joins = style == Markup.Tables.CARET_HEAD && text.equals(":::")
                || style == Markup.Tables.BANG_HEAD && (text.equals("~") || text.equals("<") || text.equals(">"));
        char sign = style == Markup.Tables.EQUALS_HEAD ? '=' : style == Markup.Tables.BANG_HEAD ? '!' : 0;
        SourceText inner = cell.strip();
        if (joins) {
            reading.markup(inner);
            return SourceText.EMPTY;
        }
        if (sign != 0 && !text.isEmpty() && text.charAt(0) == sign) {
            reading.markup(inner.slice(0, 1));
            return inner.slice(1);
        }
        return inner;
    }

    /** The cells of a row; bars inside links are none of it. */
    private List<SourceText> cells(Markup.Tables style, int from, int to) {
        Scan scan = new Scan(lines.slice(from, to));
        List<SourceText> cells = new ArrayList<>();
        int begin = -1;
        int i = 0;
        while (i < scan.value.length()) {
            char c = scan.at(i);
            int close = c == '[' || c == '{' ? scan.close(c, i) : -1;
            if (close > i) {
                i = close + 2;
                continue;
            }
            if (isDelimiter(style, c)) {
                if (begin >= 0) {
                    cells.add(scan.slice(begin, i));
                }
                reading.markup(scan.slice(i, i + 1));
                begin = i + 1;
            }
            i++;
        }
        if (begin < scan.value.length()) {
            SourceText last = scan.slice(Math.max(0, begin), scan.value.length());
            if (!last.isBlank() || cells.isEmpty()) {
                cells.add(last);
            }
        }
        return cells;
    }

    /** The table of some cells; one column only, or more cells than any table has, become paragraphs. */
    static List<Block> table(List<List<List<Inline>>> cells) {
        List<List<List<Inline>>> rows = cells.stream()
                .filter(row -> row.stream().anyMatch(cell -> !cell.isEmpty()))
                .toList();
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        if (width < 2 || width > MOST_COLUMNS || (long) width * rows.size() > MOST_CELLS) {
            return rows.stream()
                    .flatMap(List::stream)
                    .flatMap(cell -> paragraph(cell).stream())
                    .toList();
        }
        List<Block.Row> all = new ArrayList<>();
        if (rows.size() == 1) {
            all.add(new Block.Row(Collections.nCopies(width, List.<Inline>of())));
        }
        for (List<List<Inline>> row : rows) {
            List<List<Inline>> full = new ArrayList<>(row);
            while (full.size() < width) {
                full.add(List.of());
            }
            all.add(new Block.Row(full));
        }
        return List.of(new Block.Table(Collections.nCopies(width, Block.Alignment.NONE), all));
    }

    static List<Block> paragraph(List<Inline> content) {
        return content.isEmpty() ? List.of() : Figures.split(content);
    }

    WikiInlines inlines() {
        return inlines;
    }
}
