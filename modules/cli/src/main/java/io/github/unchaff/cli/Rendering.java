package io.github.unchaff.cli;

import io.github.unchaff.Conversion;
import io.github.unchaff.write.FormatWriter;
import io.github.unchaff.write.Gathering;
import io.github.unchaff.write.GatheringWriter;
import io.github.unchaff.write.WriteOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /** A new output of many documents, or null where each document can be written when it is there, without the others. */
    @Nullable
    Gathering gathering() {
        return writer instanceof GatheringWriter gatherer ? gatherer.gather(options) : null;
    }

    String extension() {
        return writer.extension();
    }
}
