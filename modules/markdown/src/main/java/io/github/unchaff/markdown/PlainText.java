package io.github.unchaff.markdown;

import io.github.unchaff.model.Inline;
import java.util.List;

/** Whether inlines are text and nothing else: an image or a footnote has no place in a title or in code. */
final class PlainText {

    private PlainText() {}

    static boolean is(List<Inline> inlines) {
        return inlines.stream().allMatch(inline -> switch (inline) {
            case Inline.Text text -> true;
            case Inline.Code code -> true;
            case Inline.LineBreak lineBreak -> true;
            case Inline.Emphasis emphasis -> is(emphasis.content());
            case Inline.Strong strong -> is(strong.content());
            case Inline.Strikethrough strike -> is(strike.content());
            case Inline.Link link -> is(link.content());
            case Inline.Image image -> false;
            case Inline.Footnote note -> false;
        });
    }
}
