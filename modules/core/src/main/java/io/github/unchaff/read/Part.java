package io.github.unchaff.read;

import io.github.unchaff.source.Anchor;
import java.util.List;

/**
 * A part of a source that is read by itself, such as one entry of a feed.
 *
 * @param text its stretch, or the stretches that belong together, of the decoded source
 * @param anchors where they stand there; at least one, the first for offset 0, ascending
 * @param reader reads this part; it knows what the part inherits from the whole
 */
public record Part(String text, List<Anchor> anchors, FormatReader reader) {

    /** Copies the anchors. */
    public Part {
        anchors = List.copyOf(anchors);
    }
}
