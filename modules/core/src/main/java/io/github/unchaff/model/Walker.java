package io.github.unchaff.model;

import io.github.unchaff.source.Origin;
import java.util.List;

/**
 * Walks a body in reading order and calls a method for each leaf. Override what you need; the recursion is here, once.
 *
 * <p>Documents nest at most {@link io.github.unchaff.Limits#depth()} deep, so recursion is safe.
 */
public abstract class Walker {

    /** Whether to walk into footnotes, at the place of their reference. */
    public boolean entersFootnotes() {
        return true;
    }

    /** Called before the parts of a block. */
    public void enter(Block block) {}

    /** Called before the parts of an inline. */
    public void enter(Inline inline) {}

    /** A piece of visible text: of a {@code Text}, a code span, a code block, a caption or a credit. */
    public void text(String value, Origin origin) {}

    /** An image; {@code inFigure} when it is the image of a figure. */
    public void image(Inline.Image image, boolean inFigure) {}

    /** A thematic break. */
    public void thematicBreak(Origin origin) {}

    /** Walks blocks in order. */
    public final void blocks(List<Block> blocks) {
        for (Block block : blocks) {
            block(block);
        }
    }

    /** Walks one block. */
    public final void block(Block block) {
        enter(block);
        switch (block) {
            case Block.Heading heading -> inlines(heading.content());
            case Block.Paragraph paragraph -> inlines(paragraph.content());
            case Block.BlockQuote quote -> blocks(quote.content());
            case Block.BulletList list -> list.items().forEach(item -> blocks(item.content()));
            case Block.OrderedList list -> list.items().forEach(item -> blocks(item.content()));
            case Block.CodeBlock code -> text(code.text(), code.origin());
            case Block.Table table -> table.rows().forEach(row -> row.cells().forEach(this::inlines));
            case Block.Figure figure -> {
                image(figure.image(), true);
                inlines(figure.caption());
                if (figure.credit() != null) {
                    text(figure.credit().value(), figure.credit().origin());
                }
            }
            case Block.ThematicBreak line -> thematicBreak(line.origin());
        }
    }

    /** Walks inlines in order. */
    public final void inlines(List<Inline> inlines) {
        for (Inline inline : inlines) {
            inline(inline);
        }
    }

    /** Walks one inline. */
    public final void inline(Inline inline) {
        enter(inline);
        switch (inline) {
            case Inline.Text text -> text(text.value(), text.origin());
            case Inline.Code code -> text(code.value(), code.origin());
            case Inline.Emphasis emphasis -> inlines(emphasis.content());
            case Inline.Strong strong -> inlines(strong.content());
            case Inline.Strikethrough strikethrough -> inlines(strikethrough.content());
            case Inline.Link link -> inlines(link.content());
            case Inline.Image image -> image(image, false);
            case Inline.LineBreak lineBreak -> {}
            case Inline.Footnote footnote -> {
                if (entersFootnotes()) {
                    blocks(footnote.content());
                }
            }
        }
    }
}
