package io.github.unchaff.markdown;

import io.github.unchaff.Conversion;
import io.github.unchaff.Limits;
import io.github.unchaff.diagnostic.Diagnostic;
import io.github.unchaff.ledger.Audit;
import io.github.unchaff.ledger.Ledger;
import io.github.unchaff.model.Block;
import io.github.unchaff.model.Document;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.read.ReadContext;
import io.github.unchaff.read.ReadOptions;
import io.github.unchaff.source.SourceInfo;
import io.github.unchaff.source.SourceText;
import io.github.unchaff.write.MarkdownWriter;
import io.github.unchaff.write.WriteOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Short words for the tests: read a text, write blocks. */
public final class MarkdownText {

    /**
     * What came of reading.
     *
     * @param document the document
     * @param ledger its account
     * @param diagnostics what was reported
     */
    record Read(Document document, Ledger ledger, List<Diagnostic> diagnostics) {}

    private MarkdownText() {}

    static List<Block> blocks(String text) {
        return blocks(text, Flavor.COMMONMARK).document().body();
    }

    static Read blocks(String text, Flavor flavor) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        ReadContext context = context(text, diagnostics);
        List<Block> blocks = Markdown.blocks(SourceText.of(text), context, flavor);
        Document document = new Document(Metadata.EMPTY, blocks);
        return new Read(document, Audit.balance(text, document, context.claims()), diagnostics);
    }

    static Read document(String text) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        ReadContext context = context(text, diagnostics);
        Document document = new MarkdownReader().read(SourceText.of(text), context);
        return new Read(document, Audit.balance(text, document, context.claims()), diagnostics);
    }

    private static ReadContext context(String text, List<Diagnostic> diagnostics) {
        return new ReadContext("test.md", text, ReadOptions.DEFAULT, Limits.DEFAULT, diagnostics);
    }

    /** The body as Markdown. */
    public static String written(List<Block> body) {
        return written(new Document(Metadata.EMPTY, body), WriteOptions.FrontMatter.NONE);
    }

    static String written(Document document, WriteOptions.FrontMatter frontMatter) {
        SourceInfo info = new SourceInfo("test.md", 0, "", "UTF-8", "text/markdown", "markdown", "");
        Ledger ledger = new Ledger(0, 0, 0, 0, 0, 0, List.of(), List.of());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new MarkdownWriter()
                    .write(
                            List.of(new Conversion.Converted(document, "", info, ledger, List.of())),
                            WriteOptions.DEFAULT.withFrontMatter(frontMatter),
                            out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
