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

    /** Rewrites blocks in order; where nothing changes, the same list comes back. */
    public final List<Block> blocks(List<Block> blocks) {
        List<Block> out = null;
        for (int i = 0; i < blocks.size(); i++) {
            Block before = blocks.get(i);
            List<Block> after = block(inside(before));
            if (out == null && !isOnly(before, after)) {
                out = new ArrayList<>(blocks.subList(0, i));
            }
            if (out != null) {
                out.addAll(after);
            }
        }
        return out == null ? blocks : out;
    }

    /** Rewrites inlines in order; where nothing changes, the same list comes back. */
    public final List<Inline> inlines(List<Inline> inlines) {
        List<Inline> out = null;
        for (int i = 0; i < inlines.size(); i++) {
            Inline before = inlines.get(i);
            List<Inline> after = inline(inside(before));
            if (out == null && !isOnly(before, after)) {
                out = new ArrayList<>(inlines.subList(0, i));
            }
            if (out != null) {
                out.addAll(after);
            }
        }
        boolean same = out == null && Settled.is(inlines);
        return siblings(
                same
                        ? inlines
                        : new Inlines().addAll(out == null ? inlines : out).build());
    }

    private static <T> boolean isOnly(T before, List<T> after) {
        return after.size() == 1 && after.getFirst() == before;
    }

    private static <T> boolean isSame(List<T> before, List<T> after) {
        if (before.size() != after.size()) {
            return false;
        }
        for (int i = 0; i < before.size(); i++) {
            if (before.get(i) != after.get(i)) {
                return false;
            }
        }
        return true;
    }

    private Block inside(Block block) {
        return switch (block) {
            case Block.Heading heading -> {
                List<Inline> content = inlines(heading.content());
                yield content == heading.content() ? heading : new Block.Heading(heading.depth(), content);
            }
            case Block.Paragraph paragraph -> {
                List<Inline> content = inlines(paragraph.content());
                yield content == paragraph.content() ? paragraph : new Block.Paragraph(content);
            }
            case Block.BlockQuote quote -> {
                List<Block> content = blocks(quote.content());
                yield content == quote.content() ? quote : new Block.BlockQuote(content);
            }
            case Block.BulletList list -> {
                List<Block.ListItem> items = items(list.items());
                yield items == list.items() ? list : new Block.BulletList(items);
            }
            case Block.OrderedList list -> {
                List<Block.ListItem> items = items(list.items());
                yield items == list.items() ? list : new Block.OrderedList(list.start(), items);
            }
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
        Inline.Image kept = image.size() == 1 && image.getFirst() instanceof Inline.Image one ? one : figure.image();
        List<Inline> caption = inlines(figure.caption());
        return kept == figure.image() && caption == figure.caption()
                ? figure
                : new Block.Figure(kept, figure.link(), caption, figure.credit());
    }

    private List<Block.ListItem> items(List<Block.ListItem> items) {
        List<Block.ListItem> out = new ArrayList<>(items.size());
        for (Block.ListItem item : items) {
            List<Block> content = blocks(item.content());
            out.add(content == item.content() ? item : new Block.ListItem(content));
        }
        return isSame(items, out) ? items : out;
    }

    private Block.Row row(Block.Row row) {
        return new Block.Row(row.cells().stream().map(this::inlines).toList());
    }

    private Inline inside(Inline inline) {
        return switch (inline) {
            case Inline.Emphasis emphasis -> {
                List<Inline> content = inlines(emphasis.content());
                yield content == emphasis.content() ? emphasis : new Inline.Emphasis(content);
            }
            case Inline.Strong strong -> {
                List<Inline> content = inlines(strong.content());
                yield content == strong.content() ? strong : new Inline.Strong(content);
            }
            case Inline.Strikethrough strike -> {
                List<Inline> content = inlines(strike.content());
                yield content == strike.content() ? strike : new Inline.Strikethrough(content);
            }
            case Inline.Link link -> {
                List<Inline> content = inlines(link.content());
                yield content == link.content() ? link : new Inline.Link(link.url(), link.title(), content);
            }
            case Inline.Footnote note -> {
                List<Block> content = blocks(note.content());
                yield content == note.content() ? note : new Inline.Footnote(content);
            }
            case Inline.Text text -> text;
            case Inline.Code code -> code;
            case Inline.Image image -> image;
            case Inline.LineBreak lineBreak -> lineBreak;
        };
    }
}
