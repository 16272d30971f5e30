package io.github.unchaff.feed.write;

import java.util.Comparator;

/** An entry of a feed that is being gathered: its card, where its texts are, and what was decided of it. Not thread-safe. */
@SuppressWarnings("ArrayRecordComponent")
final class Held {

    /** Newest first, then by id; entries with both the same by what is in them, so that the order given never matters. */
    static final Comparator<Held> NEWEST_FIRST = Comparator.comparing((Held entry) -> entry.updated)
            .reversed()
            .thenComparing(entry -> entry.id)
            .thenComparing(entry -> entry.card.hash());

    private final Card card;
    private final long at;
    private final int[] lengths;
    private String id;
    private AtomDate updated = AtomDate.EPOCH;

    Held(Card card, long at, int[] lengths) {
        this.card = card;
        this.at = at;
        this.lengths = lengths;
        this.id = card.id();
    }

    Card card() {
        return card;
    }

    String id() {
        return id;
    }

    /** Whether its identifier was taken, so that it has another now. */
    boolean isRenamed() {
        return !id.equals(card.id());
    }

    void rename(String newId) {
        id = newId;
    }

    AtomDate updated() {
        return updated;
    }

    void update(AtomDate date) {
        updated = date;
    }

    /** Where its text in a format begins. */
    long at(int format) {
        long begin = at;
        for (int i = 0; i < format; i++) {
            begin += lengths[i];
        }
        return begin;
    }

    int length(int format) {
        return lengths[format];
    }
}
