package io.github.unchaff.html;

import io.github.unchaff.model.Block;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Inlines;
import io.github.unchaff.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Maps footnotes: what a note says goes to the place of its reference, links back and the place where it stood say nothing. */
final class NoteMapper {

    private static final String BACK_LINK = "footnote-back-link";
    private static final Set<String> SECTIONS = Set.of("div", "section", "footer", "aside");

    private final Page page;
    private final int depth;
    private final Paragraphs out;

    NoteMapper(Page page, int depth, Paragraphs out) {
        this.page = page;
        this.depth = depth;
        this.out = out;
    }

    /** Whether an element is part of footnotes; what is to be said of it was. */
    boolean stands(Element element) {
        Footnotes notes = page.footnotes();
        if (notes.isEmpty()) {
            return false;
        }
        if (notes.isBackLink(element)) {
            page.claimRemoved(element, BACK_LINK);
            return true;
        }
        if (notes.isHolder(element)) {
            holder(element);
            return true;
        }
        if (element.nameIs("a")) {
            return depth < page.context().limits().depth() && reference(element);
        }
        return notes.isElsewhere(element);
    }

    /** References and the brackets round them; a reference that gets no note any more stays with its brackets. */
    private void holder(Element element) {
        for (Node child : element.childNodes()) {
            boolean taken = child instanceof Element link && reference(link);
            boolean bare = !taken && child instanceof Element;
            if (bare) {
                out.text(page.allText(child));
            } else if (!taken) {
                page.context().claims().markup(page.allText(child).origin());
            }
        }
    }

    private boolean reference(Element link) {
        Element note = page.footnotes().take(link);
        if (note == null) {
            return false;
        }
        page.context().claims().markup(page.allText(link).origin());
        List<Block> content = withoutArrow(new BlockMapper(page, depth + 1).blocks(note));
        if (!content.isEmpty()) {
            out.add(new Inline.Footnote(content));
        }
        return true;
    }

    /** A note without the arrow that stood before its links back: {@code ^ Some words}. */
    private List<Block> withoutArrow(List<Block> note) {
        boolean arrow = !note.isEmpty()
                && note.getFirst() instanceof Block.Paragraph paragraph
                && paragraph.content().getFirst() instanceof Inline.Text text
                && (text.value().startsWith("^ ") || text.value().startsWith("↑ "));
        if (!arrow) {
            return note;
        }
        List<Inline> words = ((Block.Paragraph) note.getFirst()).content();
        SourceText text = ((Inline.Text) words.getFirst()).source();
        page.context().claims().removed(text.slice(0, 1).origin(), BACK_LINK);
        Inlines rest = new Inlines().add(text.slice(1)).addAll(words.subList(1, words.size()));
        List<Block> out = new ArrayList<>(note);
        out.set(0, new Block.Paragraph(rest.build()));
        return out;
    }

    /** Whether an element holds the notes of the page under a heading of their own. */
    boolean isSection(Element element) {
        return element.attributesSize() > 0
                && SECTIONS.contains(element.normalName())
                && !page.footnotes().isEmpty()
                && FootnoteMark.isForNotes(element);
    }

    /** The blocks of a section of notes; if all that is left of them is the heading, nothing. */
    List<Block> withoutIdleHeading(List<Block> blocks) {
        boolean idle = blocks.stream()
                .allMatch(block -> block instanceof Block.Heading || block instanceof Block.ThematicBreak);
        if (!idle) {
            return blocks;
        }
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                page.context()
                        .claims()
                        .removed(Inlines.source(heading.content()).origin(), "footnote-heading");
            }
        }
        return List.of();
    }
}
