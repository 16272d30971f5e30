package io.github.unchaff.markdown.flexmark;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.unchaff.model.Block;
import io.github.unchaff.source.SourceText;
import io.github.unchaff.text.Whitespace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Maps code blocks, character for character. */
final class CodeMapper {

    private final Reading reading;
    private final QuoteMarks marks;

    CodeMapper(Reading reading, QuoteMarks marks) {
        this.reading = reading;
        this.marks = marks;
    }

    /** A fenced block; the fences and all that stands behind the opening one are markup. */
    Block.CodeBlock fenced(FencedCodeBlock node) {
        reading.markup(node.getOpeningMarker());
        reading.markup(node.getInfo());
        reading.markup(node.getAttributes());
        reading.markup(node.getClosingMarker());
        if (!node.getClosingMarker().isEmpty()) {
            marks.before(node.getClosingMarker().getStartOffset());
        }
        return block(language(node.getInfo().unescape()), node.getContentLines());
    }

    /** An indented block. */
    Block.CodeBlock indented(IndentedCodeBlock node) {
        return block(null, node.getContentLines());
    }

    private Block.CodeBlock block(@Nullable String language, List<BasedSequence> lines) {
        SourceText.Builder out = new SourceText.Builder();
        for (int i = 0; i < lines.size(); i++) {
            marks.before(lines.get(i).getStartOffset());
            out.addSynthetic(i == 0 ? "" : "\n");
            out.add(reading.text(lines.get(i).trimEOL()));
        }
        SourceText text = out.build();
        return new Block.CodeBlock(language, text.value(), text.origin());
    }

    /** The first word behind the fence. */
    private static @Nullable String language(String info) {
        String word = info.strip();
        int end = 0;
        while (end < word.length() && word.charAt(end) > ' ' && !Whitespace.isWhite(word.charAt(end))) {
            end++;
        }
        return end == 0 || word.chars().anyMatch(c -> Character.isSurrogate((char) c)) ? null : word.substring(0, end);
    }
}
