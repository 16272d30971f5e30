package io.github.unchaff.markdown;

import io.github.unchaff.html.HtmlFragment;
import io.github.unchaff.model.Block;
import io.github.unchaff.source.SourceText;
import java.util.List;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Hands blocks of HTML to the reader of HTML; those that follow each other in one piece, for blank lines mean nothing there. */
final class HtmlBlocks {

    private final Reading reading;

    HtmlBlocks(Reading reading) {
        this.reading = reading;
    }

    /** Maps a block and those behind it; returns the node behind. */
    @Nullable
    Node add(HtmlBlock first, int depth, List<Block> out) {
        boolean html = HtmlNames.isHtml(first.getLiteral());
        SourceText.Builder text = new SourceText.Builder();
        Node node = first;
        while (node instanceof HtmlBlock block && HtmlNames.isHtml(block.getLiteral()) == html) {
            lines(block, text);
            node = node.getNext();
        }
        if (html) {
            out.addAll(HtmlFragment.blocks(text.build(), reading.context()));
        } else {
            out.addAll(Markdown.blocks(
                    text.build(), reading.context(), reading.flavor().withoutHtmlBlocks(), depth + 1));
        }
        return node;
    }

    private void lines(HtmlBlock block, SourceText.Builder text) {
        if (text.length() > 0) {
            text.addSynthetic("\n");
        }
        int line = -1;
        for (var span : block.getSourceSpans()) {
            while (line >= 0 && ++line < span.getLineIndex()) {
                text.addSynthetic("\n");
            }
            line = span.getLineIndex();
            text.add(reading.slice(span.getInputIndex(), span.getInputIndex() + span.getLength()));
            text.addSynthetic("\n");
        }
    }
}
