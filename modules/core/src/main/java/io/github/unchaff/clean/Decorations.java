package io.github.unchaff.clean;

import io.github.unchaff.model.Block;
import io.github.unchaff.model.Document;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Rewriter;
import io.github.unchaff.site.Site;
import io.github.unchaff.site.SiteKey;
import java.util.List;
import java.util.Set;

/** Drops images that show readers nothing, drawn lines, icons, the logo in place of a picture, as the site data describes them. */
final class Decorations implements Rule {

    @Override
    public String id() {
        return "decoration-image";
    }

    @Override
    public Set<Trait> needs() {
        return Set.of(Trait.IMAGE);
    }

    @Override
    public Document apply(Document document, Cleaning cleaning) {
        if (!cleaning.site().knows(SiteKey.DECORATIONS)) {
            return document;
        }
        return document.withBody(
                new Rewriter() {
                    @Override
                    protected List<Inline> inline(Inline inline) {
                        return inline instanceof Inline.Image image && dropped(image, cleaning)
                                ? List.of()
                                : List.of(inline);
                    }

                    @Override
                    protected List<Block> block(Block block) {
                        boolean bare = block instanceof Block.Figure figure
                                && figure.caption().isEmpty()
                                && figure.credit() == null
                                && dropped(figure.image(), cleaning);
                        return bare ? List.of() : List.of(block);
                    }
                }.blocks(document.body()));
    }

    private boolean dropped(Inline.Image image, Cleaning cleaning) {
        Site site = cleaning.site();
        String alt = image.altText();
        boolean decoration =
                site.matches(SiteKey.DECORATIONS, image.url()) || alt != null && site.matches(SiteKey.DECORATIONS, alt);
        if (decoration && image.alt() != null) {
            cleaning.remove(image.alt().origin(), id());
        }
        return decoration;
    }
}
