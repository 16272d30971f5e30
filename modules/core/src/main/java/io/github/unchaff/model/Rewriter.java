package io.github.unchaff.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Rewrites a body from the leaves up. Each method gets a node whose parts were already rewritten and returns the nodes that
 * take its place: one, several or none. Override what you need.
 */
public abstract class Rewriter {

    /** Rewrites a block; the default keeps it. */
    protected List<Block> block(Block block) {
        return List.of(block);
    }

    /** Rewrites an inline; the default keeps it. */
    protected List<Inline> inline(Inline inline) {
        return List.of(inline);
    }

    /** Rewrites inlines that stand side by side, each rewritten before; the default keeps them. */
    protected List<Inline> siblings(List<Inline> inlines) {
        return inlines;
    }

    /** Rewrites blocks in order. */
    public final List<Block> blocks(List<Block> blocks) {
        List<Block> out = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            out.addAll(block(inside(block)));
        }
        return out;
    }

    /** Rewrites inlines in order. */
    public final List<Inline> inlines(List<Inline> inlines) {
        Inlines out = new Inlines();
        for (Inline inline : inlines) {
            inline(inside(inline)).forEach(out::add);
        }
        return siblings(out.build());
    }

    private Block inside(Block block) {
        return switch (block) {
            case Block.Heading heading -> new Block.Heading(heading.depth(), inlines(heading.content()));
            case Block.Paragraph paragraph -> new Block.Paragraph(inlines(paragraph.content()));
            case Block.BlockQuote quote -> new Block.BlockQuote(blocks(quote.content()));
            case Block.BulletList list -> new Block.BulletList(items(list.items()));
            case Block.OrderedList list -> new Block.OrderedList(list.start(), items(list.items()));
            case Block.CodeBlock code -> code;
            case Block.Table table ->
                new Block.Table(
                        table.columns(), table.rows().stream().map(this::row).toList());
            case Block.Figure figure -> figure(figure);
            case Block.ThematicBreak line -> line;
        };
    }

    private Block figure(Block.Figure figure) {
        List<Inline> image = inline(figure.image());
        Inline.Image kept = image.size() == 1 && image.getFirst() instanceof Inline.Image same ? same : figure.image();
        return new Block.Figure(kept, figure.link(), inlines(figure.caption()), figure.credit());
    }

    private List<Block.ListItem> items(List<Block.ListItem> items) {
        return items.stream()
                .map(item -> new Block.ListItem(blocks(item.content())))
                .toList();
    }

    private Block.Row row(Block.Row row) {
        return new Block.Row(row.cells().stream().map(this::inlines).toList());
    }

    private Inline inside(Inline inline) {
        return switch (inline) {
            case Inline.Emphasis emphasis -> new Inline.Emphasis(inlines(emphasis.content()));
            case Inline.Strong strong -> new Inline.Strong(inlines(strong.content()));
            case Inline.Strikethrough strike -> new Inline.Strikethrough(inlines(strike.content()));
            case Inline.Link link -> new Inline.Link(link.url(), link.title(), inlines(link.content()));
            case Inline.Footnote note -> new Inline.Footnote(blocks(note.content()));
            case Inline.Text text -> text;
            case Inline.Code code -> code;
            case Inline.Image image -> image;
            case Inline.LineBreak lineBreak -> lineBreak;
        };
    }
}
