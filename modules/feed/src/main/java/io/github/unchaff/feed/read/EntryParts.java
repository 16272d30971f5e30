package io.github.unchaff.feed.read;

import io.github.unchaff.feed.outline.Outline;
import io.github.unchaff.read.FormatReader;
import io.github.unchaff.read.Part;
import io.github.unchaff.read.Series;
import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts the entries of a feed out of its text, one by one. Not thread-safe. */
final class EntryParts implements Series.Parts {

    private final Outline outline;
    private final Reader reader;
    private final FormatReader entries;
    private long at;
    private int next;

    /**
     * The entries of a text.
     *
     * @param entries reads each of them
     */
    EntryParts(Outline outline, Reader reader, FormatReader entries) {
        this.outline = outline;
        this.reader = reader;
        this.entries = entries;
    }

    @Override
    public @Nullable Part next() throws IOException {
        if (next == outline.count()) {
            return null;
        }
        long start = outline.start(next);
        while (at < start) {
            at += Math.max(reader.skip(start - at), 1);
        }
        char[] entry = new char[Math.toIntExact(outline.end(next) - start)];
        int filled = 0;
        while (filled < entry.length) {
            int count = reader.read(entry, filled, entry.length - filled);
            if (count < 0) {
                throw new EOFException("the file became shorter while it was read");
            }
            filled += count;
        }
        at = outline.end(next);
        Part part = new Part(new String(entry), List.of(outline.anchor(next)), entries);
        next++;
        return part;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
