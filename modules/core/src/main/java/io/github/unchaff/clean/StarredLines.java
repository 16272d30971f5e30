package io.github.unchaff.clean;

import io.github.unchaff.model.Block;
import io.github.unchaff.model.Document;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Inlines;
import io.github.unchaff.model.Rewriter;
import io.github.unchaff.source.SourceText;
import java.util.List;
import java.util.Set;

/** Makes bold lines of those between literal stars, {@code <p>**a heading** </p>}, which an editor's Markdown left in a page. */
final class StarredLines implements Rule {

    private static final String STARS = "**";
    private static final int LONGEST = 120;

    @Override
    public String id() {
        return "starred-line";
    }

    @Override
    public Set<Trait> needs() {
        return Set.of(Trait.STARS);
    }

    @Override
    public Document apply(Document document, Cleaning cleaning) {
        return document.withBody(
                new Rewriter() {
                    @Override
                    protected List<Block> block(Block block) {
                        return block instanceof Block.Paragraph paragraph && isStarred(paragraph)
                                ? List.of(bold((Inline.Text) paragraph.content().getFirst(), cleaning))
                                : List.of(block);
                    }
                }.blocks(document.body()));
    }

    private static boolean isStarred(Block.Paragraph paragraph) {
        return paragraph.content().size() == 1
                && paragraph.content().getFirst() instanceof Inline.Text text
                && text.value().length() > 2 * STARS.length()
                && text.value().length() <= LONGEST
                && text.value().startsWith(STARS)
                && text.value().indexOf('*', STARS.length()) == text.value().length() - STARS.length()
                && text.value().endsWith(STARS);
    }

    private static Block bold(Inline.Text text, Cleaning cleaning) {
        SourceText words = new SourceText(text.value(), text.origin());
        int end = words.length() - STARS.length();
        cleaning.claims().markup(words.slice(0, STARS.length()).origin());
        cleaning.claims().markup(words.slice(end).origin());
        List<Inline> content =
                new Inlines().add(words.slice(STARS.length(), end)).build();
        return new Block.Paragraph(List.of(new Inline.Strong(content)));
    }
}
