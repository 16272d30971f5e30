package io.github.unchaff.markdown.wiki;

import io.github.unchaff.Limits;
import io.github.unchaff.diagnostic.Diagnostic;
import io.github.unchaff.ledger.Audit;
import io.github.unchaff.ledger.Ledger;
import io.github.unchaff.markdown.MarkdownText;
import io.github.unchaff.model.Document;
import io.github.unchaff.read.FormatReader;
import io.github.unchaff.read.ReadContext;
import io.github.unchaff.read.ReadOptions;
import io.github.unchaff.read.UnreadableException;
import io.github.unchaff.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Short words for the tests: read a wiki text, write it as Markdown. */
final class WikiText {

    private WikiText() {}

    record Read(Document document, Ledger ledger, List<Diagnostic> diagnostics) {
        String markdown() {
            return MarkdownText.written(document.body());
        }
    }

    static Read read(FormatReader reader, String text) {
        return read(reader, text, ReadOptions.WikiLinks.TEXT);
    }

    static Read read(FormatReader reader, String text, ReadOptions.WikiLinks policy) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        ReadContext context =
                new ReadContext("test", text, ReadOptions.DEFAULT.withWikiLinks(policy), Limits.DEFAULT, diagnostics);
        try {
            Document document = reader.read(SourceText.of(text), context);
            return new Read(document, Audit.balance(text, document, context.claims()), diagnostics);
        } catch (UnreadableException e) {
            throw new AssertionError(e);
        }
    }

    static String markdown(FormatReader reader, String text) {
        return read(reader, text).markdown().stripTrailing();
    }
}
