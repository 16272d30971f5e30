package io.github.unchaff.clean;

import io.github.unchaff.model.Block;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Inlines;
import io.github.unchaff.model.Walker;
import io.github.unchaff.source.Origin;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What may stand in a body. A rule says which of these it needs ({@link Rule#needs}), and is not asked about bodies that have none
 * of them. All are found in one walk.
 */
public enum Trait {
    /** An image in a text, or of a figure. */
    IMAGE,
    /** An image in a text. */
    INLINE_IMAGE,
    /** An image with what is said of it. */
    FIGURE,
    /** A link. */
    LINK,
    /** Strong or emphasised text. */
    EMPHASIS,
    /** A heading of any depth. */
    HEADING,
    /** A line break inside a block. */
    LINE_BREAK,
    /** A line between blocks. */
    THEMATIC_BREAK,
    /** An address written out, in a text of any kind. */
    ADDRESS,
    /** Stars as Markdown has them, in a text of any kind. */
    STARS,
    /** A text, a list, a table or a quotation that is empty, or has neither a letter nor a digit. */
    WORDLESS;

    private static final String SCHEME = "http";
    private static final String SCHEME_END = "://";
    private static final String TWO_STARS = "**";

    /**
     * What stands in a body.
     *
     * @return all of them where the inlines are not as {@link Inlines#build} makes them, which rules may do as they pass
     */
    static Set<Trait> in(List<Block> body) {
        Scan scan = new Scan();
        scan.blocks(body);
        return scan.settled ? scan.found : EnumSet.allOf(Trait.class);
    }

    private static final class Scan extends Walker {
        private final Set<Trait> found = EnumSet.noneOf(Trait.class);
        private boolean settled = true;

        @Override
        public void enter(Block block) {
            switch (block) {
                case Block.Heading heading -> {
                    found.add(HEADING);
                    leaf(heading.content());
                }
                case Block.Paragraph paragraph -> leaf(paragraph.content());
                case Block.BlockQuote quote -> wordlessIf(quote.content().isEmpty());
                case Block.BulletList list -> items(list.items());
                case Block.OrderedList list -> items(list.items());
                case Block.CodeBlock code -> wordlessIf(!hasWord(code.text()));
                case Block.Table table -> {
                    wordlessIf(table.rows().isEmpty());
                    table.rows().forEach(row -> row.cells().forEach(this::look));
                }
                case Block.Figure figure -> {
                    found.add(FIGURE);
                    look(figure.caption());
                }
                case Block.ThematicBreak line -> found.add(THEMATIC_BREAK);
            }
        }

        private void items(List<Block.ListItem> items) {
            boolean empty = true;
            for (Block.ListItem item : items) {
                empty &= item.content().isEmpty();
            }
            wordlessIf(empty);
        }

        private void leaf(List<Inline> content) {
            look(content);
            wordlessIf(!hasWord(content));
        }

        private void look(List<Inline> content) {
            settled = settled && Inlines.areSettled(content);
        }

        private void wordlessIf(boolean wordless) {
            if (wordless) {
                found.add(WORDLESS);
            }
        }

        private static boolean hasWord(List<Inline> content) {
            if (!content.isEmpty() && content.getFirst() instanceof Inline.Text first && hasWord(first.value())) {
                return true;
            }
            return hasWord(Inlines.text(content));
        }

        private static boolean hasWord(String text) {
            for (int i = 0; i < text.length(); i++) {
                if (Character.isLetterOrDigit(text.charAt(i))) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public void enter(Inline inline) {
            switch (inline) {
                case Inline.Strong strong -> found.add(EMPHASIS);
                case Inline.Emphasis emphasis -> found.add(EMPHASIS);
                case Inline.Link link -> found.add(LINK);
                case Inline.LineBreak lineBreak -> found.add(LINE_BREAK);
                case Inline.Strikethrough strike -> {}
                case Inline.Text text -> {}
                case Inline.Code code -> {}
                case Inline.Image image -> {}
                case Inline.Footnote note -> {}
            }
        }

        @Override
        public void image(Inline.Image image, boolean inFigure) {
            found.add(IMAGE);
            if (!inFigure) {
                found.add(INLINE_IMAGE);
            }
        }

        @Override
        public void text(String value, Origin origin) {
            if (value.contains(SCHEME) || value.contains(SCHEME_END)) {
                found.add(ADDRESS);
            }
            if (value.startsWith(TWO_STARS)) {
                found.add(STARS);
            }
        }
    }
}
