package io.github.unchaff.write;

import io.github.unchaff.model.Block;
import java.util.List;

/** Whether a list is tight in the sense of CommonMark (5.3): no blank lines between what its items hold. */
final class Tightness {

    private Tightness() {}

    /** Whether the item is one block or none, or a paragraph followed by nothing but lists. */
    static boolean isTight(Block.ListItem item) {
        List<Block> content = item.content();
        return content.size() < 2
                || content.getFirst() instanceof Block.Paragraph
                        && content.stream().skip(1).allMatch(Tightness::isList);
    }

    /** Whether all items are tight. */
    static boolean areTight(List<Block.ListItem> items) {
        return items.stream().allMatch(Tightness::isTight);
    }

    private static boolean isList(Block block) {
        return block instanceof Block.BulletList || block instanceof Block.OrderedList;
    }
}
