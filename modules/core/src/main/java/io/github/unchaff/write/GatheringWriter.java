package io.github.unchaff.write;

import io.github.unchaff.Conversion;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes a format in which one output holds many documents and nothing of it can be written before all of them are known, such as
 * a feed. The documents themselves need not be kept until then.
 */
public interface GatheringWriter extends FormatWriter {

    /** Begins an output. */
    Gathering gather(WriteOptions options);

    @Override
    default boolean holdsMany() {
        return true;
    }

    @Override
    default void write(List<Conversion.Converted> documents, WriteOptions options, OutputStream out)
            throws IOException {
        try (Gathering gathering = gather(options)) {
            for (Conversion.Converted document : documents) {
                gathering.add(gathering.prepare(document));
            }
            gathering.settle();
            gathering.write(out);
        }
    }
}
