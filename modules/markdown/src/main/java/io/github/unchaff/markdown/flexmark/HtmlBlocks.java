package io.github.unchaff.markdown.flexmark;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.unchaff.html.HtmlFragment;
import io.github.unchaff.markdown.HtmlNames;
import io.github.unchaff.model.Block;
import io.github.unchaff.source.SourceText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hands blocks of HTML to the reader of HTML; those that follow each other in one piece, for blank lines mean nothing there. */
final class HtmlBlocks {

    private final Reading reading;
    private final QuoteMarks marks;

    HtmlBlocks(Reading reading, QuoteMarks marks) {
        this.reading = reading;
        this.marks = marks;
    }

    /** Maps a block and those behind it; returns the node behind. */
    @Nullable
    Node add(HtmlBlockBase first, int depth, List<Block> out) {
        boolean html = HtmlNames.isHtml(first.getChars().toString());
        SourceText.Builder text = new SourceText.Builder();
        Node node = first;
        while (node instanceof HtmlBlockBase block
                && HtmlNames.isHtml(block.getChars().toString()) == html) {
            lines(block, text);
            node = node.getNext();
        }
        out.addAll(
                html
                        ? HtmlFragment.blocks(text.build(), reading.context())
                        : FlexmarkMarkdown.blocks(text.build(), reading.context(), false, depth + 1));
        return node;
    }

    private void lines(HtmlBlockBase block, SourceText.Builder text) {
        if (text.length() > 0) {
            text.addSynthetic("\n");
        }
        for (BasedSequence line : block.getContentLines()) {
            marks.before(line.getStartOffset());
            text.add(reading.text(line.trimEOL())).addSynthetic("\n");
        }
    }
}
