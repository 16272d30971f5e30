package io.github.unchaff.html;

import io.github.unchaff.model.Block;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Inlines;
import io.github.unchaff.source.SourceText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Maps {@code figure}: the last picture in it takes the caption, and as its credit what stands in {@code cite}. A caption that
 * finds no picture becomes a paragraph.
 */
final class FigureMapper {

    private final Page page;
    private final int depth;
    private final Inlines caption = new Inlines();
    private final List<Block> behind = new ArrayList<>();
    private Inline.@Nullable Text credit;

    FigureMapper(Page page, int depth) {
        this.page = page;
        this.depth = depth;
    }

    List<Block> blocks(Element figure) {
        ownCaptions(figure).forEach(this::take);
        List<Block> out = new ArrayList<>(new BlockMapper(page, depth).blocks(figure));
        List<Inline> words = caption.build();
        int picture = lastBare(out);
        if (picture >= 0) {
            Block.Figure bare = (Block.Figure) out.get(picture);
            out.set(picture, new Block.Figure(bare.image(), bare.link(), words, credit));
        } else {
            if (!words.isEmpty()) {
                out.add(new Block.Paragraph(words));
            }
            if (credit != null) {
                out.add(new Block.Paragraph(List.of(credit)));
            }
        }
        out.addAll(behind);
        return out;
    }

    /** The last picture, if nothing is said of it yet; else -1. */
    private static int lastBare(List<Block> blocks) {
        for (int i = blocks.size() - 1; i >= 0; i--) {
            if (blocks.get(i) instanceof Block.Figure figure) {
                return figure.caption().isEmpty() && figure.credit() == null ? i : -1;
            }
        }
        return -1;
    }

    private void take(Element part) {
        Element cite = part.selectFirst("cite");
        if (cite != null && credit == null) {
            SourceText name = withoutLabel(
                    Inlines.source(new Inlines().add(page.allText(cite)).build()));
            credit = name.isBlank() ? null : Inline.Text.of(name);
            cite.remove();
        }
        for (Block block : new BlockMapper(page, depth).blocks(part)) {
            if (block instanceof Block.Paragraph paragraph) {
                if (!caption.isEmpty()) {
                    caption.add(Inline.Text.of(" "));
                }
                caption.addAll(paragraph.content());
            } else {
                behind.add(block);
            }
        }
        part.remove();
    }

    /** The name behind {@code Credit...}. */
    private SourceText withoutLabel(SourceText credit) {
        int label = CaptionLabel.length(credit);
        page.context().claims().removed(credit.slice(0, label).origin(), "caption-label");
        return label == 0 ? credit : credit.slice(label).strip();
    }

    /** The captions of a figure, but not those of figures or captions inside it. */
    private static List<Element> ownCaptions(Element figure) {
        List<Element> found = new ArrayList<>();
        Deque<Element> open = new ArrayDeque<>();
        open.push(figure);
        while (!open.isEmpty()) {
            Element at = open.pop();
            if (at.nameIs("figcaption")) {
                found.add(at);
            } else if (at == figure || !at.nameIs("figure")) {
                for (int i = at.childrenSize() - 1; i >= 0; i--) {
                    open.push(at.child(i));
                }
            }
        }
        return found;
    }
}
