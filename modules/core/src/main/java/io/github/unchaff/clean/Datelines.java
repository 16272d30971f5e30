package io.github.unchaff.clean;

import io.github.unchaff.model.Block;
import io.github.unchaff.model.Document;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Inlines;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Joins a dateline that stands alone, {@code 华盛顿 —}, to the paragraph it opens. */
final class Datelines implements Rule {

    private static final Pattern PLACE = Pattern.compile("[\\p{L}\\p{M}.,，、·/() （）]{1,30}\\s*[—–-]{1,2}");

    @Override
    public String id() {
        return "dateline";
    }

    @Override
    public Document apply(Document document, Cleaning cleaning) {
        List<Block> out = new ArrayList<>();
        Block.Paragraph place = null;
        for (Block block : document.body()) {
            if (place != null && block instanceof Block.Paragraph opened) {
                out.add(joined(place, opened));
                place = null;
            } else {
                if (place != null) {
                    out.add(place);
                }
                place = block instanceof Block.Paragraph paragraph && isPlace(paragraph) ? paragraph : null;
                if (place == null) {
                    out.add(block);
                }
            }
        }
        if (place != null) {
            out.add(place);
        }
        return document.withBody(out);
    }

    private static boolean isPlace(Block.Paragraph paragraph) {
        return paragraph.content().size() == 1
                && paragraph.content().getFirst() instanceof Inline.Text text
                && PLACE.matcher(text.value()).matches();
    }

    private static Block joined(Block.Paragraph place, Block.Paragraph opened) {
        return new Block.Paragraph(new Inlines()
                .addAll(place.content())
                .add(Inline.Text.of(" "))
                .addAll(opened.content())
                .build());
    }
}
