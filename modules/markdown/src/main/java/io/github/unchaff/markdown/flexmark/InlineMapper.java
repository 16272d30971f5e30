package io.github.unchaff.markdown.flexmark;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Inlines;
import java.util.List;
import java.util.function.Function;

/** Maps inline nodes, and claims their delimiters. HTML in them is literal here; see {@link InlineHtml}. */
final class InlineMapper {

    private final Reading reading;
    private final Footnotes footnotes;
    private final TextMapper texts;
    private final CodeSpans codes;
    private final LinkMapper links;
    private final LineEnds lineEnds;

    InlineMapper(Reading reading, Footnotes footnotes) {
        this.reading = reading;
        this.footnotes = footnotes;
        this.texts = new TextMapper(reading);
        this.codes = new CodeSpans(reading);
        this.lineEnds = new LineEnds(reading);
        this.links = new LinkMapper(reading, this);
    }

    TextMapper texts() {
        return texts;
    }

    LineEnds lineEnds() {
        return lineEnds;
    }

    LinkMapper links() {
        return links;
    }

    /** The finished inlines in a block. */
    List<Inline> of(Node block, int depth) {
        return parts(block, depth).build();
    }

    /** The inlines in a node, white space not settled. */
    Inlines parts(Node parent, int depth) {
        Inlines out = new Inlines();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            add(node, depth, out);
        }
        return out;
    }

    /** Maps one node. */
    void add(Node node, int depth, Inlines out) {
        reading.context().step();
        switch (node) {
            case Text text -> out.add(texts.text(text));
            case HtmlEntity entity -> out.add(texts.entity(entity));
            case SoftLineBreak lineEnd -> out.add(lineEnds.settle(lineEnd));
            case HardLineBreak lineBreak -> {
                reading.markup(lineBreak);
                out.add(new Inline.LineBreak());
            }
            case Code code -> out.add(codes.span(code));
            case Emphasis emphasis -> nested(emphasis, depth, Inline.Emphasis::new, out);
            case StrongEmphasis strong -> nested(strong, depth, Inline.Strong::new, out);
            case Strikethrough strike -> nested(strike, depth, Inline.Strikethrough::new, out);
            case Link link -> links.link(link, depth, out);
            case LinkRef link -> links.link(link, depth, out);
            case AutoLink link -> links.automatic(link, "", out);
            case MailLink link -> links.automatic(link, "mailto:", out);
            case Image image -> links.image(image, depth, out);
            case ImageRef image -> links.image(image, depth, out);
            case FootnoteReference reference -> footnotes.reference(reference, depth, out);
            default -> out.add(texts.literal(node.getStartOffset(), node.getEndOffset()));
        }
    }

    private void nested(Node node, int depth, Function<List<Inline>, Inline> make, Inlines out) {
        reading.markupAround(node);
        out.add(make.apply(parts(node, reading.depth(depth + 1, node)).parts()));
    }
}
