package io.github.unchaff.clean;

import io.github.unchaff.model.Block;
import io.github.unchaff.model.Document;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Inlines;
import io.github.unchaff.site.SiteKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Takes a closing paragraph apart where it is several lines in one, a note on the author, the link to the original, so
 * that the rules after it see each line alone.
 */
final class ClosingLines implements Rule {

    private static final int TAIL = 4;
    private static final List<SiteKey> CLOSING =
            List.of(SiteKey.ORIGINAL, SiteKey.RIGHTS, SiteKey.BYLINE, SiteKey.STUMP, SiteKey.TAIL);

    @Override
    public String id() {
        return "closing-lines";
    }

    @Override
    public Set<Trait> needs() {
        return Set.of(Trait.LINE_BREAK);
    }

    @Override
    public Document apply(Document document, Cleaning cleaning) {
        List<Block> body = document.body();
        List<Block> out = new ArrayList<>(body);
        int from = Math.max(0, body.size() - TAIL);
        for (int i = body.size() - 1; i >= from; i--) {
            if (body.get(i) instanceof Block.Paragraph paragraph) {
                List<List<Inline>> lines = Lines.of(paragraph).all();
                if (lines.size() > 1 && lines.stream().anyMatch(line -> isClosing(line, cleaning))) {
                    out.remove(i);
                    out.addAll(i, lines.stream().map(Block.Paragraph::new).toList());
                }
            }
        }
        return document.withBody(out);
    }

    private static boolean isClosing(List<Inline> line, Cleaning cleaning) {
        String text = Inlines.text(line);
        return CLOSING.stream().anyMatch(key -> cleaning.site().matches(key, text));
    }
}
