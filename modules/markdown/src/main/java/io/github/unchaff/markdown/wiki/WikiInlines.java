package io.github.unchaff.markdown.wiki;

import io.github.unchaff.model.Block;
import io.github.unchaff.model.Figures;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Inlines;
import io.github.unchaff.source.SourceText;
import io.github.unchaff.text.Whitespace;
import io.github.unchaff.url.UrlPolicy;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the inlines of any of the languages: one scan, a stack of open marks. What is not closed is text. Pictures that stand
 * beside the text are collected, for the block they belong to.
 */
final class WikiInlines {

    private static final int DEEPEST = 8;

    private final Reading reading;
    private final Footnotes footnotes;
    private List<Block> aside = new ArrayList<>();

    WikiInlines(Reading reading, Footnotes footnotes) {
        this.reading = reading;
        this.footnotes = footnotes;
    }

    Reading reading() {
        return reading;
    }

    Footnotes footnotes() {
        return footnotes;
    }

    /** The finished inlines of a text. */
    List<Inline> of(SourceText text) {
        return new Inlines().addAll(parts(text, 0)).build();
    }

    /** The inlines of a text within others. */
    List<Inline> parts(SourceText text, int depth) {
        reading.context().step();
        if (depth > DEEPEST) {
            return text.length() == 0 ? List.of() : List.of(Inline.Text.of(text));
        }
        return new InlineScanner(this, text, depth).run();
    }

    /** The picture that a line of a gallery names: {@code File:a.jpg|caption}. */
    List<Block> pictureOfLine(SourceText line) {
        String value = line.value();
        int bar = value.indexOf('|');
        String name = Whitespace.strip(bar < 0 ? value : value.substring(0, bar));
        int colon = name.indexOf(':');
        String file = Whitespace.strip(name.substring(colon + 1)).replace(' ', '_');
        String url = file.isEmpty() ? null : UrlPolicy.image(Hrefs.encoded(file));
        if (url == null) {
            return Figures.split(of(line));
        }
        int end = bar < 0 ? value.length() : bar + 1;
        reading.markup(line.slice(0, end));
        Inline.Image image = new Inline.Image(
                url, Hrefs.encoded(file), null, line.slice(0, end).origin());
        return List.of(new Block.Figure(image, null, of(line.slice(end)), null));
    }

    /** Puts a picture beside the text. */
    void setAside(Block.Figure figure) {
        aside.add(figure);
    }

    /** The pictures collected since the last time. */
    List<Block> takeAside() {
        List<Block> taken = aside;
        aside = new ArrayList<>();
        return taken;
    }
}
