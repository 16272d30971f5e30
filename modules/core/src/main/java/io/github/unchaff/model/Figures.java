package io.github.unchaff.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes figures of the images of a paragraph that stand at its edges, alone in a line, or at the beginning or the end of one;
 * what is between them stays a paragraph. An image between words is an icon and stays where it is.
 */
public final class Figures {

    private Figures() {}

    /** The blocks for the inlines of one paragraph: figures and paragraphs in the order of the images and the text. */
    public static List<Block> split(List<Inline> inlines) {
        List<Block> out = new ArrayList<>();
        List<Inline> text = new ArrayList<>();
        int from = 0;
        for (int to = 0; to <= inlines.size(); to++) {
            if (to == inlines.size() || inlines.get(to) instanceof Inline.LineBreak) {
                line(inlines.subList(from, to), text, out);
                if (to < inlines.size()) {
                    text.add(inlines.get(to));
                }
                from = to + 1;
            }
        }
        flush(text, out);
        return out;
    }

    /** One line: the images at its edges end the paragraph before and begin a new one behind. */
    private static void line(List<Inline> line, List<Inline> text, List<Block> out) {
        int from = 0;
        while (from < line.size() && isEdge(line.get(from))) {
            from++;
        }
        int to = line.size();
        while (to > from && isEdge(line.get(to - 1))) {
            to--;
        }
        figures(line.subList(0, from), text, out);
        text.addAll(line.subList(from, to));
        figures(line.subList(to, line.size()), text, out);
    }

    private static void figures(List<Inline> edge, List<Inline> text, List<Block> out) {
        for (Inline inline : edge) {
            Inline.Image image = image(inline);
            if (image == null) {
                text.add(inline);
            } else {
                flush(text, out);
                out.add(new Block.Figure(image, address(inline, image), List.of(), null));
            }
        }
    }

    /** Where the image leads to, if not only to itself. */
    private static @Nullable String address(Inline inline, Inline.Image image) {
        return switch (inline) {
            case Inline.Link link -> link.url().equals(image.url()) ? null : link.url();
            case Inline.Strong strong -> address(strong.content().getFirst(), image);
            case Inline.Emphasis emphasis -> address(emphasis.content().getFirst(), image);
            default -> null;
        };
    }

    /** Ends the paragraph; {@link Inlines} trims line breaks at its edges. */
    private static void flush(List<Inline> text, List<Block> out) {
        List<Inline> content = new Inlines().addAll(text).build();
        text.clear();
        if (!Inlines.isBlank(content)) {
            out.add(new Block.Paragraph(content));
        }
    }

    private static boolean isEdge(Inline inline) {
        return image(inline) != null || Inlines.isBlank(List.of(inline));
    }

    /** Whether an image stands for a sign in the text: an emoji, a smiley. */
    private static boolean isIcon(Inline.Image image) {
        return image.alt() != null && image.alt().value().codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** The image an inline is, alone or as all there is of a link or of emphasis; or null. */
    public static Inline.@Nullable Image image(Inline inline) {
        return switch (inline) {
            case Inline.Image image -> isIcon(image) ? null : image;
            case Inline.Link link
            when link.content().size() == 1 -> image(link.content().getFirst());
            case Inline.Strong strong
            when strong.content().size() == 1 -> image(strong.content().getFirst());
            case Inline.Emphasis emphasis
            when emphasis.content().size() == 1 -> image(emphasis.content().getFirst());
            default -> null;
        };
    }
}
