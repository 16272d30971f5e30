package io.github.unchaff.write;

import io.github.unchaff.model.Block;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Inlines;
import java.util.List;

/** The body of a document as Markdown, without front matter. */
final class MarkdownBody {

    /** Stands for "not in a list". */
    private static final char NO_MARKER = 0;

    private final MarkdownLines lines = new MarkdownLines();
    private final MarkdownNotes notes;

    private MarkdownBody(boolean keepsWikiLinks) {
        this.notes = new MarkdownNotes(keepsWikiLinks);
    }

    /** The blocks as Markdown, with a final LF; empty if there is nothing to show. */
    public static String of(List<Block> blocks) {
        return of(blocks, WriteOptions.DEFAULT);
    }

    /** The same, as the options have it. */
    static String of(List<Block> blocks, WriteOptions options) {
        MarkdownBody body = new MarkdownBody(options.keepsWikiLinks());
        body.blocks(blocks, false, NO_MARKER);
        body.definitions();
        String text = body.lines.toString();
        return text.startsWith("\uFEFF") ? "&#65279;" + text.substring(1) : text;
    }

    /** The definitions of footnotes; those in footnotes come after them. */
    private void definitions() {
        for (int number = 1; number <= notes.size(); number++) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            item("[^" + number + "]:", "    ", notes.content(number), false, NO_MARKER);
        }
    }

    private void blocks(List<Block> blocks, boolean tight, char marker) {
        Block before = null;
        char listMarker = NO_MARKER;
        for (Block block : blocks) {
            if (MarkdownLists.isEmpty(block)) {
                continue;
            }
            if (before != null && !tight) {
                lines.add("");
            }
            listMarker = MarkdownLists.marker(block, before, listMarker);
            block(block, marker, listMarker);
            before = block;
        }
    }

    private void block(Block block, char marker, char listMarker) {
        switch (block) {
            case Block.Heading heading -> {
                String text = text(heading.content(), MarkdownRun.Place.HEADING);
                lines.add("#".repeat(heading.depth()) + (text.isEmpty() ? "" : " ") + text);
            }
            case Block.Paragraph paragraph -> lines.add(text(paragraph.content(), MarkdownRun.Place.PARAGRAPH));
            case Block.BlockQuote quote -> {
                lines.open("> ", "> ");
                blocks(quote.content(), false, NO_MARKER);
                lines.close();
            }
            case Block.BulletList list -> bullets(list, listMarker);
            case Block.OrderedList list -> numbers(list, listMarker);
            case Block.CodeBlock code -> lines.add(MarkdownCode.block(code));
            case Block.Table table -> lines.add(MarkdownTable.of(table, this::text));
            case Block.Figure figure ->
                lines.add(new MarkdownInlines(MarkdownRun.Place.PARAGRAPH, notes).figure(figure));
            case Block.ThematicBreak line -> lines.add(lines.isEmpty() || marker == '-' ? "***" : "---");
        }
    }

    private String text(List<Inline> content, MarkdownRun.Place place) {
        return new MarkdownInlines(place, notes).text(content);
    }

    private void bullets(Block.BulletList list, char marker) {
        boolean tight = MarkdownLists.isTight(list.items());
        boolean first = true;
        for (Block.ListItem item : list.items()) {
            if (MarkdownLists.isEmpty(item)) {
                continue;
            }
            if (!first && !tight) {
                lines.add("");
            }
            item(String.valueOf(marker), "  ", item.content(), tight, marker);
            first = false;
        }
    }

    private void numbers(Block.OrderedList list, char marker) {
        boolean tight = MarkdownLists.isTight(list.items());
        for (int i = 0; i < list.items().size(); i++) {
            if (i > 0 && !tight) {
                lines.add("");
            }
            String number = Math.min(list.start() + (long) i, 999_999_999) + String.valueOf(marker);
            item(number, " ".repeat(number.length() + 1), list.items().get(i).content(), tight, NO_MARKER);
        }
    }

    private void item(String mark, String rest, List<Block> content, boolean tight, char marker) {
        lines.open(mark + " ", rest);
        if (content.stream().allMatch(MarkdownLists::isEmpty)) {
            lines.add("");
        } else {
            blocks(content, tight, marker);
        }
        lines.close();
    }

    /** Whether a paragraph or a heading of this content would show nothing. */
    static boolean isEmpty(List<Inline> content) {
        return content.isEmpty() || Inlines.isBlank(content);
    }
}
