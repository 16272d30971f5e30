package io.github.unchaff.batch;

import io.github.unchaff.ledger.Field;
import io.github.unchaff.model.Block;
import io.github.unchaff.model.Document;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.read.Detection;
import io.github.unchaff.read.FormatReader;
import io.github.unchaff.read.ReadContext;
import io.github.unchaff.source.Origin;
import io.github.unchaff.source.SourceText;
import java.util.List;

/** Takes everything for a title, and draws a line for a body; {@code crash} and {@code overflow} do what they say. */
final class FakeReader implements FormatReader {

    @Override
    public String dialect() {
        return "fake";
    }

    @Override
    public String mediaType() {
        return "text/plain";
    }

    @Override
    public Detection detect(SourceText text, String path) {
        return found(Detection.Confidence.POSSIBLE, "it is text");
    }

    @Override
    public Document read(SourceText text, ReadContext context) {
        switch (text.value()) {
            case "crash" -> throw new IllegalStateException("crash");
            case "overflow" -> throw new StackOverflowError();
            default -> {
                String title = context.claims().moved(text, Field.TITLE);
                return new Document(
                        new Metadata.Builder().title(title).build(), List.of(new Block.ThematicBreak(Origin.NONE)));
            }
        }
    }
}
