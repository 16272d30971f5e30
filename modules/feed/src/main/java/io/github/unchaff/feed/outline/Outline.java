package io.github.unchaff.feed.outline;

import io.github.unchaff.read.SeriesReader;
import io.github.unchaff.source.Anchor;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of a feed is an entry and what is not. Found in one pass with constant memory, whatever state it is in: in XML, an entry
 * that is not closed ends where the next begins, and so does one with a CDATA section or a comment that is not closed.
 */
public final class Outline {

    private final String head;
    private final List<Anchor> anchors;
    private final Spans spans;

    Outline(String head, List<Anchor> anchors, Spans spans) {
        this.head = head;
        this.anchors = List.copyOf(anchors);
        this.spans = spans;
    }

    /**
     * Finds the entries.
     *
     * @param most how many characters may stand outside of entries
     * @return null if there are more outside
     */
    public static @Nullable Outline of(SeriesReader.Text text, long most, int mostEntries) throws IOException {
        try (Reader reader = text.open()) {
            return new XmlOutlineScanner(reader, most, mostEntries).outline();
        }
    }

    /** Finds the items of a JSON Feed; as {@link #of}. */
    public static @Nullable Outline ofJson(SeriesReader.Text text, long most, int mostEntries) throws IOException {
        try (Reader reader = text.open()) {
            return new JsonOutlineScanner(reader, most, mostEntries).outline();
        }
    }

    /** What stands outside of the entries, without white space between them. */
    public String head() {
        return head;
    }

    /** Where the stretches of the head stand. */
    public List<Anchor> anchors() {
        return anchors;
    }

    /** How many entries there are. */
    public int count() {
        return spans.count();
    }

    /** Where an entry begins; the first is 0. */
    public Anchor anchor(int entry) {
        return spans.anchor(entry);
    }

    /** UTF-16 offset of an entry in the whole text. */
    public long start(int entry) {
        return spans.start(entry);
    }

    /** UTF-16 offset behind an entry in the whole text. */
    public long end(int entry) {
        return spans.end(entry);
    }
}
