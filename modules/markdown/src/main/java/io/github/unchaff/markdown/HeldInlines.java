package io.github.unchaff.markdown;

import io.github.unchaff.model.Block;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Inlines;
import io.github.unchaff.model.Rewriter;
import io.github.unchaff.source.SourceText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Inlines that were mapped already, while a piece of HTML around them is read. Each is one private character in it (of plane
 * 16, which means nothing to anybody) without a source, so no character of a source is taken for one.
 */
public final class HeldInlines extends Rewriter {

    private static final int FIRST = 0x100000;
    private static final int MOST = 0xFFFE;

    private final List<Inline> held = new ArrayList<>();
    private final BitSet found = new BitSet();

    /** The character that stands for an inline. */
    public String placeholder(Inline inline) {
        held.add(inline);
        return held.size() > MOST ? "" : Character.toString(FIRST + held.size() - 1);
    }

    /** The blocks with the inlines back in their places; those whose place is gone stand at the end. */
    public List<Block> restore(List<Block> blocks) {
        List<Block> out = new ArrayList<>(blocks(blocks));
        List<Inline> lost = lost();
        if (!lost.isEmpty()) {
            out.add(Figures.orParagraph(lost));
        }
        return out;
    }

    /** The inlines with those held back in their places. */
    public List<Inline> restoreInlines(List<Inline> inlines) {
        List<Inline> restored = inlines(inlines);
        return new Inlines().addAll(restored).addAll(lost()).build();
    }

    private List<Inline> lost() {
        Inlines out = new Inlines();
        for (int i = found.nextClearBit(0); i < held.size(); i = found.nextClearBit(i + 1)) {
            out.add(held.get(i));
        }
        return out.build();
    }

    @Override
    protected List<Block> block(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph ->
                paragraph.content().isEmpty() ? List.of() : List.of(Figures.orParagraph(paragraph.content()));
            case Block.CodeBlock code -> {
                SourceText text = flat(new SourceText(code.text(), code.origin()));
                yield List.of(new Block.CodeBlock(code.language(), text.value(), text.origin()));
            }
            case Block.Figure figure ->
                List.of(new Block.Figure(figure.image(), figure.link(), figure.caption(), credit(figure)));
            default -> List.of(block);
        };
    }

    private Inline.@Nullable Text credit(Block.Figure figure) {
        if (figure.credit() == null) {
            return null;
        }
        SourceText text = flat(figure.credit().source());
        return text.isBlank() ? null : Inline.Text.of(text);
    }

    @Override
    protected List<Inline> inline(Inline inline) {
        return switch (inline) {
            case Inline.Text text -> split(text.source());
            case Inline.Code code ->
                split(new SourceText(code.value(), code.origin())).stream()
                        .map(part ->
                                part instanceof Inline.Text text ? new Inline.Code(text.value(), text.origin()) : part)
                        .toList();
            case Inline.Link link -> behind(link);
            default -> List.of(inline);
        };
    }

    /** A link with its footnotes behind it, for Markdown has none inside. */
    private static List<Inline> behind(Inline.Link link) {
        Inlines content = new Inlines();
        List<Inline> notes = new ArrayList<>();
        for (Inline inline : link.content()) {
            if (inline instanceof Inline.Footnote) {
                notes.add(inline);
            } else {
                content.add(inline);
            }
        }
        List<Inline> out = new ArrayList<>(List.of(new Inline.Link(link.url(), link.title(), content.parts())));
        out.addAll(notes);
        return out;
    }

    /** The text with what is held as text; where that is more than text, it is left for the end. */
    private SourceText flat(SourceText text) {
        BitSet before = (BitSet) found.clone();
        List<Inline> parts = split(text);
        if (PlainText.is(parts)) {
            return Inlines.source(parts);
        }
        found.clear();
        found.or(before);
        SourceText.Builder own = new SourceText.Builder();
        for (int i = 0; i < text.length(); i++) {
            boolean ours = index(text, i) >= 0;
            own.add(ours ? SourceText.EMPTY : text.slice(i, i + 1));
            i += ours ? 1 : 0;
        }
        return own.build();
    }

    private List<Inline> split(SourceText text) {
        List<Inline> out = new ArrayList<>();
        int plain = 0;
        for (int i = 0; i < text.length(); i++) {
            int at = index(text, i);
            if (at >= 0) {
                if (plain < i) {
                    out.add(Inline.Text.of(text.slice(plain, i)));
                }
                out.add(held.get(at));
                found.set(at);
                i++;
                plain = i + 1;
            }
        }
        if (plain < text.length()) {
            out.add(Inline.Text.of(text.slice(plain)));
        }
        return out;
    }

    /** Which inline the character at an index stands for, or -1. */
    private int index(SourceText text, int i) {
        if (!Character.isHighSurrogate(text.value().charAt(i))) {
            return -1;
        }
        int at = text.value().codePointAt(i) - FIRST;
        boolean ours = at >= 0
                && at < held.size()
                && !found.get(at)
                && text.slice(i, i + 2).origin().isEmpty();
        return ours ? at : -1;
    }
}
