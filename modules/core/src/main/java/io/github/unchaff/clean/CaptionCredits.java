package io.github.unchaff.clean;

import io.github.unchaff.image.ImageWords;
import io.github.unchaff.image.ImageWords.Parts;
import io.github.unchaff.model.Block;
import io.github.unchaff.model.Document;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Inlines;
import io.github.unchaff.model.Rewriter;
import java.util.List;
import java.util.Set;

/** Splits the credit from the end of a caption: {@code 渡口的清晨（路透社）}. */
final class CaptionCredits implements Rule {

    private final ImageWords words = ImageWords.standard();

    @Override
    public String id() {
        return "caption-credit";
    }

    @Override
    public Set<Trait> needs() {
        return Set.of(Trait.FIGURE);
    }

    @Override
    public Document apply(Document document, Cleaning cleaning) {
        Rewriter rewriter = new Rewriter() {
            @Override
            protected List<Block> block(Block block) {
                return block instanceof Block.Figure figure
                                && figure.credit() == null
                                && !figure.caption().isEmpty()
                        ? List.of(split(figure, cleaning))
                        : List.of(block);
            }
        };
        return document.withBody(rewriter.blocks(document.body()));
    }

    private Block.Figure split(Block.Figure figure, Cleaning cleaning) {
        List<Inline> caption = figure.caption();
        if (!(caption.getLast() instanceof Inline.Text last)) {
            return figure;
        }
        Parts note = caption.size() == 1 ? words.note(last.source(), true) : null;
        Parts parts = note == null ? words.credited(last.source()) : note;
        boolean empty = parts == null || parts.credit().length() == 0;
        if (parts == null
                || empty
                || note == null && caption.size() == 1 && parts.caption().isBlank()) {
            return figure;
        }
        cleaning.claims().removed(parts.mark().origin(), id());
        cleaning.claims().removed(parts.after().origin(), id());
        List<Inline> rest = new Inlines()
                .addAll(caption.subList(0, caption.size() - 1))
                .add(parts.caption())
                .build();
        return new Block.Figure(figure.image(), figure.link(), rest, Inline.Text.of(parts.credit()));
    }
}
