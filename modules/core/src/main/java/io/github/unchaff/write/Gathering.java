package io.github.unchaff.write;

import io.github.unchaff.Conversion;
import io.github.unchaff.diagnostic.Diagnostic;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * An output that grows document by document: {@link #prepare} on any thread, {@link #add} and {@link #addHead} in any order on one,
 * then {@link #settle}, then {@link #write}. The bytes do not depend on the order. Only {@code prepare} is thread-safe.
 */
public interface Gathering extends Closeable {

    /** What an output needs of a document. */
    interface Prepared {}

    /** What is to be done when there is another file of the name. */
    enum Keep {
        /** Write over it: it is ours. */
        NOTHING,
        /** Leave it alone unless the user allows otherwise. */
        UNLESS_FORCED,
        /** Leave it alone: it must not change any more. */
        ALWAYS
    }

    /**
     * A file that belongs to the output.
     *
     * @param name its name, as the options have it
     * @param content what fills it
     */
    record Beside(String name, Keep keep, AtomicOutput.Content content) {}

    /** Does the work that depends on nothing but the document, and lets go of it. */
    Prepared prepare(Conversion.Converted document) throws IOException;

    /** Takes a document. */
    void add(Prepared prepared) throws IOException;

    /** Takes what a series says of itself; see {@link Conversion.Series#head}. Its parts are prepared and added like all others. */
    void addHead(Conversion.Converted head) throws IOException;

    /** Ends the taking, and says what was found out about the documents together, such as duplicates. */
    List<Diagnostic> settle() throws IOException;

    /** Writes everything; after {@link #settle}, as often as wanted. */
    void write(OutputStream out) throws IOException;

    /** Other files to write when the output has been written. */
    default List<Beside> beside() {
        return List.of();
    }
}
