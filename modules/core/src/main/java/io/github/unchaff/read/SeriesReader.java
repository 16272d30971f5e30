package io.github.unchaff.read;

import io.github.unchaff.Limits;
import io.github.unchaff.source.SourceText;
import java.io.IOException;
import java.io.Reader;

/**
 * Reads a dialect in which one source holds many documents, such as a feed: cuts it into parts, each of which is read by itself.
 * Found by {@link java.util.ServiceLoader}; immutable and thread-safe.
 */
public interface SeriesReader {

    /** The name users write behind {@code -f}, such as {@code feed}. */
    String dialect();

    /** How sure this reader is that a text is its dialect; as {@link FormatReader#detect}. The text may be only a beginning. */
    Detection detect(SourceText text, String path);

    /**
     * Cuts a source into parts. It is read twice: once to find out where the parts are, once when they are asked for.
     *
     * @param path its name
     * @param text opens the decoded source; may be called more than once
     * @throws UnreadableException when there is nothing of the dialect in it
     */
    Series open(String path, Text text, Limits limits) throws IOException, UnreadableException;

    /** A decoded source. */
    @FunctionalInterface
    interface Text {
        /** The characters from the first on. */
        Reader open() throws IOException;
    }

    /** A detection of this reader. */
    default Detection found(String mediaType, Detection.Confidence confidence, String evidence) {
        return new Detection(dialect(), mediaType, confidence, evidence);
    }
}
