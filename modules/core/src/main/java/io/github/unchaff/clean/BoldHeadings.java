package io.github.unchaff.clean;

import io.github.unchaff.model.Block;
import io.github.unchaff.model.Document;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Inlines;
import io.github.unchaff.text.Han;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes a heading of a paragraph that is bold as a whole, short, no sentence, and stands above something. Long bold paragraphs
 * are summaries, bold lines in a row are lists of names: both stay. A body that was asked for as it is keeps its bold lines.
 */
final class BoldHeadings implements Rule {

    private static final int LONGEST = 80;
    private static final int LONGEST_HAN = 40;
    private static final String NO_HEADING_ENDS = "。！!.;；:：，,、…）)】」』”\"";
    private static final int TOO_MANY_IN_A_ROW = 3;

    @Override
    public String id() {
        return "bold-heading";
    }

    @Override
    public Set<Trait> needs() {
        return Set.of(Trait.EMPHASIS);
    }

    @Override
    public Document apply(Document document, Cleaning cleaning) {
        if (cleaning.keepsStructure()) {
            return document;
        }
        List<Block> body = document.body();
        int depth = body.stream()
                .mapToInt(block -> block instanceof Block.Heading heading ? heading.depth() : Integer.MAX_VALUE)
                .min()
                .orElse(2);
        depth = depth == Integer.MAX_VALUE ? 2 : depth;
        List<Block> out = new ArrayList<>(body.size());
        for (int i = 0; i < body.size(); i++) {
            List<Inline> title = title(body.get(i));
            boolean heads = title != null && i + 1 < body.size() && run(body, i) < TOO_MANY_IN_A_ROW && stands(body, i);
            out.add(heads ? new Block.Heading(depth, Objects.requireNonNull(title)) : body.get(i));
        }
        return document.withBody(out);
    }

    /** Whether what follows is something a heading can stand above. */
    private static boolean stands(List<Block> body, int i) {
        return !(body.get(i + 1) instanceof Block.ThematicBreak) && !(body.get(i + 1) instanceof Block.Heading);
    }

    /** How many bold lines stand in a row here; counted no further than matters. */
    private static int run(List<Block> body, int i) {
        int from = i;
        int to = i;
        while (from > 0 && i - from < TOO_MANY_IN_A_ROW && title(body.get(from - 1)) != null) {
            from--;
        }
        while (to + 1 < body.size() && to - i < TOO_MANY_IN_A_ROW && title(body.get(to + 1)) != null) {
            to++;
        }
        return to - from + 1;
    }

    private static @Nullable List<Inline> title(Block block) {
        if (!(block instanceof Block.Paragraph paragraph)
                || paragraph.content().size() != 1
                || !(paragraph.content().getFirst() instanceof Inline.Strong strong)) {
            return null;
        }
        String text = Inlines.text(strong.content());
        boolean han = text.codePoints().anyMatch(Han::isHan);
        int length = text.codePointCount(0, text.length());
        boolean fits = length > 1
                && length <= (han ? LONGEST_HAN : LONGEST)
                && text.indexOf('\n') < 0
                && NO_HEADING_ENDS.indexOf(text.charAt(text.length() - 1)) < 0
                && text.indexOf('。') < 0
                && text.codePoints().anyMatch(Character::isLetterOrDigit)
                && strong.content().stream().noneMatch(inline -> inline instanceof Inline.Image);
        return fits ? strong.content() : null;
    }
}
