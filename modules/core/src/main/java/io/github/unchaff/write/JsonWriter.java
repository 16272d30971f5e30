package io.github.unchaff.write;

import io.github.unchaff.Conversion;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes one document as a JSON object over many lines, indented by two spaces. Immutable and thread-safe. */
public final class JsonWriter implements FormatWriter {

    /** For the service loader. */
    public JsonWriter() {}

    @Override
    public List<String> names() {
        return List.of("json");
    }

    @Override
    public String extension() {
        return "json";
    }

    @Override
    public boolean holdsMany() {
        return false;
    }

    @Override
    public void write(List<Conversion.Converted> documents, WriteOptions options, OutputStream out) throws IOException {
        Conversion.Converted document = Single.of(documents, "json");
        out.write(Printable.utf8(JsonDocument.text(document, options, true) + "\n"));
    }
}
