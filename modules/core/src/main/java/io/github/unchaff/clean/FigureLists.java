package io.github.unchaff.clean;

import io.github.unchaff.model.Block;
import io.github.unchaff.model.Document;
import java.util.ArrayList;
import java.util.List;

/** Takes the items out of a bullet list whose every item begins with a figure: it was a gallery. */
final class FigureLists implements Rule {

    private static final int MOST_BLOCKS = 2;

    @Override
    public String id() {
        return "gallery-list";
    }

    @Override
    public Document apply(Document document, Cleaning cleaning) {
        List<Block> out = new ArrayList<>(document.body().size());
        for (Block block : document.body()) {
            if (block instanceof Block.BulletList list && list.items().stream().allMatch(FigureLists::isPicture)) {
                list.items().forEach(item -> out.addAll(item.content()));
            } else {
                out.add(block);
            }
        }
        return document.withBody(out);
    }

    private static boolean isPicture(Block.ListItem item) {
        return !item.content().isEmpty()
                && item.content().size() <= MOST_BLOCKS
                && item.content().getFirst() instanceof Block.Figure;
    }
}
