package io.github.unchaff.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * Exact ranges of commonmark-java nodes in the parsed text. Its spans are right except in a table cell with {@code \|}: there
 * the backslash is taken out before inlines are parsed, so each span behind one is too far left. Not thread-safe.
 */
final class Spans {

    /** A range of the parsed text on one line. */
    record Range(int start, int end) {}

    private final String text;
    /**
     * The cell that nodes are in.
     *
     * @param places for each character of its content its place in the text; null if spans are right as they are
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Cell(int @Nullable [] places) {}

    private @Nullable Cell cell;

    Spans(String text) {
        this.text = text;
    }

    /** From here on nodes are in this cell, or in none; gives what was before. */
    @Nullable
    Cell enter(@Nullable Cell next) {
        Cell before = cell;
        cell = next;
        return before;
    }

    /** The cell that a node is. */
    Cell cell(TableCell node) {
        return new Cell(
                node.getSourceSpans().isEmpty()
                        ? null
                        : places(node.getSourceSpans().getFirst()));
    }

    boolean inCell() {
        return cell != null;
    }

    /** The ranges of a node, one a line; none for soft breaks and for breaks by spaces. */
    List<Range> of(Node node) {
        List<Range> out = new ArrayList<>(node.getSourceSpans().size());
        for (SourceSpan span : node.getSourceSpans()) {
            int start = span.getInputIndex();
            int end = start + span.getLength();
            out.add(new Range(place(start), place(end)));
        }
        return out;
    }

    /** Where the first child with a place begins, or -1. */
    int firstChildStart(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            List<Range> ranges = of(child);
            if (!ranges.isEmpty()) {
                return ranges.getFirst().start();
            }
        }
        return -1;
    }

    /** Where the last child with a place ends, or -1. */
    int lastChildEnd(Node node) {
        for (Node child = node.getLastChild(); child != null; child = child.getPrevious()) {
            List<Range> ranges = of(child);
            if (!ranges.isEmpty()) {
                return ranges.getLast().end();
            }
        }
        return -1;
    }

    private int place(int index) {
        int[] places = cell == null ? null : cell.places;
        int at = places == null ? 0 : index - places[0];
        return places == null || at < 0 || at >= places.length ? index : places[at];
    }

    private int @Nullable [] places(SourceSpan span) {
        int from = span.getInputIndex();
        int to = from + span.getLength();
        while (from < to && (text.charAt(from) == ' ' || text.charAt(from) == '\t')) {
            from++;
        }
        int[] places = new int[to - from + 1];
        int count = 0;
        for (int i = from; i < to; i += i + 1 < to && text.startsWith("\\|", i) ? 2 : 1) {
            places[count++] = i;
        }
        places[count] = to;
        return count == to - from ? null : Arrays.copyOf(places, count + 1);
    }
}
