package io.github.unchaff.feed.write;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is known of entries from one run to the next: {@code updated} must move when the text does (RFC 4287, 4.2.15), and only then,
 * although few sources say when they changed a text, and the clock of this machine says nothing about it.
 *
 * <ul>
 *   <li>An entry whose source says when it was modified needs none of this.
 *   <li>The text is the same as in the last run: {@code updated} stays, unless the source states a later date now. So the date of an
 *       entry that is dated only by its capture does not move when it is captured again, and that of an undated entry does not
 *       when the oldest entry of the feed, whose date it borrowed, is gone.
 *   <li>The text is another one: {@code updated} is the latest date that anybody stated: of the last run, of the entry, of its
 *       capture, of its feed. When that is still the date of the last run, it stays: a date that nobody stated would be invented.
 * </ul>
 *
 * <p>The file has a line {@code id TAB hash TAB updated} for each entry, sorted by id. A line that is none of these is dropped; without
 * the file all dates are what the sources say. Entries that are not in this run keep their line, for they may come back.
 */
final class FeedState {

    private static final int HEX = 16;

    private final SortedMap<String, Known> known = new TreeMap<>();

    private record Known(long hash, AtomDate updated) {}

    /** What the lines say. */
    FeedState(List<String> lines) {
        for (String line : lines) {
            String[] parts = line.split("\t", -1);
            AtomDate updated = parts.length == 3 ? AtomDate.parse(parts[2]) : null;
            if (updated != null && Iri.isAbsolute(parts[0]) && parts[1].matches("[0-9a-f]{1,16}")) {
                known.put(parts[0], new Known(Long.parseUnsignedLong(parts[1], HEX), updated));
            }
        }
    }

    /** When the entry was last updated, or null if nobody says. */
    @Nullable
    AtomDate updated(Held entry) {
        Card card = entry.card();
        Known before = known.get(entry.id());
        if (before == null || card.modified()) {
            return card.updated();
        }
        AtomDate stated = AtomDate.latest(before.updated, card.stated());
        return before.hash == card.hash() ? stated : AtomDate.latest(stated, card.captured());
    }

    /** Remembers the entry. */
    void add(Held entry) {
        if (!entry.card().modified()) {
            known.put(entry.id(), new Known(entry.card().hash(), entry.updated()));
        }
    }

    /** The lines for the next run. */
    String text() {
        StringBuilder out = new StringBuilder();
        known.forEach((id, what) -> out.append(id)
                .append('\t')
                .append(Long.toHexString(what.hash))
                .append('\t')
                .append(what.updated.text())
                .append('\n'));
        return out.toString();
    }
}
