package io.github.unchaff.feed.read;

import io.github.unchaff.ledger.Field;
import io.github.unchaff.model.Block;
import io.github.unchaff.model.Walker;
import io.github.unchaff.read.ReadContext;
import io.github.unchaff.source.Origin;
import io.github.unchaff.source.SourceText;
import io.github.unchaff.text.Whitespace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Settles what becomes of the summary of an entry that has a text, too.
 *
 * @param blocks the text
 */
record Summary(List<Block> blocks, ReadContext read) {

    /** The summary on one line; null for one that says no more than the beginning of the text, which is dropped. */
    @Nullable
    String of(SourceText said) {
        String line = Whitespace.collapse(said.value());
        if (line.isEmpty() || letters(text()).startsWith(letters(line))) {
            read.claims().removed(said.origin(), "repeated-summary");
            return null;
        }
        read.claims().moved(said.strip().origin(), Field.SUMMARY);
        return line;
    }

    private String text() {
        StringBuilder out = new StringBuilder();
        new Walker() {
            @Override
            public void text(String value, Origin origin) {
                out.append(value);
            }
        }.blocks(blocks);
        return out.toString();
    }

    /** Letters and digits alone: an ellipsis, a bracket or white space makes no other text. */
    private static String letters(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int cp = text.codePointAt(i);
            i += Character.charCount(cp);
            if (Character.isLetterOrDigit(cp)) {
                out.appendCodePoint(Character.toLowerCase(cp));
            }
        }
        return out.toString();
    }
}
