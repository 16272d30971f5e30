package io.github.unchaff.clean;

import io.github.unchaff.model.Block;
import io.github.unchaff.model.Document;
import io.github.unchaff.model.Inlines;
import io.github.unchaff.site.Site;
import io.github.unchaff.site.SiteKey;
import io.github.unchaff.text.Whitespace;
import java.util.ArrayList;
import java.util.List;

/** Drops blocks that advertise the publisher or the carrier, as the site data describes them. */
final class Promotion implements Rule {

    @Override
    public String id() {
        return "promotion";
    }

    @Override
    public Document apply(Document document, Cleaning cleaning) {
        List<Block> out = new ArrayList<>();
        for (Block block : document.body()) {
            kept(block, cleaning, out);
        }
        return document.withBody(out);
    }

    private void kept(Block block, Cleaning cleaning, List<Block> out) {
        switch (block) {
            case Block.BulletList list -> {
                List<Block.ListItem> items = list.items().stream()
                        .filter(item -> !isPromotion(text(item.content()), cleaning.site()))
                        .toList();
                list.items().stream()
                        .filter(item -> !items.contains(item))
                        .forEach(item -> cleaning.remove(item.content(), id()));
                if (!items.isEmpty()) {
                    out.add(new Block.BulletList(items));
                }
            }
            case Block.Paragraph paragraph
            when isPromotion(Inlines.text(paragraph.content()), cleaning.site()) -> cleaning.remove(paragraph, id());
            case Block.Heading heading
            when isPromotion(Inlines.text(heading.content()), cleaning.site()) -> cleaning.remove(heading, id());
            default -> out.add(block);
        }
    }

    private static String text(List<Block> content) {
        return content.size() == 1 && content.getFirst() instanceof Block.Paragraph paragraph
                ? Inlines.text(paragraph.content())
                : "";
    }

    private static boolean isPromotion(String text, Site site) {
        return !text.isEmpty() && site.matches(SiteKey.PROMO, Whitespace.strip(text));
    }
}
