package io.github.unchaff.read;

import io.github.unchaff.model.Document;
import io.github.unchaff.source.SourceText;

/**
 * Reads one dialect into the model. It claims every character it understands as it goes ({@link ReadContext#claims()}), and
 * never fetches anything. Found by {@link java.util.ServiceLoader}; immutable and thread-safe.
 */
public interface FormatReader {

    /** The name users write behind {@code -f}, such as {@code gnews-mirror}. */
    String dialect();

    /** The media type of what it reads. */
    String mediaType();

    /**
     * How sure this reader is that the text is its dialect. Must be cheap: it looks at the beginning.
     *
     * @param text the decoded source
     * @param path its name; the extension is a hint that never outvotes the text
     */
    Detection detect(SourceText text, String path);

    /**
     * Reads the text.
     *
     * @throws UnreadableException when there is no document in it
     */
    Document read(SourceText text, ReadContext context) throws UnreadableException;

    /** A detection of this reader. */
    default Detection found(Detection.Confidence confidence, String evidence) {
        return new Detection(dialect(), mediaType(), confidence, evidence);
    }
}
