package io.github.unchaff.markdown.flexmark;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import io.github.unchaff.markdown.Figures;
import io.github.unchaff.model.Block;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Inlines;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Maps block nodes to the model: one switch, the larger constructs each in a class of their own. */
final class BlockMapper {

    private final Reading reading;
    private final QuoteMarks marks;
    private final Footnotes footnotes;
    private final InlineMapper inlines;
    private final CodeMapper codes;
    private final TableMapper tables;
    private final HtmlBlocks html;
    private final CaptionedFigures figures;

    BlockMapper(Reading reading) {
        this.reading = reading;
        this.marks = new QuoteMarks(reading);
        this.footnotes = new Footnotes(reading, this);
        this.inlines = new InlineMapper(reading, footnotes);
        this.codes = new CodeMapper(reading, marks);
        this.tables = new TableMapper(reading, marks, inlines);
        this.html = new HtmlBlocks(reading, marks);
        this.figures = new CaptionedFigures(reading, inlines);
    }

    /** The whole text. */
    List<Block> document(int depth) {
        List<Block> out = new ArrayList<>(children(reading.document(), depth));
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
        marks.before(node.getStartOffset());
        switch (node) {
            case Paragraph paragraph -> paragraph(paragraph, depth, out);
            case Heading heading -> heading(heading, depth, out);
            case BlockQuote quote -> quote(quote, reading.depth(depth + 1, quote), out);
            case ListBlock list -> list(list, reading.depth(depth + 1, list), out);
            case FencedCodeBlock code -> out.add(codes.fenced(code));
            case IndentedCodeBlock code -> out.add(codes.indented(code));
            case TableBlock table -> tables.add(table, depth, out);
            case HtmlBlockBase block -> {
                return html.add(block, depth, out);
            }
            case ThematicBreak line -> {
                reading.markup(line);
                out.add(new Block.ThematicBreak(reading.origin(line)));
            }
            case Reference definition -> reading.markup(definition);
            case FootnoteDefinition definition -> footnotes.definition(definition);
            default -> out.addAll(children(node, reading.depth(depth + 1, node)));
        }
        return node.getNext();
    }

    private void paragraph(Paragraph node, int depth, List<Block> out) {
        marks.within(node.getStartOffset(), node.getEndOffset());
        if (InlineHtml.isIn(node)) {
            out.addAll(new InlineHtml(reading, inlines).blocks(node, depth));
            return;
        }
        Block.Figure figure = figures.of(node, depth);
        List<Inline> content = figure == null ? inlines.of(node, depth) : List.of();
        if (figure != null) {
            out.add(figure);
        } else if (!Inlines.isBlank(content)) {
            out.add(Figures.orParagraph(content));
        }
    }

    private void heading(Heading node, int depth, List<Block> out) {
        marks.within(node.getStartOffset(), node.getEndOffset());
        reading.markup(node.getOpeningMarker());
        reading.markup(node.getClosingMarker());
        List<Inline> content = Inlines.oneLine(new InlineHtml(reading, inlines).inlines(node, depth));
        if (!Inlines.isBlank(content)) {
            out.add(new Block.Heading(node.getLevel(), content));
        }
    }

    private void quote(BlockQuote quote, int depth, List<Block> out) {
        reading.markup(quote.getOpeningMarker());
        marks.blank(quote.getStartOffset(), quote.getEndOffset());
        List<Block> content = children(quote, depth);
        if (!content.isEmpty()) {
            out.add(new Block.BlockQuote(content));
        }
    }

    /** An item that shows nothing is dropped from a bullet list; in a numbered one it counts. */
    private void list(ListBlock list, int depth, List<Block> out) {
        List<Block.ListItem> items = new ArrayList<>();
        for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
            marks.before(node.getStartOffset());
            if (node instanceof ListItem item) {
                reading.markup(item.getOpeningMarker());
            }
            Block.ListItem item = new Block.ListItem(children(node, depth));
            if (!item.content().isEmpty() || list instanceof OrderedList) {
                items.add(item);
            }
        }
        if (!items.isEmpty()) {
            out.add(
                    list instanceof OrderedList ordered
                            ? new Block.OrderedList(ordered.getStartNumber(), items)
                            : new Block.BulletList(items));
        }
    }
}
