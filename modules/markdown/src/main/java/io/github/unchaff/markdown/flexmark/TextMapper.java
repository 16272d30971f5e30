package io.github.unchaff.markdown.flexmark;

import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.sequence.Escaping;
import io.github.unchaff.source.SourceText;
import io.github.unchaff.text.Whitespace;

/** Maps text nodes, in which escapes are still as they stand, and character references, which are nodes of their own. */
final class TextMapper {

    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private final Reading reading;

    TextMapper(Reading reading) {
        this.reading = reading;
    }

    /** The text; backslashes are claimed as markup. */
    SourceText text(Text node) {
        return unescaped(node.getStartOffset(), node.getEndOffset(), node.getAncestorOfType(TableCell.class) != null);
    }

    /** What a range says where no node of its own stands for it, such as {@code ][x]} behind what is no link. */
    SourceText unescaped(int from, int to) {
        return unescaped(from, to, false);
    }

    private SourceText unescaped(int from, int to, boolean inCell) {
        SourceText.Builder out = new SourceText.Builder();
        int plain = from;
        for (int i = from; i + 1 < to; i++) {
            int escape = escape(i, inCell);
            if (escape > 0) {
                out.add(reading.slice(plain, i));
                reading.markup(i, i + escape);
                plain = i + escape;
                i = plain;
            }
        }
        return out.add(reading.slice(plain, to)).build();
    }

    /** How many backslashes go here. The one before a pipe in a cell is the table's, so {@code \\|} is an escaped pipe. */
    private int escape(int i, boolean inCell) {
        String value = reading.value();
        if (value.charAt(i) != '\\') {
            return 0;
        }
        if (inCell && value.startsWith("\\|", i + 1)) {
            return 2;
        }
        return PUNCTUATION.indexOf(value.charAt(i + 1)) >= 0 ? 1 : 0;
    }

    /** The character that a reference stands for; one for white space is claimed, for it may be trimmed. */
    SourceText entity(HtmlEntity node) {
        SourceText reference = reading.slice(node.getStartOffset(), node.getEndOffset());
        String value = decoded(node);
        if (value.equals(reference.value())) {
            return reference;
        }
        if (Whitespace.isBlank(value)) {
            reading.markup(node);
        }
        return new SourceText.Builder().addDecoded(value, reference).build();
    }

    static String decoded(HtmlEntity node) {
        return Escaping.unescapeHtml(node.getChars());
    }

    /** A range as it stands; line ends in it become spaces by themselves. */
    SourceText literal(int from, int to) {
        return reading.slice(from, to);
    }
}
