package io.github.unchaff.write;

import io.github.unchaff.model.Block;
import io.github.unchaff.model.Inline;
import io.github.unchaff.text.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What a body shows, without white space, footnotes behind everything else: what every format has to show in this order. The
 * tests of the feed module use it too.
 */
public final class Shown {

    private final StringBuilder out = new StringBuilder();
    private final List<Inline.Footnote> notes = new ArrayList<>();
    private final Function<Inline.Image, String> picture;

    private Shown(Function<Inline.Image, String> picture) {
        this.picture = picture;
    }

    /** What is shown, pictures by what {@code picture} says of them. */
    public static String of(List<Block> body, Function<Inline.Image, String> picture) {
        Shown shown = new Shown(picture);
        body.forEach(shown::block);
        for (int i = 0; i < shown.notes.size(); i++) {
            shown.notes.get(i).content().forEach(shown::block);
        }
        return Whitespace.squeeze(Printable.of(shown.out.toString()));
    }

    /** Whether all characters of {@code part} are in {@code whole}, in order. */
    static boolean isSubsequence(String part, String whole) {
        int at = 0;
        for (int i = 0; i < whole.length() && at < part.length(); i++) {
            at += whole.charAt(i) == part.charAt(at) ? 1 : 0;
        }
        return at == part.length();
    }

    private void block(Block block) {
        out.append('\n');
        switch (block) {
            case Block.Heading heading -> inlines(heading.content());
            case Block.Paragraph paragraph -> inlines(paragraph.content());
            case Block.BlockQuote quote -> quote.content().forEach(this::block);
            case Block.BulletList list ->
                list.items().forEach(item -> item.content().forEach(this::block));
            case Block.OrderedList list ->
                list.items().forEach(item -> item.content().forEach(this::block));
            case Block.CodeBlock code -> out.append(code.text());
            case Block.Table table ->
                table.rows()
                        .forEach(row -> row.cells().forEach(cell -> {
                            out.append('\t');
                            inlines(cell);
                        }));
            case Block.Figure figure -> {
                out.append(picture.apply(figure.image())).append('\n');
                inlines(figure.caption());
                out.append('\n')
                        .append(figure.credit() == null ? "" : figure.credit().value());
            }
            case Block.ThematicBreak line -> {}
        }
        out.append('\n');
    }

    private void inlines(List<Inline> inlines) {
        for (Inline inline : inlines) {
            out.append('\n');
            switch (inline) {
                case Inline.Text text -> out.append(text.value());
                case Inline.Code code -> out.append(code.value());
                case Inline.Emphasis emphasis -> inlines(emphasis.content());
                case Inline.Strong strong -> inlines(strong.content());
                case Inline.Strikethrough strike -> inlines(strike.content());
                case Inline.Link link -> inlines(link.content());
                case Inline.Image image -> out.append(picture.apply(image));
                case Inline.LineBreak lineBreak -> {}
                case Inline.Footnote note -> notes.add(note);
            }
            out.append('\n');
        }
    }
}
