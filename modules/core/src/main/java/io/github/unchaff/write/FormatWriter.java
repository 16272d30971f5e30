package io.github.unchaff.write;

import io.github.unchaff.Conversion;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes documents in one format, in UTF-8, the same bytes for the same input. Found by {@link java.util.ServiceLoader};
 * immutable and thread-safe.
 */
public interface FormatWriter {

    /** The name users write behind {@code -t}, such as {@code markdown}; aliases after it. */
    List<String> names();

    /** The extension of its files, without a dot. */
    String extension();

    /** Whether one file holds many documents. */
    boolean holdsMany();

    /**
     * Writes documents; exactly one unless {@link #holdsMany()}.
     *
     * @throws IOException when the stream fails
     */
    void write(List<Conversion.Converted> documents, WriteOptions options, OutputStream out) throws IOException;
}
