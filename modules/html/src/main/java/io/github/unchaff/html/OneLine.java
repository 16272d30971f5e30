package io.github.unchaff.html;

import io.github.unchaff.model.Block;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Inlines;
import java.util.List;

/** Makes inlines of blocks, for places that hold no blocks, such as a cell of a table. */
final class OneLine {

    private OneLine() {}

    /** The inlines of all blocks, those of different blocks separated by line breaks. */
    static List<Inline> of(List<Block> blocks) {
        Inlines out = new Inlines();
        for (Block block : blocks) {
            List<Inline> part = switch (block) {
                case Block.Paragraph paragraph -> paragraph.content();
                case Block.Heading heading -> heading.content();
                case Block.BulletList list -> items(list.items());
                case Block.OrderedList list -> items(list.items());
                case Block.BlockQuote quote -> of(quote.content());
                case Block.CodeBlock code -> List.of(new Inline.Code(code.text(), code.origin()));
                case Block.Figure figure -> figure(figure);
                case Block.Table table ->
                    table.rows().stream()
                            .flatMap(row -> row.cells().stream())
                            .flatMap(List::stream)
                            .toList();
                case Block.ThematicBreak line -> List.of();
            };
            if (!part.isEmpty()) {
                if (!out.isEmpty()) {
                    out.add(new Inline.LineBreak());
                }
                out.addAll(part);
            }
        }
        return out.build();
    }

    private static List<Inline> items(List<Block.ListItem> items) {
        return of(items.stream().flatMap(item -> item.content().stream()).toList());
    }

    private static List<Inline> figure(Block.Figure figure) {
        Inlines out = new Inlines().add(figure.image()).addAll(figure.caption());
        if (figure.credit() != null) {
            out.add(figure.credit());
        }
        return out.build();
    }
}
