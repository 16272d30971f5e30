package io.github.unchaff.feed.write;

import io.github.unchaff.Conversion;
import io.github.unchaff.diagnostic.Diagnostic;
import io.github.unchaff.model.Document;
import io.github.unchaff.write.Gathering;
import io.github.unchaff.write.WriteOptions.FeedOptions;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A feed while its documents come in. */
final class AtomGathering implements Gathering {

    private final FeedOptions options;
    private final List<Document> documents = new ArrayList<>();

    AtomGathering(FeedOptions options) {
        this.options = options;
    }

    private record Whole(Document document) implements Prepared {}

    @Override
    public Prepared prepare(Conversion.Converted document) {
        return new Whole(document.document());
    }

    @Override
    public void add(Prepared prepared) {
        documents.add(((Whole) prepared).document);
    }

    @Override
    public void addHead(Conversion.Converted head) {}

    @Override
    public List<Diagnostic> settle() {
        return List.of();
    }

    @Override
    public void write(OutputStream out) throws IOException {
        List<DatedEntry> entries = DatedEntry.of(documents);
        out.write(AtomXml.text(FeedFacts.of(entries, options), entries).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {}
}
