package io.github.unchaff.clean;

import io.github.unchaff.image.ImageWords;
import io.github.unchaff.image.ImageWords.Parts;
import io.github.unchaff.model.Block;
import io.github.unchaff.model.Document;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Inlines;
import io.github.unchaff.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes a line that only says whose a picture is, {@code 图片来源：路透社}, the credit of the nearest figure that has none. In an
 * article without a picture for it the line stays.
 */
final class ImageNotes implements Rule {

    private final ImageWords words = ImageWords.standard();

    @Override
    public String id() {
        return "image-note";
    }

    @Override
    public Set<Trait> needs() {
        return Set.of(Trait.FIGURE);
    }

    @Override
    public Document apply(Document document, Cleaning cleaning) {
        List<Block> out = new ArrayList<>(document.body());
        for (int i = 0; i < out.size(); i++) {
            if (out.get(i) instanceof Block.Paragraph paragraph) {
                i += taken(out, i, Lines.of(paragraph), cleaning);
            }
        }
        return document.withBody(out);
    }

    /** Takes the notes out of one paragraph; returns by how much the list grew, -1 if the paragraph went. */
    private int taken(List<Block> out, int at, Lines lines, Cleaning cleaning) {
        List<List<Inline>> rest = new ArrayList<>();
        for (int n = 0; n < lines.all().size(); n++) {
            List<Inline> line = lines.all().get(n);
            SourceText text = isPlain(line) ? Inlines.source(line) : SourceText.EMPTY;
            boolean near = n == 0 && at > 0 && out.get(at - 1) instanceof Block.Figure;
            Parts note = text.length() == 0 ? null : words.note(text, near);
            int figure = note == null ? -1 : nearest(out, at);
            if (figure < 0) {
                rest.add(line);
            } else {
                credit(out, figure, note, cleaning);
            }
        }
        if (rest.size() == lines.all().size()) {
            return 0;
        }
        if (rest.isEmpty()) {
            out.remove(at);
            return -1;
        }
        out.set(at, Lines.paragraph(rest));
        return 0;
    }

    /** Text, maybe emphasised, maybe with an address that is its own text. */
    private static boolean isPlain(List<Inline> line) {
        return line.stream().allMatch(inline -> switch (inline) {
            case Inline.Text text -> true;
            case Inline.Emphasis emphasis -> isPlain(emphasis.content());
            case Inline.Strong strong -> isPlain(strong.content());
            case Inline.Link link -> Inlines.text(link.content()).contains("://");
            default -> false;
        });
    }

    private void credit(List<Block> out, int at, @Nullable Parts note, Cleaning cleaning) {
        Block.Figure figure = (Block.Figure) out.get(at);
        if (note != null) {
            cleaning.claims().removed(note.mark().origin(), id());
            cleaning.claims().removed(note.after().origin(), id());
            out.set(
                    at,
                    new Block.Figure(figure.image(), figure.link(), figure.caption(), Inline.Text.of(note.credit())));
        }
    }

    /** The figure without credit next above, or else next below; -1 if there is none. */
    private static int nearest(List<Block> blocks, int at) {
        int above = at - 1;
        while (above >= 0 && !isWithoutCredit(blocks.get(above))) {
            above--;
        }
        int below = at + 1;
        while (below < blocks.size() && !isWithoutCredit(blocks.get(below))) {
            below++;
        }
        boolean touchesBelow = below == at + 1 && below < blocks.size() && above != at - 1;
        if (above < 0 || touchesBelow) {
            return below < blocks.size() ? below : -1;
        }
        return above;
    }

    private static boolean isWithoutCredit(Block block) {
        return block instanceof Block.Figure figure && figure.credit() == null;
    }
}
