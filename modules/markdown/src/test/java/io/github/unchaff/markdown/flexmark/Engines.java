package io.github.unchaff.markdown.flexmark;

import io.github.unchaff.Limits;
import io.github.unchaff.ledger.Audit;
import io.github.unchaff.ledger.Ledger;
import io.github.unchaff.markdown.MarkdownReader;
import io.github.unchaff.model.Block;
import io.github.unchaff.model.Document;
import io.github.unchaff.read.ReadContext;
import io.github.unchaff.read.ReadOptions;
import io.github.unchaff.read.ReadOptions.MarkdownEngine;
import io.github.unchaff.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Reads a text with one engine or the other. */
final class Engines {

    /**
     * What came of reading.
     *
     * @param body the blocks
     * @param ledger their account
     */
    record Read(List<Block> body, Ledger ledger) {}

    private Engines() {}

    static Read commonmark(String text) {
        return read(text, MarkdownEngine.COMMONMARK);
    }

    static Read flexmark(String text) {
        return read(text, MarkdownEngine.FLEXMARK);
    }

    private static Read read(String text, MarkdownEngine engine) {
        ReadOptions options = ReadOptions.DEFAULT.withEngine(engine);
        ReadContext context = new ReadContext("test.md", text, options, Limits.DEFAULT, new ArrayList<>());
        Document document = new MarkdownReader().read(SourceText.of(text), context);
        return new Read(document.body(), Audit.balance(text, document, context.claims()));
    }
}
