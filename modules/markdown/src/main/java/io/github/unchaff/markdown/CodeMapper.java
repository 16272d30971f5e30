package io.github.unchaff.markdown;

import io.github.unchaff.model.Block;
import io.github.unchaff.model.Inline;
import io.github.unchaff.source.SourceText;
import io.github.unchaff.text.Whitespace;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Maps code spans and code blocks, character for character. */
final class CodeMapper {

    private final Reading reading;

    CodeMapper(Reading reading) {
        this.reading = reading;
    }

    /** A code span: its lines joined by a space, without one space of padding (CommonMark 6.1). */
    Inline.Code span(Code node) {
        List<Spans.Range> ranges = reading.spans().of(node);
        int fence = fence(ranges.getFirst());
        reading.markup(ranges.getFirst().start(), ranges.getFirst().start() + fence);
        reading.markup(ranges.getLast().end() - fence, ranges.getLast().end());
        SourceText.Builder out = new SourceText.Builder();
        for (int i = 0; i < ranges.size(); i++) {
            int from = ranges.get(i).start() + (i == 0 ? fence : 0);
            int to = ranges.get(i).end() - (i == ranges.size() - 1 ? fence : 0);
            if (i > 0) {
                out.addSynthetic(" ");
            }
            content(from, to, out);
        }
        SourceText text = unpadded(out.build());
        return new Inline.Code(text.value(), text.origin());
    }

    private int fence(Spans.Range range) {
        int i = range.start();
        while (i < range.end() && reading.value().charAt(i) == '`') {
            i++;
        }
        return i - range.start();
    }

    private void content(int from, int to, SourceText.Builder out) {
        int plain = from;
        if (reading.spans().inCell()) {
            for (int i = from; i + 1 < to; i++) {
                if (reading.value().startsWith("\\|", i)) {
                    out.add(reading.slice(plain, i));
                    reading.markup(i, i + 1);
                    plain = i + 1;
                    i++;
                }
            }
        }
        out.add(reading.slice(plain, to));
    }

    private static SourceText unpadded(SourceText text) {
        String value = text.value();
        boolean padded = value.length() > 1
                && value.startsWith(" ")
                && value.endsWith(" ")
                && !value.chars().allMatch(c -> c == ' ');
        return padded ? text.slice(1, value.length() - 1) : text;
    }

    /** A fenced block; the fences and all that stands behind the opening one are markup. */
    Block.CodeBlock fenced(FencedCodeBlock node) {
        List<Spans.Range> ranges = reading.spans().of(node);
        reading.markup(ranges.getFirst().start(), ranges.getFirst().end());
        if (node.getClosingFenceLength() != null) {
            reading.markup(ranges.getLast().start(), ranges.getLast().end());
        }
        return block(language(node.getInfo()), node.getLiteral(), node, 1);
    }

    /** An indented block. */
    Block.CodeBlock indented(IndentedCodeBlock node) {
        return block(null, node.getLiteral(), node, 0);
    }

    private static @Nullable String language(@Nullable String info) {
        if (info == null || info.isBlank()) {
            return null;
        }
        String word = info.strip();
        int end = 0;
        while (end < word.length() && word.charAt(end) > ' ' && !Whitespace.isWhite(word.charAt(end))) {
            end++;
        }
        return end == 0 || word.chars().anyMatch(c -> Character.isSurrogate((char) c)) ? null : word.substring(0, end);
    }

    /** The k-th line of the literal is the end of the k-th source line; blank lines have no span. */
    private Block.CodeBlock block(@Nullable String language, String literal, Node node, int skipped) {
        Map<Integer, SourceSpan> lines = new HashMap<>();
        node.getSourceSpans().forEach(span -> lines.put(span.getLineIndex(), span));
        int line = node.getSourceSpans().getFirst().getLineIndex() + skipped;
        SourceText.Builder out = new SourceText.Builder();
        int from = 0;
        while (from < literal.length()) {
            int end = literal.indexOf('\n', from);
            end = end < 0 ? literal.length() : end;
            if (from > 0) {
                out.addSynthetic("\n");
            }
            line(literal.substring(from, end), lines.get(line), out);
            line++;
            from = end + 1;
        }
        SourceText text = out.build();
        return new Block.CodeBlock(language, text.value(), text.origin());
    }

    private void line(String literal, @Nullable SourceSpan span, SourceText.Builder out) {
        int stripped = 0;
        while (stripped < literal.length() && literal.charAt(stripped) == ' ') {
            stripped++;
        }
        if (span == null || stripped == literal.length()) {
            out.addSynthetic(literal);
            return;
        }
        int end = span.getInputIndex() + span.getLength();
        int from = end - literal.length();
        if (from >= span.getInputIndex() && isSame(literal, from)) {
            out.add(reading.slice(from, end));
        } else {
            out.addSynthetic(literal.substring(0, stripped));
            out.add(reading.slice(end - literal.length() + stripped, end));
        }
    }

    /** Whether the source has the literal there; NUL is U+FFFD in the literal. */
    private boolean isSame(String literal, int from) {
        return reading.value().startsWith(literal, from)
                || reading.value()
                        .substring(from, from + literal.length())
                        .replace('\0', '\uFFFD')
                        .equals(literal);
    }
}
