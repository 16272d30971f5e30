package io.github.unchaff.write;

import io.github.unchaff.model.Block;
import io.github.unchaff.model.Inline;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** A table (GFM 4.10). A cell is one line: a line break in it becomes a space, and each {@code |} is escaped, also in code. */
final class MarkdownTable {

    private MarkdownTable() {}

    static String of(Block.Table table, BiFunction<List<Inline>, MarkdownRun.Place, String> text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < table.rows().size(); i++) {
            if (i > 0) {
                out.append('\n');
            }
            out.append(row(table.rows().get(i), text));
            if (i == 0) {
                out.append('\n').append(delimiters(table.columns()));
            }
        }
        return out.toString();
    }

    private static String row(Block.Row row, BiFunction<List<Inline>, MarkdownRun.Place, String> text) {
        return row.cells().stream()
                .map(cell -> text.apply(cell, MarkdownRun.Place.CELL).replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String delimiters(List<Block.Alignment> columns) {
        return columns.stream()
                .map(column -> switch (column) {
                    case NONE -> "---";
                    case LEFT -> ":--";
                    case CENTER -> ":-:";
                    case RIGHT -> "--:";
                })
                .collect(Collectors.joining(" | ", "| ", " |"));
    }
}
