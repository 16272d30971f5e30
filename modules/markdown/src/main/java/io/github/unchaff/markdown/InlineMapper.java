package io.github.unchaff.markdown;

import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Inlines;
import io.github.unchaff.source.SourceText;
import java.util.List;
import java.util.function.Function;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Maps inline nodes, and claims their delimiters. HTML in them is literal here; see {@link InlineHtml}. */
final class InlineMapper {

    private final Reading reading;
    private final Footnotes footnotes;
    private final TextMapper texts;
    private final CodeMapper codes;
    private final LinkMapper links;
    private final SoftBreaks softBreaks;

    InlineMapper(Reading reading, Footnotes footnotes) {
        this.reading = reading;
        this.footnotes = footnotes;
        this.texts = new TextMapper(reading);
        this.codes = new CodeMapper(reading);
        this.softBreaks = new SoftBreaks(reading);
        this.links = new LinkMapper(reading, this);
    }

    TextMapper texts() {
        return texts;
    }

    SoftBreaks softBreaks() {
        return softBreaks;
    }

    LinkMapper links() {
        return links;
    }

    /** The finished inlines in a block. */
    List<Inline> of(Node block, int depth) {
        return parts(block, depth).build();
    }

    /** The inlines in a node, white space not settled. Texts and the line ends between are joined in one go. */
    Inlines parts(Node parent, int depth) {
        Inlines out = new Inlines();
        SourceText.Builder text = new SourceText.Builder();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text
                    || node instanceof SoftLineBreak && !reading.flavor().machineWritten()) {
                reading.context().step();
                text.add(node instanceof Text leaf ? texts.text(leaf) : softBreaks.settle(node));
            } else {
                out.add(text.build());
                text = new SourceText.Builder();
                add(node, depth, out);
            }
        }
        return out.add(text.build());
    }

    /** Maps one node. */
    void add(Node node, int depth, Inlines out) {
        reading.context().step();
        switch (node) {
            case Text text -> out.add(texts.text(text));
            case SoftLineBreak lineEnd when reading.flavor().machineWritten() -> out.add(new Inline.LineBreak());
            case SoftLineBreak lineEnd -> out.add(softBreaks.settle(lineEnd));
            case HardLineBreak lineBreak -> {
                reading.markup(lineBreak);
                out.add(new Inline.LineBreak());
            }
            case Code code -> out.add(codes.span(code));
            case Emphasis emphasis -> nested(emphasis, depth + 1, Inline.Emphasis::new, out);
            case StrongEmphasis strong -> nested(strong, depth + 1, Inline.Strong::new, out);
            case Strikethrough strike -> nested(strike, depth + 1, Inline.Strikethrough::new, out);
            case Link link -> links.link(link, depth, out);
            case Image image -> links.image(image, out);
            case HtmlInline html -> literal(html, out);
            case FootnoteReference reference -> footnotes.reference(reference, depth, out);
            default -> literal(node, out);
        }
    }

    private void nested(Node node, int depth, Function<List<Inline>, Inline> make, Inlines out) {
        reading.markupAround(node);
        if (reading.isTooDeep(depth, node)) {
            Flat.inlines(node, reading, this, out);
        } else {
            out.add(make.apply(parts(node, depth).parts()));
        }
    }

    /** What a node covers, as text. */
    void literal(Node node, Inlines out) {
        boolean first = true;
        for (Spans.Range range : reading.spans().of(node)) {
            if (!first) {
                out.add(Inline.Text.of(" "));
            }
            out.add(reading.slice(range.start(), range.end()));
            first = false;
        }
    }
}
