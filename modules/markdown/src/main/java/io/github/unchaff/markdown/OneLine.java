package io.github.unchaff.markdown;

import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Rewriter;
import java.util.List;

/** Headings and cells are one line: a line break in them is a space. */
final class OneLine extends Rewriter {

    private OneLine() {}

    static List<Inline> of(List<Inline> inlines) {
        return new OneLine().inlines(inlines);
    }

    @Override
    protected List<Inline> inline(Inline inline) {
        return List.of(inline instanceof Inline.LineBreak ? Inline.Text.of(" ") : inline);
    }
}
