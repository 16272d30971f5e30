package io.github.unchaff.clean;

import io.github.unchaff.image.ImageWords;
import io.github.unchaff.model.Block;
import io.github.unchaff.model.Document;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Inlines;
import io.github.unchaff.model.Rewriter;
import io.github.unchaff.text.Whitespace;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Drops descriptions of images that describe nothing, or say the title or the caption once more. */
final class ImageDescriptions implements Rule {

    private static final String PLACEHOLDER = "placeholder-alt";
    private static final String TITLE = "alt-repeats-title";
    private static final String CAPTION = "repeated-alt";

    /** The rules that the ledger names. */
    static final Set<String> REASONS = Set.of(PLACEHOLDER, TITLE, CAPTION, "image-title", "image-without-address");

    private final ImageWords words = ImageWords.standard();

    @Override
    public String id() {
        return "image-description";
    }

    @Override
    public Set<Trait> needs() {
        return Set.of(Trait.IMAGE);
    }

    @Override
    public Document apply(Document document, Cleaning cleaning) {
        String title = Whitespace.squeeze(
                document.metadata().title() == null ? "" : document.metadata().title());
        Rewriter rewriter = new Rewriter() {
            @Override
            protected List<Inline> inline(Inline inline) {
                return inline instanceof Inline.Image image && image.alt() != null
                        ? List.of(described(image, reason(image.alt().value(), title), cleaning))
                        : List.of(inline);
            }

            @Override
            protected List<Block> block(Block block) {
                if (!(block instanceof Block.Figure figure) || figure.image().alt() == null) {
                    return List.of(block);
                }
                String caption = Whitespace.squeeze(Inlines.text(figure.caption()));
                boolean again = Whitespace.squeeze(figure.image().alt().value()).equals(caption);
                Inline.Image image = described(figure.image(), again ? CAPTION : null, cleaning);
                return List.of(new Block.Figure(image, figure.link(), figure.caption(), figure.credit()));
            }
        };
        return document.withBody(rewriter.blocks(document.body()));
    }

    private @Nullable String reason(String alt, String title) {
        return words.isPlaceholder(alt) ? PLACEHOLDER : Whitespace.squeeze(alt).equals(title) ? TITLE : null;
    }

    private static Inline.Image described(Inline.Image image, @Nullable String reason, Cleaning cleaning) {
        if (reason == null || image.alt() == null) {
            return image;
        }
        cleaning.claims().removed(image.alt().origin(), reason);
        return image.withoutAlt();
    }
}
