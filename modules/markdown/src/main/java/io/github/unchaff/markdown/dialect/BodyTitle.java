package io.github.unchaff.markdown.dialect;

import io.github.unchaff.ledger.Field;
import io.github.unchaff.model.Block;
import io.github.unchaff.model.Document;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.InlineLines;
import io.github.unchaff.model.Inlines;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.read.ReadContext;
import io.github.unchaff.source.SourceText;
import io.github.unchaff.text.Whitespace;
import java.util.ArrayList;
import java.util.List;

/** Takes the title out of a text whose header has none: the first heading or bold line among its first blocks. */
final class BodyTitle {

    private static final int HEAD = 3;
    private static final int LONGEST = 200;

    private BodyTitle() {}

    /** The document with the title in its metadata; without one if no line looks like it. */
    static Document taken(List<Block> body, Metadata.Builder metadata, ReadContext context) {
        for (int i = 0; i < Math.min(HEAD, body.size()); i++) {
            List<List<Inline>> lines = switch (body.get(i)) {
                case Block.Heading heading -> List.of(List.of(new Inline.Strong(heading.content())));
                case Block.Paragraph paragraph -> InlineLines.of(paragraph.content());
                default -> List.of();
            };
            for (List<Inline> line : lines) {
                if (isTitle(line)) {
                    SourceText title = Inlines.source(line).strip();
                    context.claims().moved(title.origin(), Field.TITLE);
                    metadata.title(Whitespace.collapse(title.value()));
                    return new Document(metadata.build(), without(body, i, lines, line));
                }
            }
        }
        return new Document(metadata.build(), body);
    }

    private static boolean isTitle(List<Inline> line) {
        boolean bold = line.stream()
                .allMatch(part -> part instanceof Inline.Strong strong
                                && strong.content().stream().noneMatch(inner -> inner instanceof Inline.Image)
                        || Inlines.isBlank(List.of(part)));
        String text = Inlines.text(line);
        return bold && !Whitespace.isBlank(text) && text.length() <= LONGEST;
    }

    private static List<Block> without(List<Block> body, int at, List<List<Inline>> lines, List<Inline> line) {
        List<Block> out = new ArrayList<>(body);
        List<List<Inline>> rest = lines.stream().filter(other -> other != line).toList();
        if (rest.isEmpty()) {
            out.remove(at);
        } else {
            out.set(at, new Block.Paragraph(InlineLines.joined(rest)));
        }
        return out;
    }
}
