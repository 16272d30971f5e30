package io.github.unchaff.clean;

import io.github.unchaff.model.Block;
import io.github.unchaff.model.Document;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Inlines;
import io.github.unchaff.model.Rewriter;
import io.github.unchaff.model.Walker;
import java.util.List;
import java.util.Set;

/**
 * Shifts headings so that the highest is of depth 2, since the title is 1; drops emphasis that spans a whole heading. A body that
 * was asked for as it is keeps both, but that its headings begin at depth 2.
 */
final class HeadingDepths implements Rule {

    private static final int DEEPEST = 6;

    @Override
    public String id() {
        return "heading-depth";
    }

    @Override
    public Set<Trait> needs() {
        return Set.of(Trait.HEADING);
    }

    @Override
    public Document apply(Document document, Cleaning cleaning) {
        int[] highest = {Integer.MAX_VALUE};
        new Walker() {
            @Override
            public void enter(Block block) {
                if (block instanceof Block.Heading heading) {
                    highest[0] = Math.min(highest[0], heading.depth());
                }
            }
        }.blocks(document.body());
        if (highest[0] == Integer.MAX_VALUE) {
            return document;
        }
        int shift = cleaning.keepsStructure() ? Math.max(0, 2 - highest[0]) : 2 - highest[0];
        if (cleaning.keepsStructure() && shift == 0) {
            return document;
        }
        return document.withBody(
                new Rewriter() {
                    @Override
                    protected List<Block> block(Block block) {
                        return block instanceof Block.Heading heading
                                ? List.of(new Block.Heading(
                                        Math.clamp(heading.depth() + shift, 2, DEEPEST),
                                        cleaning.keepsStructure() ? heading.content() : plain(heading.content())))
                                : List.of(block);
                    }
                }.blocks(document.body()));
    }

    private static List<Inline> plain(List<Inline> content) {
        boolean bold = content.size() == 1 && content.getFirst() instanceof Inline.Strong;
        return bold
                ? new Inlines()
                        .addAll(((Inline.Strong) content.getFirst()).content())
                        .build()
                : content;
    }
}
