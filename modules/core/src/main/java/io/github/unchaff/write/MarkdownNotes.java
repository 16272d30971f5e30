package io.github.unchaff.write;

import io.github.unchaff.model.Block;
import io.github.unchaff.model.Inline;
import java.util.ArrayList;
import java.util.List;

/** What the blocks of a body share: its footnotes, numbered from 1 in the order of their references, and how it is written. */
final class MarkdownNotes {

    private final List<List<Block>> contents = new ArrayList<>();
    private final boolean keepsWikiLinks;

    MarkdownNotes(boolean keepsWikiLinks) {
        this.keepsWikiLinks = keepsWikiLinks;
    }

    /** Whether {@code [[page]]} in the text is to be a wiki link again when it is read. */
    boolean keepsWikiLinks() {
        return keepsWikiLinks;
    }

    /** Takes a footnote and gives its number. */
    int add(Inline.Footnote note) {
        contents.add(note.content());
        return contents.size();
    }

    int size() {
        return contents.size();
    }

    List<Block> content(int number) {
        return contents.get(number - 1);
    }
}
