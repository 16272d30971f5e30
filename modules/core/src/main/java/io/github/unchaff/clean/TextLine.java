package io.github.unchaff.clean;

import io.github.unchaff.model.Block;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Inlines;
import io.github.unchaff.source.SourceText;
import io.github.unchaff.text.Whitespace;
import java.util.ArrayList;
import java.util.List;

/**
 * One line of the text of a body: of a paragraph, a heading, a list item, a quotation or a table of one column.
 *
 * @param leaf the inlines it is a part of
 * @param from where it begins in their text
 * @param start where it begins there without the white space before it
 * @param to where it ends, exclusive
 * @param text the line, without white space at its ends
 * @param heading whether it is a heading
 */
record TextLine(List<Inline> leaf, int from, int start, int to, SourceText text, boolean heading) {

    private static final int PROSE = 60;

    /** All lines that show something, in reading order. */
    static List<TextLine> of(List<Block> blocks) {
        List<TextLine> lines = new ArrayList<>();
        blocks.forEach(block -> add(block, lines));
        return lines;
    }

    private static void add(Block block, List<TextLine> lines) {
        switch (block) {
            case Block.Paragraph paragraph -> add(paragraph.content(), false, lines);
            case Block.Heading heading -> add(heading.content(), true, lines);
            case Block.BlockQuote quote -> quote.content().forEach(inner -> add(inner, lines));
            case Block.BulletList list ->
                list.items().forEach(item -> item.content().forEach(inner -> add(inner, lines)));
            case Block.OrderedList list ->
                list.items().forEach(item -> item.content().forEach(inner -> add(inner, lines)));
            case Block.Table table -> {
                if (table.columns().size() == 1) {
                    table.rows().forEach(row -> add(row.cells().getFirst(), false, lines));
                }
            }
            case Block.CodeBlock code -> {}
            case Block.Figure figure -> {}
            case Block.ThematicBreak line -> {}
        }
    }

    private static void add(List<Inline> leaf, boolean heading, List<TextLine> lines) {
        SourceText text = Inlines.source(leaf);
        int from = 0;
        while (from <= text.length()) {
            int next = text.value().indexOf('\n', from);
            int end = next < 0 ? text.length() : next;
            SourceText line = text.slice(from, end).strip();
            int start = from;
            while (start < end && Whitespace.isWhite(text.value().charAt(start))) {
                start++;
            }
            if (line.length() > 0) {
                lines.add(new TextLine(leaf, from, start, Math.min(end + 1, text.length()), line, heading));
            }
            from = end + 1;
        }
    }

    /** The line as a string. */
    String value() {
        return text.value();
    }

    /** Whether the line is prose rather than a label, a name or a heading: long, or a sentence of some length. */
    boolean isProse() {
        String value = value();
        return value.length() > 2 * PROSE || value.length() > PROSE && endsSentence(value);
    }

    private static boolean endsSentence(String value) {
        for (int i = 0; i < value.length(); i++) {
            if ("。！？!?".indexOf(value.charAt(i)) >= 0) {
                return true;
            }
        }
        return value.endsWith(".") || value.contains(". ");
    }

    /** Whether the line ends as a sentence does. */
    boolean isSentence() {
        return !value().isEmpty() && "。！？!?…”」’'\"".indexOf(value().charAt(value().length() - 1)) >= 0;
    }
}
