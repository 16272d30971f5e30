package io.github.unchaff.cli;

import io.github.unchaff.Conversion;
import io.github.unchaff.write.FormatWriter;
import io.github.unchaff.write.WriteOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/**
 * A writer with its options. Renders to memory, so that an output is whole or not there.
 *
 * @param writer the writer
 * @param options what it is to do otherwise
 */
record Rendering(FormatWriter writer, WriteOptions options) {

    /** The format that is one line a document, so that outputs can be put one behind the other. */
    private static final String LINES = "jsonl";

    byte[] render(List<Conversion.Converted> documents) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(documents, options, out);
        return out.toByteArray();
    }

    /** Whether each document can be written when it is there, without the others. */
    boolean isOneByOne() {
        return !writer.holdsMany() || writer.names().contains(LINES);
    }

    String extension() {
        return writer.extension();
    }
}
