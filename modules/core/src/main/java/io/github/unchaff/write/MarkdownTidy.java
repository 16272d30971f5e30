package io.github.unchaff.write;

import io.github.unchaff.model.Inline;
import io.github.unchaff.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Settles what Markdown cannot say: neighbouring code spans and strikethroughs become one, and a line break at the edge of
 * emphasis moves out of it.
 */
final class MarkdownTidy {

    private MarkdownTidy() {}

    static List<Inline> tidy(List<Inline> inlines) {
        List<Inline> out = new ArrayList<>(inlines.size());
        for (int i = 0; i < inlines.size(); i++) {
            switch (inlines.get(i)) {
                case Inline.Emphasis emphasis -> edges(out, tidy(emphasis.content()), Inline.Emphasis::new);
                case Inline.Strong strong -> edges(out, tidy(strong.content()), Inline.Strong::new);
                case Inline.Strikethrough strike -> {
                    List<Inline> content = new ArrayList<>(strike.content());
                    while (i + 1 < inlines.size() && inlines.get(i + 1) instanceof Inline.Strikethrough next) {
                        content.addAll(next.content());
                        i++;
                    }
                    edges(out, tidy(content), Inline.Strikethrough::new);
                }
                case Inline.Code code -> {
                    SourceText.Builder text = new SourceText.Builder().add(new SourceText(code.value(), code.origin()));
                    while (i + 1 < inlines.size() && inlines.get(i + 1) instanceof Inline.Code next) {
                        text.add(new SourceText(next.value(), next.origin()));
                        i++;
                    }
                    SourceText joined = text.build();
                    out.add(new Inline.Code(joined.value(), joined.origin()));
                }
                case Inline.Link link -> out.add(new Inline.Link(link.url(), link.title(), tidy(link.content())));
                case Inline.Text text -> out.add(text);
                case Inline.Image image -> out.add(image);
                case Inline.LineBreak lineBreak -> out.add(lineBreak);
                case Inline.Footnote note -> out.add(note);
            }
        }
        return out;
    }

    private static void edges(List<Inline> out, List<Inline> content, Function<List<Inline>, Inline> make) {
        int from = 0;
        int to = content.size();
        while (from < to && content.get(from) instanceof Inline.LineBreak) {
            out.add(content.get(from++));
        }
        while (to > from && content.get(to - 1) instanceof Inline.LineBreak) {
            to--;
        }
        if (from < to) {
            out.add(make.apply(content.subList(from, to)));
        }
        out.addAll(content.subList(to, content.size()));
    }
}
