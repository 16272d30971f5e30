package io.github.unchaff.markdown.flexmark;

import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import io.github.unchaff.markdown.Figures;
import io.github.unchaff.model.Block;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Inlines;
import io.github.unchaff.source.SourceText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Recognises an image with {@code *caption* — credit}, or one of the two, on the line below. */
final class CaptionedFigures {

    private static final String BEHIND_CAPTION = " — ";
    private static final String ALONE = "— ";

    private final Reading reading;
    private final InlineMapper inlines;

    CaptionedFigures(Reading reading, InlineMapper inlines) {
        this.reading = reading;
        this.inlines = inlines;
    }

    /** The figure with caption or credit that a paragraph is, or null. */
    Block.@Nullable Figure of(Paragraph node, int depth) {
        Node image = node.getFirstChild();
        Node below = image == null || !(image.getNext() instanceof SoftLineBreak lineEnd) ? null : lineEnd.getNext();
        if (image == null || below == null || !isImage(image)) {
            return null;
        }
        Emphasis caption = below instanceof Emphasis emphasis ? emphasis : null;
        Node credit = caption == null ? below : caption.getNext();
        String mark = caption == null ? ALONE : BEHIND_CAPTION;
        if (credit != null && !isCredit(credit, mark)) {
            return null;
        }
        Inline shown = new Inlines().addAll(only(image, depth)).build().getFirst();
        List<Inline> said = caption == null ? List.of() : caption(caption, depth);
        return Figures.figure(shown, said, credit == null ? null : credit(credit, mark));
    }

    /** Whether the node is an image, or a link without title around one, with addresses that may stand. */
    private boolean isImage(Node node) {
        return switch (node) {
            case Link link -> isAround(link);
            case LinkRef link -> isAround(link);
            case Image image -> Address.of(image, reading).isImage();
            case ImageRef image -> Address.of(image, reading).isImage();
            default -> false;
        };
    }

    private boolean isAround(Node link) {
        Address address = Address.of(link, reading);
        Node inside = link.getFirstChild();
        boolean image = inside instanceof Image || inside instanceof ImageRef;
        return address.isLink() && address.title() == null && image && inside.getNext() == null && isImage(inside);
    }

    /** Plain text to the end of the paragraph, behind a dash. */
    private boolean isCredit(Node first, String mark) {
        for (Node node = first; node != null; node = node.getNext()) {
            if (!(node instanceof Text || node instanceof HtmlEntity)) {
                return false;
            }
        }
        return first.getChars().startsWith(mark);
    }

    private List<Inline> only(Node image, int depth) {
        Inlines out = new Inlines();
        inlines.add(image, depth, out);
        return out.parts();
    }

    private List<Inline> caption(Emphasis node, int depth) {
        reading.markupAround(node);
        return inlines.parts(node, depth + 1).build();
    }

    private Inline.@Nullable Text credit(Node first, String mark) {
        Inlines parts = new Inlines();
        for (Node node = first; node != null; node = node.getNext()) {
            inlines.add(node, 0, parts);
        }
        SourceText text = Inlines.source(parts.parts());
        reading.context().claims().markup(text.slice(0, mark.length()).origin());
        List<Inline> folded = new Inlines().add(text.slice(mark.length())).build();
        return folded.isEmpty() ? null : (Inline.Text) folded.getFirst();
    }
}
