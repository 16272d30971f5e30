package io.github.unchaff.markdown.flexmark;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ext.tables.TableCell;
import io.github.unchaff.model.Inline;
import io.github.unchaff.source.SourceText;

/** Maps code spans: lines joined by a space, without one space of padding (CommonMark 6.1). */
final class CodeSpans {

    private final Reading reading;

    CodeSpans(Reading reading) {
        this.reading = reading;
    }

    Inline.Code span(Code node) {
        reading.markup(node.getOpeningMarker());
        reading.markup(node.getClosingMarker());
        SourceText code = reading.text(node.getText());
        boolean inCell = node.getAncestorOfType(TableCell.class) != null;
        SourceText.Builder out = new SourceText.Builder();
        for (int i = 0; i < code.length(); i++) {
            char c = code.value().charAt(i);
            SourceText one = code.slice(i, i + 1);
            if (c == '\n' || c == '\r') {
                out.addDecoded(" ", one);
                i += code.value().startsWith("\r\n", i) ? 1 : 0;
            } else if (inCell && code.value().startsWith("\\|", i)) {
                reading.context().claims().markup(one.origin());
            } else {
                out.add(one);
            }
        }
        SourceText text = unpadded(out.build());
        return new Inline.Code(text.value(), text.origin());
    }

    private static SourceText unpadded(SourceText text) {
        String value = text.value();
        boolean padded = value.length() > 1
                && value.startsWith(" ")
                && value.endsWith(" ")
                && !value.chars().allMatch(c -> c == ' ');
        return padded ? text.slice(1, value.length() - 1) : text;
    }
}
