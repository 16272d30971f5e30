package io.github.unchaff.markdown.dialect;

import io.github.unchaff.model.Block;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Inlines;
import java.util.List;
import java.util.regex.Pattern;

/** Tells the pages of the mirror that only list articles: {@code #### [title](/content/gnews/1.md)}, a summary, and so on. */
final class MirrorIndex {

    private static final int FEWEST = 3;
    private static final Pattern PAGE = Pattern.compile("(?!https?:)[^?#]*\\.md(?:#.*)?");

    private MirrorIndex() {}

    /** Whether at least a third of the blocks are nothing but a link to another page of the mirror. */
    static boolean isIndex(List<Block> body) {
        long entries = body.stream().filter(MirrorIndex::isEntry).count();
        return entries >= FEWEST && entries * 3 >= body.size();
    }

    private static boolean isEntry(Block block) {
        List<Inline> content = switch (block) {
            case Block.Heading heading -> heading.content();
            case Block.Paragraph paragraph -> paragraph.content();
            default -> List.of();
        };
        return !content.isEmpty()
                && content.stream()
                        .allMatch(inline -> inline instanceof Inline.Link link
                                        && PAGE.matcher(link.url()).matches()
                                || Inlines.isBlank(List.of(inline)));
    }
}
