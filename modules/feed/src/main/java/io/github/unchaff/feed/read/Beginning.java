package io.github.unchaff.feed.read;

import io.github.unchaff.diagnostic.CoreCode;
import io.github.unchaff.model.Block;
import io.github.unchaff.model.Inlines;
import io.github.unchaff.read.ReadContext;
import io.github.unchaff.source.SourceText;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says when the text of an entry is only a beginning: it ends with an ellipsis in brackets, as WordPress makes it, or it is a
 * description in one paragraph that ends with an ellipsis.
 */
final class Beginning {

    private static final Pattern BRACKETED = Pattern.compile("[\\[(](?:…|\\.\\.\\.)[\\])]$");
    private static final Pattern BARE = Pattern.compile("[\\p{L}\\p{N},;:] ?(?:…+|\\.{3,4})$");
    private static final int TAIL = 12;

    private Beginning() {}

    /**
     * Reports it if it is so.
     *
     * @param described whether the text is a description, in a feed that has another element for the whole text
     */
    static void report(List<Block> blocks, boolean described, ReadContext read) {
        if (blocks.isEmpty() || !(blocks.getLast() instanceof Block.Paragraph last)) {
            return;
        }
        SourceText text = Inlines.source(last.content()).strip();
        SourceText tail = text.slice(Math.max(0, text.length() - TAIL));
        Matcher bracketed = BRACKETED.matcher(tail.value());
        boolean cut = bracketed.find()
                || described && blocks.size() == 1 && BARE.matcher(tail.value()).find();
        if (cut) {
            read.report(CoreCode.TRUNCATED, tail.origin(), "the text ends with an ellipsis: it is only the beginning");
        }
    }
}
