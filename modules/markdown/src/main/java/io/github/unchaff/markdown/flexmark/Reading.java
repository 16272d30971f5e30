package io.github.unchaff.markdown.flexmark;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.unchaff.diagnostic.CoreCode;
import io.github.unchaff.diagnostic.Diagnostic;
import io.github.unchaff.diagnostic.Location;
import io.github.unchaff.markdown.LinkBudget;
import io.github.unchaff.markdown.OriginIndex;
import io.github.unchaff.read.LimitException;
import io.github.unchaff.read.ReadContext;
import io.github.unchaff.source.Origin;
import io.github.unchaff.source.SourceText;

/** One Markdown text while its nodes are mapped: where they stand, and what is claimed. Not thread-safe. */
final class Reading {

    private final String value;
    private final ReadContext context;
    private final Document document;
    private final OriginIndex index;
    private final LinkBudget budget;

    Reading(SourceText text, ReadContext context, Document document) {
        this.value = text.value();
        this.context = context;
        this.document = document;
        this.index = new OriginIndex(text);
        this.budget = new LinkBudget(text.length());
    }

    String value() {
        return value;
    }

    ReadContext context() {
        return context;
    }

    Document document() {
        return document;
    }

    LinkBudget budget() {
        return budget;
    }

    SourceText slice(int from, int to) {
        return index.slice(from, to);
    }

    /** A sequence with its origin: stretches of the text, and between them what the parser made up, such as a cut tab. */
    SourceText text(BasedSequence chars) {
        SourceText.Builder out = new SourceText.Builder();
        int from = 0;
        int to = 0;
        for (int i = 0; i < chars.length(); i++) {
            int at = chars.getIndexOffset(i);
            if (at < 0 || at != to) {
                out.add(slice(from, to));
                from = at;
            }
            if (at < 0) {
                out.addSynthetic(String.valueOf(chars.charAt(i)));
                from = 0;
            }
            to = Math.max(at + 1, 0);
        }
        return out.add(slice(from, to)).build();
    }

    Origin origin(Node node) {
        return index.origin(node.getStartOffset(), node.getEndOffset());
    }

    /** Claims a range as syntax. */
    void markup(int from, int to) {
        context.claims().markup(index.origin(from, to));
    }

    /** Claims a delimiter as syntax. */
    void markup(BasedSequence delimiter) {
        markup(delimiter.getStartOffset(), delimiter.getEndOffset());
    }

    /** Claims all of a node as syntax. */
    void markup(Node node) {
        markup(node.getStartOffset(), node.getEndOffset());
    }

    /** Claims what a node covers before its first and after its last child: delimiters, brackets, an address. */
    void markupAround(Node node) {
        Node first = node.getFirstChild();
        Node last = node.getLastChild();
        if (first == null || last == null) {
            markup(node);
        } else {
            markup(node.getStartOffset(), first.getStartOffset());
            markup(last.getEndOffset(), node.getEndOffset());
        }
    }

    /** A depth, if there may be one so deep. */
    int depth(int depth, Node node) {
        if (depth < context.limits().depth()) {
            return depth;
        }
        String message = "nested more than " + context.limits().depth() + " deep; flexmark was not asked further";
        throw new LimitException(new Diagnostic(
                CoreCode.TOO_COMPLEX, Location.at(context.path(), context.text(), origin(node)), message));
    }
}
