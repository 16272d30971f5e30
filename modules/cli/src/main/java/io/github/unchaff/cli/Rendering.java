package io.github.unchaff.cli;

import io.github.unchaff.Conversion;
import io.github.unchaff.write.FormatWriter;
import io.github.unchaff.write.Gathering;
import io.github.unchaff.write.GatheringWriter;
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

    byte[] render(List<Conversion.Converted> documents) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(documents, options, out);
        return out.toByteArray();
    }

    /** Whether an output can only be written when all its documents are known. */
    boolean gathers() {
        return writer instanceof GatheringWriter;
    }

    /** A new output of many documents. */
    Gathering gathering() {
        if (writer instanceof GatheringWriter gatherer) {
            return gatherer.gather(options);
        }
        throw new IllegalStateException(writer.names().getFirst() + " gathers nothing");
    }

    String extension() {
        return writer.extension();
    }
}
