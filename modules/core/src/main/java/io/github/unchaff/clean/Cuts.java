package io.github.unchaff.clean;

import io.github.unchaff.model.Block;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Inlines;
import io.github.unchaff.source.SourceText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Parts of texts to cut out of blocks, collected first and cut all at once. A place is an offset in the text of a paragraph, a
 * heading or a table cell as {@link Inlines#source} gives it. The text that is cut must be claimed by who cuts it.
 */
final class Cuts {

    private final Map<List<Inline>, BitSet> cuts = new IdentityHashMap<>();

    /** Marks a range of the text of inlines. */
    void add(List<Inline> inlines, int from, int to) {
        if (from < to) {
            cuts.computeIfAbsent(inlines, key -> new BitSet()).set(from, to);
        }
    }

    /** Whether nothing was marked. */
    boolean isEmpty() {
        return cuts.isEmpty();
    }

    /** The blocks without what was marked, and without blocks that hold nothing then. */
    List<Block> apply(List<Block> blocks) {
        List<Block> out = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            List<Block> rest = apply(block);
            out.addAll(rest);
        }
        return out;
    }

    private List<Block> apply(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> {
                List<Inline> rest = rest(paragraph.content());
                yield rest == paragraph.content()
                        ? List.of(block)
                        : rest.isEmpty() ? List.of() : List.of(new Block.Paragraph(rest));
            }
            case Block.Heading heading -> {
                List<Inline> rest = rest(heading.content());
                yield rest == heading.content()
                        ? List.of(block)
                        : rest.isEmpty() ? List.of() : List.of(new Block.Heading(heading.depth(), rest));
            }
            case Block.BulletList list -> {
                List<Block.ListItem> items = items(list.items());
                yield items.isEmpty() ? List.of() : List.of(new Block.BulletList(items));
            }
            case Block.OrderedList list -> {
                List<Block.ListItem> items = items(list.items());
                yield items.isEmpty() ? List.of() : List.of(new Block.OrderedList(list.start(), items));
            }
            case Block.BlockQuote quote -> {
                List<Block> rest = apply(quote.content());
                yield rest.isEmpty() && !quote.content().isEmpty() ? List.of() : List.of(new Block.BlockQuote(rest));
            }
            case Block.Table table -> table(table);
            case Block.CodeBlock code -> List.of(code);
            case Block.Figure figure -> List.of(figure);
            case Block.ThematicBreak line -> List.of(line);
        };
    }

    private List<Block.ListItem> items(List<Block.ListItem> items) {
        List<Block.ListItem> out = new ArrayList<>();
        for (Block.ListItem item : items) {
            List<Block> rest = apply(item.content());
            if (!rest.isEmpty() || item.content().isEmpty()) {
                out.add(new Block.ListItem(rest));
            }
        }
        return out;
    }

    private List<Block> table(Block.Table table) {
        List<Block.Row> rows = new ArrayList<>();
        boolean cut = false;
        for (Block.Row row : table.rows()) {
            List<List<Inline>> cells = new ArrayList<>();
            for (List<Inline> cell : row.cells()) {
                List<Inline> rest = rest(cell);
                cut |= rest != cell;
                cells.add(rest);
            }
            rows.add(new Block.Row(cells));
        }
        if (!cut) {
            return List.of(table);
        }
        List<Block.Row> kept = rows.stream()
                .filter(row -> row.cells().stream().anyMatch(cell -> !Inlines.isBlank(cell)))
                .toList();
        return kept.isEmpty() ? List.of() : List.of(new Block.Table(table.columns(), kept));
    }

    private List<Inline> rest(List<Inline> inlines) {
        BitSet marked = cuts.get(inlines);
        if (marked == null) {
            return inlines;
        }
        Inlines out = new Inlines();
        new Cutter(marked).cut(inlines, out);
        return out.build();
    }

    /** Walks inlines as {@link Inlines#source} does, and counts along. */
    private static final class Cutter {
        private final BitSet marked;
        private int at;

        Cutter(BitSet marked) {
            this.marked = marked;
        }

        void cut(List<Inline> inlines, Inlines out) {
            for (Inline inline : inlines) {
                switch (inline) {
                    case Inline.Text text -> kept(text.source()).forEach(out::add);
                    case Inline.Code code ->
                        kept(new SourceText(code.value(), code.origin()))
                                .forEach(part -> out.add(new Inline.Code(part.value(), part.origin())));
                    case Inline.LineBreak lineBreak -> {
                        if (!marked.get(at++)) {
                            out.add(lineBreak);
                        }
                    }
                    case Inline.Strong strong -> out.add(new Inline.Strong(inside(strong.content())));
                    case Inline.Emphasis emphasis -> out.add(new Inline.Emphasis(inside(emphasis.content())));
                    case Inline.Strikethrough strike -> out.add(new Inline.Strikethrough(inside(strike.content())));
                    case Inline.Link link -> out.add(new Inline.Link(link.url(), link.title(), inside(link.content())));
                    case Inline.Image image -> out.add(image);
                    case Inline.Footnote note -> out.add(note);
                }
            }
        }

        private List<Inline> inside(List<Inline> content) {
            Inlines out = new Inlines();
            cut(content, out);
            return out.parts();
        }

        private List<SourceText> kept(SourceText text) {
            List<SourceText> parts = new ArrayList<>();
            int start = at;
            at += text.length();
            int from = marked.nextClearBit(start);
            while (from < at) {
                int to = marked.nextSetBit(from);
                to = to < 0 || to > at ? at : to;
                parts.add(text.slice(from - start, to - start));
                from = marked.nextClearBit(to);
            }
            return parts;
        }
    }
}
