package io.github.unchaff.clean;

import io.github.unchaff.model.Block;
import io.github.unchaff.model.Document;
import io.github.unchaff.model.Inlines;
import io.github.unchaff.model.Rewriter;
import io.github.unchaff.text.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Drops what shows nothing: paragraphs of white space, lines of dashes or stars that only decorate, an end mark; and thematic
 * breaks that separate nothing, at the edges or in a row.
 */
final class EmptyBlocks implements Rule {

    private static final String DECORATION = "-–—―─━═=_*＊~～·•・.…。+#■□◆◇▲△▼▽●○★☆※|｜◎";
    private static final String END_MARKS = "■□◆◇▲△▼▽●○★☆※◎";

    @Override
    public String id() {
        return "decoration";
    }

    @Override
    public Set<Trait> needs() {
        return Set.of(Trait.WORDLESS, Trait.THEMATIC_BREAK);
    }

    @Override
    public Document apply(Document document, Cleaning cleaning) {
        List<Block> body = new Rewriter() {
            @Override
            protected List<Block> block(Block block) {
                return shows(block, cleaning) ? List.of(block) : List.of();
            }
        }.blocks(document.body());
        return document.withBody(withoutIdleBreaks(body));
    }

    private boolean shows(Block block, Cleaning cleaning) {
        return switch (block) {
            case Block.Paragraph paragraph -> {
                boolean blank = Inlines.isBlank(paragraph.content());
                boolean decorative = !blank && isDecoration(Inlines.text(paragraph.content()), paragraph);
                if (decorative) {
                    cleaning.remove(paragraph, id());
                }
                yield !blank && !decorative;
            }
            case Block.Heading heading -> !Inlines.isBlank(heading.content());
            case Block.BlockQuote quote -> !quote.content().isEmpty();
            case Block.BulletList list ->
                list.items().stream().anyMatch(item -> !item.content().isEmpty());
            case Block.OrderedList list ->
                list.items().stream().anyMatch(item -> !item.content().isEmpty());
            case Block.Table table -> !table.rows().isEmpty();
            case Block.CodeBlock code -> !Whitespace.isBlank(code.text());
            case Block.Figure figure -> true;
            case Block.ThematicBreak line -> true;
        };
    }

    private static boolean isDecoration(String text, Block.Paragraph paragraph) {
        if (!isMarks(text)) {
            return false;
        }
        String marks = Whitespace.squeeze(text);
        boolean image = paragraph.content().stream()
                .anyMatch(inline -> Inlines.text(List.of(inline)).isEmpty());
        return !image && (marks.length() > 2 || END_MARKS.indexOf(marks.charAt(0)) >= 0);
    }

    private static boolean isMarks(String text) {
        boolean marks = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Whitespace.isWhite(c)) {
                marks = true;
                if (DECORATION.indexOf(c) < 0) {
                    return false;
                }
            }
        }
        return marks;
    }

    private static List<Block> withoutIdleBreaks(List<Block> blocks) {
        List<Block> out = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            boolean line = block instanceof Block.ThematicBreak;
            if (!line || !out.isEmpty() && !(out.getLast() instanceof Block.ThematicBreak)) {
                out.add(block);
            }
        }
        if (!out.isEmpty() && out.getLast() instanceof Block.ThematicBreak) {
            out.removeLast();
        }
        return out;
    }
}
