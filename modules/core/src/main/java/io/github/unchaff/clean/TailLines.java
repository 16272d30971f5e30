package io.github.unchaff.clean;

import io.github.unchaff.model.Block;
import io.github.unchaff.model.Document;
import io.github.unchaff.model.Inlines;
import io.github.unchaff.site.SiteKey;
import io.github.unchaff.text.Whitespace;
import java.util.List;

/** Drops the lines that the site data calls tail, one after the other, as long as one stands at the end of the article. */
final class TailLines implements Rule {

    @Override
    public String id() {
        return "tail-line";
    }

    @Override
    public Document apply(Document document, Cleaning cleaning) {
        List<Block> body = document.body();
        int end = body.size();
        for (int at = end - 1; at >= 0; at--) {
            if (isTail(body.get(at), cleaning)) {
                cleaning.remove(body.get(at), id());
                end = at;
            } else if (!(body.get(at) instanceof Block.ThematicBreak)) {
                break;
            }
        }
        return end == body.size() ? document : document.withBody(body.subList(0, end));
    }

    private static boolean isTail(Block block, Cleaning cleaning) {
        String text = switch (block) {
            case Block.Paragraph paragraph -> Inlines.text(paragraph.content());
            case Block.Heading heading -> Inlines.text(heading.content());
            default -> "";
        };
        return !text.isEmpty() && cleaning.site().matches(SiteKey.TAIL, Whitespace.strip(text));
    }
}
