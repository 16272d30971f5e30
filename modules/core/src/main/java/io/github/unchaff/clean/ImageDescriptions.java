package io.github.unchaff.clean;

import io.github.unchaff.image.ImageWords;
import io.github.unchaff.model.Block;
import io.github.unchaff.model.Document;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Inlines;
import io.github.unchaff.model.Rewriter;
import io.github.unchaff.text.Whitespace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Drops descriptions of images that describe nothing, or say the title or the caption once more. */
final class ImageDescriptions implements Rule {

    private final ImageWords words = ImageWords.standard();

    @Override
    public String id() {
        return "image-description";
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
                Inline.Image image = described(figure.image(), again ? "repeated-alt" : null, cleaning);
                return List.of(new Block.Figure(image, figure.link(), figure.caption(), figure.credit()));
            }
        };
        return document.withBody(rewriter.blocks(document.body()));
    }

    private @Nullable String reason(String alt, String title) {
        return words.isPlaceholder(alt)
                ? "placeholder-alt"
                : Whitespace.squeeze(alt).equals(title) ? "alt-repeats-title" : null;
    }

    private static Inline.Image described(Inline.Image image, @Nullable String reason, Cleaning cleaning) {
        if (reason == null || image.alt() == null) {
            return image;
        }
        cleaning.claims().removed(image.alt().origin(), reason);
        return image.withoutAlt();
    }
}
