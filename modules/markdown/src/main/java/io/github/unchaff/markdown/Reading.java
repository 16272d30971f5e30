package io.github.unchaff.markdown;

import io.github.unchaff.diagnostic.CoreCode;
import io.github.unchaff.read.ReadContext;
import io.github.unchaff.source.Origin;
import io.github.unchaff.source.SourceText;
import java.util.List;
import org.commonmark.node.Node;

/** One Markdown text while it is mapped: where its nodes stand, and what is claimed. Not thread-safe. */
final class Reading {

    private final SourceText text;
    private final ReadContext context;
    private final Flavor flavor;
    private final OriginIndex index;
    private final Spans spans;
    private final LinkBudget budget;

    Reading(SourceText text, ReadContext context, Flavor flavor) {
        this.text = text;
        this.context = context;
        this.flavor = flavor;
        this.index = new OriginIndex(text);
        this.spans = new Spans(text.value());
        this.budget = new LinkBudget(text.length());
    }

    String value() {
        return text.value();
    }

    ReadContext context() {
        return context;
    }

    Flavor flavor() {
        return flavor;
    }

    Spans spans() {
        return spans;
    }

    LinkBudget budget() {
        return budget;
    }

    SourceText slice(int from, int to) {
        return index.slice(from, to);
    }

    /** Whether no source stands behind a character. */
    boolean isSynthetic(int at) {
        return index.origin(at, at + 1).isEmpty();
    }

    /** Claims a range as syntax. */
    void markup(int from, int to) {
        context.claims().markup(index.origin(from, to));
    }

    /** Claims all that a node covers as syntax. */
    void markup(Node node) {
        spans.of(node).forEach(range -> markup(range.start(), range.end()));
    }

    /** Claims what a node covers before its first and after its last child as syntax: delimiters, brackets, an address. */
    void markupAround(Node node) {
        int from = spans.firstChildStart(node);
        int to = spans.lastChildEnd(node);
        for (Spans.Range range : spans.of(node)) {
            if (from < 0) {
                markup(range.start(), range.end());
            } else {
                markup(range.start(), Math.min(range.end(), from));
                markup(Math.max(range.start(), to), range.end());
            }
        }
    }

    /** Where a node stands, as one piece. */
    Origin origin(Node node) {
        List<Spans.Range> ranges = spans.of(node);
        return ranges.isEmpty()
                ? Origin.NONE
                : index.origin(ranges.getFirst().start(), ranges.getLast().end());
    }

    /** Whether a depth is over the limit; reports it once. */
    boolean isTooDeep(int depth, Node node) {
        if (depth < context.limits().depth()) {
            return false;
        }
        String message = "nested deeper than " + context.limits().depth() + " levels; what is deeper was lifted";
        context.reportOnce(CoreCode.TOO_DEEP, origin(node), message);
        return true;
    }
}
