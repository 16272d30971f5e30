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
}
