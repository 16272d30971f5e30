package io.github.unchaff.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes figures of the images at the edges of a paragraph; what is between them stays a paragraph. */
public final class Figures {

    private Figures() {}

    /** The blocks for the inlines of one paragraph: figures, then a paragraph if anything else shows, then figures. */
    public static List<Block> split(List<Inline> inlines) {
        List<Block> out = new ArrayList<>();
        int from = 0;
        while (from < inlines.size() && isEdge(inlines.get(from))) {
            add(out, inlines.get(from++));
        }
        int to = inlines.size();
        while (to > from && isEdge(inlines.get(to - 1))) {
            to--;
        }
        List<Inline> text = new Inlines().addAll(inlines.subList(from, to)).build();
        if (!text.isEmpty()) {
            out.add(new Block.Paragraph(text));
        }
        inlines.subList(to, inlines.size()).forEach(inline -> add(out, inline));
        return out;
    }

    private static void add(List<Block> out, Inline inline) {
        Inline.Image image = image(inline);
        if (image != null) {
            String link = inline instanceof Inline.Link outer && !outer.url().equals(image.url()) ? outer.url() : null;
            out.add(new Block.Figure(image, link, List.of(), null));
        }
    }

    private static boolean isEdge(Inline inline) {
        return image(inline) != null || inline instanceof Inline.LineBreak || Inlines.isBlank(List.of(inline));
    }

    /** The image an inline is, alone or as all there is of a link; or null. */
    public static Inline.@Nullable Image image(Inline inline) {
        return switch (inline) {
            case Inline.Image image -> image;
            case Inline.Link link
            when link.content().size() == 1 -> image(link.content().getFirst());
            default -> null;
        };
    }
}
