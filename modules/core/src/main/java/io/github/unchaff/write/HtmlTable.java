package io.github.unchaff.write;

import io.github.unchaff.model.Block;
import io.github.unchaff.model.Inline;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * A table in HTML. Alignment is the {@code align} attribute, as in the examples of GFM 4.10: obsolete, but feed readers keep it
 * and drop styles. An empty header row is left out.
 */
final class HtmlTable {

    private final StringBuilder out;
    private final Consumer<List<Inline>> inlines;

    /** A table written to {@code out}, its cells by {@code inlines}. */
    HtmlTable(StringBuilder out, Consumer<List<Inline>> inlines) {
        this.out = out;
        this.inlines = inlines;
    }

    void write(Block.Table table) {
        if (table.rows().isEmpty()) {
            return;
        }
        out.append("<table>\n");
        Block.Row header = table.rows().getFirst();
        if (!header.cells().stream().allMatch(List::isEmpty)) {
            out.append("<thead>\n");
            row(table, header, "th");
            out.append("</thead>\n");
        }
        if (table.rows().size() > 1) {
            out.append("<tbody>\n");
            table.rows().stream().skip(1).forEach(row -> row(table, row, "td"));
            out.append("</tbody>\n");
        }
        out.append("</table>\n");
    }

    private void row(Block.Table table, Block.Row row, String name) {
        out.append("<tr>");
        for (int i = 0; i < row.cells().size(); i++) {
            out.append('<').append(name).append(align(table.columns().get(i))).append('>');
            inlines.accept(row.cells().get(i));
            out.append("</").append(name).append('>');
        }
        out.append("</tr>\n");
    }

    private static String align(Block.Alignment alignment) {
        return alignment == Block.Alignment.NONE
                ? ""
                : Html.attribute("align", alignment.name().toLowerCase(Locale.ROOT));
    }
}
