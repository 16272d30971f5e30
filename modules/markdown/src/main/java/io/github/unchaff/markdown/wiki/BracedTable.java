package io.github.unchaff.markdown.wiki;

import io.github.unchaff.model.Block;
import io.github.unchaff.model.Inline;
import io.github.unchaff.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A table of MediaWiki: <code>{|</code>, rows behind {@code |-}, cells behind {@code |} and {@code !}, <code>|}</code>. What a
 * table inside another holds becomes cells of the outer one.
 */
final class BracedTable {

    private static final int LONGEST_ATTRIBUTES = 300;
    private static final int MOST_COLUMNS = 50;

    private final WikiTables tables;
    private final Reading reading;
    private final Lines lines;
    private final List<Block> captions = new ArrayList<>();
    private final List<List<List<Inline>>> rows = new ArrayList<>();
    private List<List<Inline>> row = new ArrayList<>();
    private final List<SourceText> cell = new ArrayList<>();
    private boolean inCell;
    private boolean inCaption;
    private int columns = 1;

    BracedTable(WikiTables tables, Lines lines) {
        this.tables = tables;
        this.reading = tables.reading();
        this.lines = lines;
    }

    /** The line behind the table that begins on a line, or -1 if none does. */
    int end(int line, int to) {
        if (!begins(line, "{|") || lines.nextWith(line + 1, "|}", false) >= to) {
            return -1;
        }
        int open = 0;
        for (int i = line; i < to; i++) {
            if (begins(i, "{|")) {
                open++;
            } else if (begins(i, "|}") && --open == 0) {
                return i + 1;
            }
        }
        return to;
    }

    private boolean begins(int line, String sign) {
        return lines.startsWith(line, lines.indentEnd(line), sign);
    }

    List<Block> blocks(int from, int to) {
        for (int line = from; line < to; line++) {
            reading.context().step();
            line(line);
        }
        endCell();
        endRow();
        List<Block> out = new ArrayList<>(captions);
        out.addAll(WikiTables.table(rows));
        return out;
    }

    private void line(int line) {
        int at = lines.indentEnd(line);
        int end = lines.end(line);
        if (begins(line, "{|") || begins(line, "|-")) {
            endCell();
            endRow();
            reading.markup(lines.slice(at, end));
        } else if (begins(line, "|}")) {
            endCell();
            endRow();
            reading.markup(lines.slice(at, at + 2));
            if (!lines.slice(at + 2, end).isBlank()) {
                inCell = true;
                cell.add(lines.slice(at + 2, end));
            }
        } else if (begins(line, "|+")) {
            endCell();
            reading.markup(lines.slice(at, at + 2));
            inCaption = true;
            begin(lines.slice(at + 2, end));
        } else if (begins(line, "|") || begins(line, "!")) {
            cells(lines.slice(at, end));
        } else if (!lines.isBlank(line)) {
            inCell = true;
            cell.add(withoutMarks(lines.slice(at, end)));
        }
    }

    /** A line inside a cell; the marks of a list, which a cell cannot hold, are syntax. */
    private SourceText withoutMarks(SourceText text) {
        int marks = 0;
        while (marks < text.length() && "*#:".indexOf(text.value().charAt(marks)) >= 0) {
            marks++;
        }
        reading.markup(text.slice(0, marks));
        return text.slice(marks);
    }

    private void cells(SourceText text) {
        boolean head = text.value().charAt(0) == '!';
        Scan scan = new Scan(text);
        endCell();
        reading.markup(scan.slice(0, 1));
        int begin = 1;
        int i = 1;
        while (i < scan.value.length()) {
            char c = scan.at(i);
            int close = c == '[' ? scan.close(c, i) : -1;
            if (close > i) {
                i = close + 2;
            } else if (c == '|' && scan.at(i + 1) == '|' || head && c == '!' && scan.at(i + 1) == '!') {
                begin(scan.slice(begin, i));
                endCell();
                reading.markup(scan.slice(i, i + 2));
                i += 2;
                begin = i;
            } else {
                i++;
            }
        }
        begin(scan.slice(begin, scan.value.length()));
    }

    /** Begins a cell; what stands before a single bar is how it looks. */
    private void begin(SourceText text) {
        inCell = true;
        int bar = text.value().indexOf('|');
        String attributes =
                bar < 0 || bar > LONGEST_ATTRIBUTES ? "" : text.value().substring(0, bar);
        boolean looks = !attributes.isEmpty() && attributes.indexOf('=') > 0 && !attributes.contains("[[");
        if (looks) {
            reading.markup(text.slice(0, bar + 1));
            columns = columns(attributes.toLowerCase(Locale.ROOT));
        }
        cell.add(looks ? text.slice(bar + 1) : text);
    }

    private static int columns(String attributes) {
        int at = attributes.indexOf("colspan=");
        int number = 0;
        for (int i = at < 0 ? attributes.length() : at + 8; i < attributes.length() && number < MOST_COLUMNS; i++) {
            char c = attributes.charAt(i);
            if (c >= '0' && c <= '9') {
                number = number * 10 + c - '0';
            } else if (number > 0 || c != '"' && c != '\'' && c != ' ') {
                break;
            }
        }
        return Math.clamp(number, 1, MOST_COLUMNS);
    }

    private void endCell() {
        if (!inCell) {
            return;
        }
        List<Inline> content = tables.inlines().of(WikiBlocks.joined(cell));
        cell.clear();
        inCell = false;
        if (inCaption) {
            captions.addAll(WikiTables.paragraph(content));
        } else {
            row.add(content);
            for (int i = 1; i < columns; i++) {
                row.add(List.of());
            }
        }
        inCaption = false;
        columns = 1;
    }

    private void endRow() {
        if (!row.isEmpty()) {
            rows.add(row);
            row = new ArrayList<>();
        }
    }
}
