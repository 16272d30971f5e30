package io.github.unchaff.read;

import io.github.unchaff.model.Document;
import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A source that was cut into parts. Not thread-safe; its parts may be read on other threads. */
public interface Series {

    /** Everything in the source that belongs to no part: what it says of itself. Reads as a document without a body. */
    Part head();

    /**
     * The parts, in the order of the source.
     *
     * @param head what {@link #head} was read as
     */
    Parts parts(Document head) throws IOException;

    /** Hands out parts one by one, so that no more than one has to be in memory. */
    interface Parts extends Closeable {
        /** The next part, or null behind the last. */
        @Nullable
        Part next() throws IOException;
    }
}
