package io.github.unchaff.clean;

import io.github.unchaff.model.Block;
import io.github.unchaff.model.Document;
import io.github.unchaff.model.Figures;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Inlines;
import io.github.unchaff.model.Rewriter;
import java.util.List;
import java.util.Set;

/** Makes figures of images at the edges of paragraphs. */
final class EdgeImages implements Rule {

    @Override
    public String id() {
        return "edge-image";
    }

    @Override
    public Set<Trait> needs() {
        return Set.of(Trait.INLINE_IMAGE, Trait.WORDLESS);
    }

    @Override
    public Document apply(Document document, Cleaning cleaning) {
        return document.withBody(
                new Rewriter() {
                    @Override
                    protected List<Block> block(Block block) {
                        return block instanceof Block.Paragraph paragraph && !isText(paragraph)
                                ? Figures.split(paragraph.content())
                                : List.of(block);
                    }
                }.blocks(document.body()));
    }

    private static boolean isText(Block.Paragraph paragraph) {
        for (Inline inline : paragraph.content()) {
            if (Figures.image(inline) != null) {
                return false;
            }
        }
        return !Inlines.isBlank(paragraph.content());
    }
}
