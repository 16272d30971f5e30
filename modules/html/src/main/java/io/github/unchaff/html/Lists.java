package io.github.unchaff.html;

import io.github.unchaff.model.Block;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Maps {@code ul} and {@code ol}; a list between the items, as broken pages have it, belongs to the item before. */
final class Lists {

    private Lists() {}

    /** The items of a list. */
    static List<Block.ListItem> items(Page page, Element list, int depth) {
        List<Block.ListItem> items = new ArrayList<>();
        for (Node child : list.childNodes()) {
            List<Block> content = item(page, child, depth);
            if (content.isEmpty()) {
                continue;
            }
            boolean nestedList = !child.nameIs("li") && content.stream().allMatch(Lists::isList);
            if (nestedList && !items.isEmpty()) {
                List<Block> joined = new ArrayList<>(items.removeLast().content());
                joined.addAll(content);
                items.add(new Block.ListItem(joined));
            } else {
                items.add(new Block.ListItem(content));
            }
        }
        return items;
    }

    private static List<Block> item(Page page, Node node, int depth) {
        if (!(node instanceof Element element) || !element.nameIs("li") || Hidden.is(element)) {
            return BlockMapper.of(page, node, depth + 1);
        }
        return page.footnotes().isElsewhere(element) ? List.of() : new BlockMapper(page, depth + 1).blocks(element);
    }

    private static boolean isList(Block block) {
        return block instanceof Block.BulletList || block instanceof Block.OrderedList;
    }
}
