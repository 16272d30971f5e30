package io.github.unchaff.html;

import io.github.unchaff.model.Block;
import io.github.unchaff.model.Figures;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Inlines;
import io.github.unchaff.source.SourceText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;

/**
 * Collects inlines into paragraphs. Two line breaks in a row end a paragraph, also in the middle of emphasis or a link: the
 * open ones are closed before and opened again after. An image at the edge of a paragraph becomes a figure.
 */
final class Paragraphs {

    private record Frame(Function<List<Inline>, Inline> wrap, Inlines content) {}

    private final List<Block> blocks = new ArrayList<>();
    private final Deque<Frame> open = new ArrayDeque<>();
    private Inlines current = new Inlines();
    private int breaks;

    /** Text of the current paragraph. */
    void text(SourceText text) {
        if (!text.isBlank()) {
            settleBreaks();
        } else if (breaks > 0) {
            return;
        }
        top().add(text);
    }

    /** An inline of the current paragraph. */
    void add(Inline inline) {
        settleBreaks();
        top().add(inline);
    }

    /** Everything until {@link #close} goes inside {@code wrap}. */
    void open(Function<List<Inline>, Inline> wrap) {
        open.push(new Frame(wrap, new Inlines()));
    }

    /** Ends what the last {@link #open} began. */
    void close() {
        Frame frame = open.pop();
        List<Inline> content = frame.content().parts();
        if (!content.isEmpty()) {
            top().add(frame.wrap().apply(content));
        }
    }

    /** A line break; the second in a row ends the paragraph. */
    void lineBreak() {
        breaks++;
    }

    private void settleBreaks() {
        if (breaks > 1) {
            breaks = 0;
            flush();
        } else if (breaks == 1) {
            breaks = 0;
            top().add(new Inline.LineBreak());
        }
    }

    /** A block; ends the current paragraph. */
    void block(Block block) {
        flush();
        blocks.add(block);
    }

    /** Ends the current paragraph; what is open is closed and opened again. */
    void flush() {
        breaks = 0;
        List<Frame> reopened = new ArrayList<>(open);
        while (!open.isEmpty()) {
            close();
        }
        blocks.addAll(Figures.split(current.build()));
        current = new Inlines();
        for (int i = reopened.size() - 1; i >= 0; i--) {
            open(reopened.get(i).wrap());
        }
    }

    private Inlines top() {
        Frame frame = open.peek();
        return frame == null ? current : frame.content();
    }

    /** All blocks; ends the current paragraph. */
    List<Block> build() {
        flush();
        return blocks;
    }
}
