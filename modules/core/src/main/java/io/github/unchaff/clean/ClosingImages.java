package io.github.unchaff.clean;

import io.github.unchaff.model.Block;
import io.github.unchaff.model.Document;
import io.github.unchaff.model.Inlines;
import io.github.unchaff.model.Walker;
import io.github.unchaff.source.Origin;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Drops the pictures behind the end: banners, logos and QR codes that stand below credits, advertisements or disclaimers with no
 * word of the article after them, and the same pictures where they stand a second time. A picture with a caption stays.
 */
final class ClosingImages implements Rule {

    @Override
    public String id() {
        return "closing-image";
    }

    @Override
    public Set<Trait> needs() {
        return Set.of(Trait.FIGURE);
    }

    @Override
    public Document apply(Document document, Cleaning cleaning) {
        List<Block> body = document.body();
        int end = body.size();
        while (end > 0 && isIdle(body.get(end - 1))) {
            end--;
        }
        int text = end == 0 ? -1 : Place.of(body.get(end - 1));
        if (end == body.size() || text < 0) {
            return document;
        }
        List<Block> out = new ArrayList<>(body.subList(0, end));
        Set<String> dropped = new HashSet<>();
        for (Block block : body.subList(end, body.size())) {
            boolean below = block instanceof Block.Figure figure
                    && cleaning.claims()
                            .tookBetween(text, figure.image().origin().start(), ClosingImages::isOfText);
            if (below) {
                dropped.add(drop((Block.Figure) block, cleaning));
            } else {
                out.add(block);
            }
        }
        out.removeIf(block -> block instanceof Block.Figure figure
                && isBare(figure)
                && dropped.contains(figure.image().url())
                && drop(figure, cleaning) != null);
        return document.withBody(out);
    }

    private String drop(Block.Figure figure, Cleaning cleaning) {
        if (figure.image().alt() != null) {
            cleaning.remove(figure.image().alt().origin(), id());
        }
        return figure.image().url();
    }

    /** What is said of the description of one picture says nothing of the next. */
    private static boolean isOfText(String rule) {
        return !ImageDescriptions.REASONS.contains(rule);
    }

    private static boolean isIdle(Block block) {
        return block instanceof Block.ThematicBreak || block instanceof Block.Figure figure && isBare(figure);
    }

    private static boolean isBare(Block.Figure figure) {
        return figure.credit() == null && Inlines.isBlank(figure.caption());
    }

    /** Where the text of a block ends in the source; -1 if no source stands behind it. */
    private static final class Place extends Walker {
        private int end = -1;

        static int of(Block block) {
            Place place = new Place();
            place.block(block);
            return place.end;
        }

        @Override
        public void text(String value, Origin origin) {
            end = Math.max(end, origin.end());
        }
    }
}
