package io.github.unchaff.markdown;

import io.github.unchaff.model.Block;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/** Maps block nodes to the model: one switch, the constructs each in a class of their own. */
final class BlockMapper {

    private final Reading reading;
    private final Footnotes footnotes;
    private final InlineMapper inlines;
    private final CodeMapper codes;
    private final TableMapper tables;
    private final HeadingMapper headings;
    private final ParagraphMapper paragraphs;
    private final HtmlBlocks html;

    BlockMapper(Reading reading) {
        this.reading = reading;
        this.footnotes = new Footnotes(reading, this);
        this.inlines = new InlineMapper(reading, footnotes);
        this.codes = new CodeMapper(reading);
        this.tables = new TableMapper(reading, inlines);
        this.headings = new HeadingMapper(reading, inlines);
        this.paragraphs = new ParagraphMapper(reading, inlines);
        this.html = new HtmlBlocks(reading);
    }

    InlineMapper inlines() {
        return inlines;
    }

    /** The whole text. */
    List<Block> document(Node document, int depth) {
        List<Block> out = new ArrayList<>(children(document, depth));
        out.addAll(footnotes.rest(depth));
        return out;
    }

    /** The blocks in a container. */
    List<Block> children(Node parent, int depth) {
        List<Block> out = new ArrayList<>();
        Node node = parent.getFirstChild();
        while (node != null) {
            node = add(node, depth, out);
        }
        return out;
    }

    /** Maps one node, or a run of HTML nodes; returns the node behind. */
    private @Nullable Node add(Node node, int depth, List<Block> out) {
        reading.context().step();
        switch (node) {
            case Paragraph paragraph -> paragraphs.add(paragraph, depth, out);
            case Heading heading -> headings.add(heading, depth, out);
            case BlockQuote quote -> quote(quote, depth, out);
            case ListBlock list -> list(list, depth, out);
            case FencedCodeBlock code -> out.add(codes.fenced(code));
            case IndentedCodeBlock code -> out.add(codes.indented(code));
            case TableBlock table -> tables.add(table, depth, out);
            case HtmlBlock block -> {
                return html.add(block, depth, out);
            }
            case ThematicBreak line -> {
                reading.markup(line);
                out.add(new Block.ThematicBreak(reading.origin(line)));
            }
            case LinkReferenceDefinition definition -> reading.markup(definition);
            case FootnoteDefinition definition -> footnotes.definition(definition);
            default -> out.addAll(children(node, depth + 1));
        }
        return node.getNext();
    }

    private void quote(BlockQuote quote, int depth, List<Block> out) {
        if (reading.isTooDeep(depth + 1, quote)) {
            lift(quote, depth, out);
            return;
        }
        Containers.marks(reading, quote);
        List<Block> content = children(quote, depth + 1);
        if (!content.isEmpty()) {
            out.add(new Block.BlockQuote(content));
        }
    }

    /** An item that shows nothing is dropped from a bullet list; in a numbered one it counts. */
    private void list(ListBlock list, int depth, List<Block> out) {
        if (reading.isTooDeep(depth + 1, list)) {
            lift(list, depth, out);
            return;
        }
        List<Block.ListItem> items = new ArrayList<>();
        for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
            Containers.marker(reading, node);
            Block.ListItem item = new Block.ListItem(children(node, depth + 1));
            if (!item.content().isEmpty() || list instanceof OrderedList) {
                items.add(item);
            }
        }
        if (!items.isEmpty()) {
            out.add(
                    list instanceof OrderedList ordered
                            ? new Block.OrderedList(start(ordered), items)
                            : new Block.BulletList(items));
        }
    }

    private static int start(OrderedList list) {
        Integer start = list.getMarkerStartNumber();
        return start == null ? 1 : start;
    }

    /** Takes the blocks out of containers that nest too deep; no recursion. */
    private void lift(Node root, int depth, List<Block> out) {
        Node node = root;
        while (node != null) {
            boolean container = node instanceof BlockQuote || node instanceof ListBlock || node instanceof ListItem;
            if (node instanceof BlockQuote quote) {
                Containers.marks(reading, quote);
            } else if (node instanceof ListItem) {
                Containers.marker(reading, node);
            } else if (!container) {
                add(node, depth, out);
            }
            node = Flat.next(node, root, container);
        }
    }
}
