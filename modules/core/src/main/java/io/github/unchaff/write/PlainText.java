package io.github.unchaff.write;

import io.github.unchaff.model.Block;
import io.github.unchaff.model.Inline;
import io.github.unchaff.text.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Body text without markup. {@code - } and {@code 1. } stand before list items, deeper ones are indented below the first
 * letter; table cells are joined by a tab; {@code [1]} stands for a footnote, whose text is at the end behind the same mark.
 * Pictures show nothing but caption and credit; thematic breaks show nothing.
 *
 * <p>Nesting is bounded by {@link io.github.unchaff.Limits#depth()}. Not thread-safe; one object writes one body.
 */
final class PlainText {

    private final int width;
    private final List<Inline.Footnote> notes = new ArrayList<>();

    /** Text wrapped at a display width, or not at all with 0. */
    PlainText(int width) {
        this.width = Math.max(0, width);
    }

    /** The whole body with its footnotes, without a final line end. */
    String body(List<Block> body) {
        List<String> parts = new ArrayList<>();
        parts.add(blocks(body, width));
        for (int i = 0; i < notes.size(); i++) {
            parts.add(marked("[" + (i + 1) + "] ", notes.get(i).content(), "\n\n", width));
        }
        return joined(parts, "\n\n");
    }

    private String blocks(List<Block> blocks, int room) {
        return blocks(blocks, "\n\n", room);
    }

    private String blocks(List<Block> blocks, String gap, int room) {
        List<String> parts = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            parts.add(block(block, room));
        }
        return joined(parts, gap);
    }

    private static String joined(List<String> parts, String gap) {
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(gap));
    }

    private String block(Block block, int room) {
        return switch (block) {
            case Block.Heading heading -> paragraph(heading.content(), room);
            case Block.Paragraph paragraph -> paragraph(paragraph.content(), room);
            case Block.BlockQuote quote -> blocks(quote.content(), room);
            case Block.BulletList list -> list(list.items(), -1, room);
            case Block.OrderedList list -> list(list.items(), list.start(), room);
            case Block.CodeBlock code -> Printable.of(code.text());
            case Block.Table table ->
                joined(table.rows().stream().map(this::row).toList(), "\n");
            case Block.Figure figure -> figure(figure, room);
            case Block.ThematicBreak line -> "";
        };
    }

    private String list(List<Block.ListItem> items, int start, int room) {
        boolean tight = Tightness.areTight(items);
        List<String> parts = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            String mark = start < 0 ? "- " : (long) start + i + ". ";
            parts.add(marked(mark, items.get(i).content(), tight ? "\n" : "\n\n", room));
        }
        return joined(parts, tight ? "\n" : "\n\n");
    }

    /** Blocks behind a mark, the other lines indented by its width; nothing when the blocks show nothing. */
    private String marked(String mark, List<Block> content, String gap, int room) {
        String text = blocks(content, gap, room == 0 ? 0 : Math.max(1, room - mark.length()));
        return text.isEmpty()
                ? ""
                : mark + text.replace("\n", "\n" + " ".repeat(mark.length())).replaceAll("(?m)^ +$", "");
    }

    private String paragraph(List<Inline> content, int room) {
        return Printable.of(inlines(content))
                .lines()
                .filter(line -> !Whitespace.isBlank(line))
                .map(line -> LineWrap.wrap(line, room))
                .collect(Collectors.joining("\n"));
    }

    private String figure(Block.Figure figure, int room) {
        String caption = paragraph(figure.caption(), 0);
        String credit =
                figure.credit() == null ? "" : Headline.line(figure.credit().value());
        return joined(List.of(caption, credit), " — ")
                .lines()
                .map(line -> LineWrap.wrap(line, room))
                .collect(Collectors.joining("\n"));
    }

    private String row(Block.Row row) {
        List<String> cells =
                row.cells().stream().map(cell -> Headline.line(inlines(cell))).toList();
        return cells.stream().allMatch(String::isEmpty) ? "" : String.join("\t", cells);
    }

    private String inlines(List<Inline> inlines) {
        StringBuilder out = new StringBuilder();
        for (Inline inline : inlines) {
            switch (inline) {
                case Inline.Text text -> out.append(text.value().replace('\n', ' '));
                case Inline.Code code -> out.append(code.value().replace('\n', ' '));
                case Inline.LineBreak lineBreak -> out.append('\n');
                case Inline.Emphasis emphasis -> out.append(inlines(emphasis.content()));
                case Inline.Strong strong -> out.append(inlines(strong.content()));
                case Inline.Strikethrough strike -> out.append(inlines(strike.content()));
                case Inline.Link link -> out.append(inlines(link.content()));
                case Inline.Image image -> {}
                case Inline.Footnote note -> {
                    notes.add(note);
                    out.append('[').append(notes.size()).append(']');
                }
            }
        }
        return Whitespace.isBlank(out) ? "" : out.toString();
    }
}
