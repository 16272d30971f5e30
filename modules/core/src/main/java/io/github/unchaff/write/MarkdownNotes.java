package io.github.unchaff.write;

import io.github.unchaff.model.Block;
import io.github.unchaff.model.Inline;
import java.util.ArrayList;
import java.util.List;

/** The footnotes of a body, numbered from 1 in the order of their references. */
final class MarkdownNotes {

    private final List<List<Block>> contents = new ArrayList<>();

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
