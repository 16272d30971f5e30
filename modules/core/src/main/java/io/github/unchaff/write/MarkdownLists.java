package io.github.unchaff.write;

import io.github.unchaff.model.Block;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How lists are told apart and how close their items stand. */
final class MarkdownLists {

    private MarkdownLists() {}

    /** Whether a block shows nothing, so that it is not written. */
    static boolean isEmpty(Block block) {
        return switch (block) {
            case Block.Heading heading -> MarkdownBody.isEmpty(heading.content());
            case Block.Paragraph paragraph -> MarkdownBody.isEmpty(paragraph.content());
            case Block.BlockQuote quote -> quote.content().stream().allMatch(MarkdownLists::isEmpty);
            case Block.BulletList list -> list.items().stream().allMatch(MarkdownLists::isEmpty);
            case Block.OrderedList list -> list.items().isEmpty();
            case Block.Table table -> table.columns().isEmpty() || table.rows().isEmpty();
            case Block.CodeBlock code -> false;
            case Block.Figure figure -> false;
            case Block.ThematicBreak line -> false;
        };
    }

    static boolean isEmpty(Block.ListItem item) {
        return item.content().stream().allMatch(MarkdownLists::isEmpty);
    }

    /**
     * The marker of a list: {@code -} or {@code .}, but another one when the list follows one of its kind, which would
     * otherwise go on (CommonMark 5.3). 0 if the block is no list.
     */
    static char marker(Block block, @Nullable Block before, char markerBefore) {
        if (block instanceof Block.BulletList) {
            return before instanceof Block.BulletList && markerBefore == '-' ? '*' : '-';
        }
        if (block instanceof Block.OrderedList) {
            return before instanceof Block.OrderedList && markerBefore == '.' ? ')' : '.';
        }
        return 0;
    }

    /** Whether a list can be written without blank lines. */
    static boolean isTight(List<Block.ListItem> items) {
        return items.stream().allMatch(item -> isTightItem(item.content()));
    }

    private static boolean isTightItem(List<Block> content) {
        List<Block> shown = content.stream().filter(block -> !isEmpty(block)).toList();
        if (shown.size() < 2) {
            return true;
        }
        boolean text = shown.getFirst() instanceof Block.Paragraph || shown.getFirst() instanceof Block.Figure;
        return text && shown.stream().skip(1).allMatch(MarkdownLists::canFollowText);
    }

    /** Whether the block is a list that may stand directly below a paragraph (CommonMark 5.2). */
    private static boolean canFollowText(Block block) {
        return switch (block) {
            case Block.BulletList list -> true;
            case Block.OrderedList list ->
                list.start() == 1 && !isEmpty(list.items().getFirst());
            case Block.Heading heading -> false;
            case Block.Paragraph paragraph -> false;
            case Block.BlockQuote quote -> false;
            case Block.CodeBlock code -> false;
            case Block.Table table -> false;
            case Block.Figure figure -> false;
            case Block.ThematicBreak line -> false;
        };
    }
}
