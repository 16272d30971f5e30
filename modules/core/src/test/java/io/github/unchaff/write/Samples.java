package io.github.unchaff.write;

import io.github.unchaff.Conversion;
import io.github.unchaff.ledger.Ledger;
import io.github.unchaff.model.Block;
import io.github.unchaff.model.Document;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.source.Origin;
import io.github.unchaff.source.SourceInfo;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Short names for parts of documents, for tests. */
final class Samples {

    private Samples() {}

    static Inline.Text text(String value) {
        return Inline.Text.of(value);
    }

    static Block.Paragraph p(String value) {
        return new Block.Paragraph(List.of(text(value)));
    }

    static Block.Paragraph p(Inline... content) {
        return new Block.Paragraph(List.of(content));
    }

    static Block.ListItem item(Block... content) {
        return new Block.ListItem(List.of(content));
    }

    static Block.Row row(String... cells) {
        return new Block.Row(Arrays.stream(cells)
                .map(cell -> cell.isEmpty() ? List.<Inline>of() : List.<Inline>of(text(cell)))
                .toList());
    }

    static Inline.Image image(String url, @Nullable String alt) {
        return new Inline.Image(url, url, alt == null ? null : Inline.Text.of(alt), Origin.NONE);
    }

    static Inline.Footnote note(Block... content) {
        return new Inline.Footnote(List.of(content));
    }

    static Conversion.Converted converted(Metadata metadata, Block... body) {
        return new Conversion.Converted(
                new Document(metadata, List.of(body)),
                "",
                new SourceInfo("a.md", 3, "00ff", "UTF-8", "text/markdown", "markdown", "asked for"),
                new Ledger(0, 0, 0, 0, 0, 0, List.of(), List.of()),
                List.of());
    }

    static String written(FormatWriter writer, WriteOptions options, Conversion.Converted... documents) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.write(List.of(documents), options, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
