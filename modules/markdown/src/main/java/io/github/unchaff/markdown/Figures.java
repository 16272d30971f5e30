package io.github.unchaff.markdown;

import io.github.unchaff.model.Block;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Inlines;
import io.github.unchaff.source.SourceText;
import io.github.unchaff.url.UrlPolicy;
import java.util.List;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Figures as our writer writes them: an image alone in its paragraph, or an image, a line end, a caption in emphasis and a
 * credit behind a dash: {@code *caption* — credit}, or one of the two.
 */
public final class Figures {

    private static final String BEHIND_CAPTION = " — ";
    private static final String ALONE = "— ";

    private final Reading reading;
    private final InlineMapper inlines;

    Figures(Reading reading, InlineMapper inlines) {
        this.reading = reading;
        this.inlines = inlines;
    }

    /** A paragraph, or a figure if an image is all of it. */
    public static Block orParagraph(List<Inline> content) {
        Block.Figure figure = content.size() == 1 ? figure(content.getFirst(), List.of(), null) : null;
        return figure == null ? new Block.Paragraph(content) : figure;
    }

    /** The figure that an image, or a link around one, is with a caption and a credit; or null. */
    public static Block.@Nullable Figure figure(Inline image, List<Inline> caption, Inline.@Nullable Text credit) {
        if (image instanceof Inline.Image alone) {
            return new Block.Figure(alone, null, caption, credit);
        }
        return image instanceof Inline.Link link
                        && link.title() == null
                        && link.content().size() == 1
                        && link.content().getFirst() instanceof Inline.Image inside
                ? new Block.Figure(inside, link.url(), caption, credit)
                : null;
    }

    /** The figure with caption or credit that a paragraph is, or null. */
    Block.@Nullable Figure captioned(Paragraph node, int depth) {
        Node image = node.getFirstChild();
        Node below = image == null || !(image.getNext() instanceof SoftLineBreak)
                ? null
                : image.getNext().getNext();
        if (image == null || below == null || !isImage(image)) {
            return null;
        }
        if (below instanceof Emphasis caption) {
            return captioned(image, caption, caption.getNext(), depth);
        }
        return below instanceof Text text
                        && text.getNext() == null
                        && text.getLiteral().startsWith(ALONE)
                ? figure(only(image, depth), List.of(), credit(text, ALONE))
                : null;
    }

    private Block.@Nullable Figure captioned(Node image, Emphasis caption, @Nullable Node behind, int depth) {
        boolean credited = behind instanceof Text text
                && text.getNext() == null
                && text.getLiteral().startsWith(BEHIND_CAPTION);
        if (behind != null && !credited) {
            return null;
        }
        Inline shown = only(image, depth);
        reading.markupAround(caption);
        return figure(
                shown,
                inlines.parts(caption, depth + 1).build(),
                behind instanceof Text text ? credit(text, BEHIND_CAPTION) : null);
    }

    /** Whether the node is an image, or a link without title around one, with addresses that may stand. */
    private static boolean isImage(Node node) {
        if (node instanceof Link link) {
            return link.getTitle() == null
                    && UrlPolicy.link(link.getDestination()) != null
                    && link.getFirstChild() instanceof Image image
                    && image.getNext() == null
                    && isImage(image);
        }
        return node instanceof Image image && UrlPolicy.image(image.getDestination()) != null;
    }

    private Inline only(Node image, int depth) {
        Inlines out = new Inlines();
        inlines.add(image, depth, out);
        return out.build().getFirst();
    }

    private Inline.@Nullable Text credit(Text node, String mark) {
        SourceText text = inlines.texts().text(node);
        reading.context().claims().markup(text.slice(0, mark.length()).origin());
        List<Inline> folded = new Inlines().add(text.slice(mark.length())).build();
        return folded.isEmpty() ? null : (Inline.Text) folded.getFirst();
    }
}
