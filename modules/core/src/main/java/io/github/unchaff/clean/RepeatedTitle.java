package io.github.unchaff.clean;

import io.github.unchaff.model.Block;
import io.github.unchaff.model.Document;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Inlines;
import io.github.unchaff.text.Whitespace;
import java.util.List;

/** Drops the title where the body repeats it as its first block. */
final class RepeatedTitle implements Rule {

    @Override
    public String id() {
        return "repeated-title";
    }

    @Override
    public Document apply(Document document, Cleaning cleaning) {
        String title = document.metadata().title();
        if (title == null || document.body().isEmpty()) {
            return document;
        }
        List<Inline> first = switch (document.body().getFirst()) {
            case Block.Heading heading -> heading.content();
            case Block.Paragraph paragraph -> paragraph.content();
            default -> List.of();
        };
        boolean repeated = Whitespace.squeeze(Inlines.text(first)).equals(Whitespace.squeeze(title));
        if (!repeated || first.stream().anyMatch(inline -> inline instanceof Inline.Image)) {
            return document;
        }
        cleaning.remove(document.body().getFirst(), id());
        return document.withBody(document.body().subList(1, document.body().size()));
    }
}
