package io.github.unchaff.clean;

import io.github.unchaff.model.Block;
import io.github.unchaff.model.Document;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Inlines;
import io.github.unchaff.text.Whitespace;
import java.util.ArrayList;
import java.util.List;

/**
 * Drops the title where the body repeats it: as its first words, also below pictures, or as its last line, when that is only a
 * link.
 */
final class RepeatedTitle implements Rule {

    private static final int HEAD = 3;

    @Override
    public String id() {
        return "repeated-title";
    }

    @Override
    public Document apply(Document document, Cleaning cleaning) {
        String title = document.metadata().title();
        if (title == null) {
            return document;
        }
        List<Block> out = new ArrayList<>(document.body());
        int first = 0;
        while (first < Math.min(HEAD, out.size()) && out.get(first) instanceof Block.Figure) {
            first++;
        }
        if (first < out.size() && repeats(out.get(first), title)) {
            cleaning.remove(out.remove(first), id());
        }
        if (out.size() > 1 && repeats(out.getLast(), title) && isLink(out.getLast())) {
            cleaning.remove(out.removeLast(), id());
        }
        return out.size() == document.body().size() ? document : document.withBody(out);
    }

    private static boolean repeats(Block block, String title) {
        List<Inline> content = content(block);
        return Whitespace.isSameSqueezed(Inlines.text(content), title)
                && content.stream().noneMatch(inline -> inline instanceof Inline.Image);
    }

    private static boolean isLink(Block block) {
        return content(block).stream().allMatch(inline -> inline instanceof Inline.Link);
    }

    private static List<Inline> content(Block block) {
        return switch (block) {
            case Block.Heading heading -> heading.content();
            case Block.Paragraph paragraph -> paragraph.content();
            default -> List.of();
        };
    }
}
