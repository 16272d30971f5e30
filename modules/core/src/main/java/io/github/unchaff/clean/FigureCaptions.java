package io.github.unchaff.clean;

import io.github.unchaff.image.ImageWords;
import io.github.unchaff.model.Block;
import io.github.unchaff.model.Document;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Inlines;
import io.github.unchaff.source.SourceText;
import io.github.unchaff.text.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives figures the caption that stands below them as a paragraph: the description once more, a line after {@code ▲}, a short
 * line with a credit behind it. A caption that is said again below is dropped.
 */
final class FigureCaptions implements Rule {

    private static final int LONGEST = 160;
    private static final int SHORT = 80;

    private final ImageWords words = ImageWords.standard();

    @Override
    public String id() {
        return "figure-caption";
    }

    @Override
    public Set<Trait> needs() {
        return Set.of(Trait.FIGURE);
    }

    @Override
    public Document apply(Document document, Cleaning cleaning) {
        List<Block> out = new ArrayList<>(document.body().size());
        for (Block block : document.body()) {
            Block above = out.isEmpty() ? null : out.getLast();
            Lines lines = above instanceof Block.Figure && block instanceof Block.Paragraph paragraph
                    ? Lines.of(paragraph)
                    : null;
            if (lines == null || !captioned((Block.Figure) above, lines, cleaning, out)) {
                out.add(block);
            }
        }
        return document.withBody(out);
    }

    /** Whether the first line below the figure was its caption; puts what is below that line out. */
    private boolean captioned(Block.Figure figure, Lines lines, Cleaning cleaning, List<Block> out) {
        String line = Whitespace.squeeze(Inlines.text(lines.first()));
        if (!figure.caption().isEmpty()) {
            boolean again = line.equals(Whitespace.squeeze(Inlines.text(figure.caption())));
            if (again) {
                cleaning.removeInlines(lines.first(), "repeated-caption");
                out.addAll(lines.rest());
            }
            return again;
        }
        List<Inline> caption = caption(figure, lines.first(), cleaning);
        if (caption == null) {
            return false;
        }
        out.set(out.size() - 1, new Block.Figure(figure.image(), figure.link(), caption, figure.credit()));
        out.addAll(lines.rest());
        return true;
    }

    private @Nullable List<Inline> caption(Block.Figure figure, List<Inline> line, Cleaning cleaning) {
        List<Inline> content = unwrapped(line);
        SourceText text = Inlines.source(content);
        String alt = figure.image().altText();
        int mark = words.mark(text.value());
        boolean described = alt != null
                && !words.isPlaceholder(alt)
                && Whitespace.squeeze(text.value().substring(mark)).equals(Whitespace.squeeze(alt));
        boolean marked = mark > 0 && text.length() - mark <= LONGEST && text.length() > mark;
        boolean credited = text.length() <= SHORT && words.note(text, true) == null && words.credited(text) != null;
        if (!described && !marked && !credited) {
            return null;
        }
        return mark == 0 ? content : withoutMark(content, mark, cleaning);
    }

    private static @Nullable List<Inline> withoutMark(List<Inline> content, int mark, Cleaning cleaning) {
        if (!(content.getFirst() instanceof Inline.Text first) || first.value().length() <= mark) {
            return null;
        }
        SourceText text = first.source();
        cleaning.claims().removed(text.slice(0, mark).origin(), "caption-mark");
        List<Inline> out = new ArrayList<>(content);
        out.set(0, Inline.Text.of(text.slice(mark)));
        return out;
    }

    /** What is emphasised as a whole is so because it is a caption. */
    private static List<Inline> unwrapped(List<Inline> line) {
        if (line.size() != 1) {
            return line;
        }
        return switch (line.getFirst()) {
            case Inline.Emphasis emphasis -> unwrapped(emphasis.content());
            case Inline.Strong strong -> unwrapped(strong.content());
            default -> line;
        };
    }
}
