package io.github.unchaff.write;

import io.github.unchaff.Conversion;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes documents as JSON objects, one a line, in the order given. Immutable and thread-safe. */
public final class JsonLinesWriter implements FormatWriter {

    /** For the service loader. */
    public JsonLinesWriter() {}

    @Override
    public List<String> names() {
        return List.of("jsonl");
    }

    @Override
    public String extension() {
        return "jsonl";
    }

    @Override
    public boolean holdsMany() {
        return true;
    }

    @Override
    public void write(List<Conversion.Converted> documents, WriteOptions options, OutputStream out) throws IOException {
        for (Conversion.Converted document : documents) {
            out.write(Printable.utf8(JsonDocument.text(document, options, false) + "\n"));
        }
    }
}
