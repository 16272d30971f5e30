package io.github.unchaff.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The account of every visible source character.
 *
 * @param characters code points of the decoded source that are not white space
 * @param kept those that are in the body
 * @param moved those that are in a metadata field
 * @param markup those that were understood as syntax
 * @param removed those that a named rule dropped
 * @param unaccounted those that nobody claimed; 0 unless something is wrong
 * @param entries ranges in source order, not overlapping; white space between two of the same kind joins them
 * @param faults contradictions between the claims and the document, in words; empty unless something is wrong
 */
public record Ledger(
        int characters,
        int kept,
        int moved,
        int markup,
        int removed,
        int unaccounted,
        List<Entry> entries,
        List<String> faults) {

    /** Copies the lists. */
    public Ledger {
        entries = List.copyOf(entries);
        faults = List.copyOf(faults);
    }

    /** Whether every character has exactly one fate and the document agrees. */
    public boolean isBalanced() {
        return unaccounted == 0 && faults.isEmpty();
    }

    /**
     * One range.
     *
     * @param start UTF-16 offset in the decoded source
     * @param end the offset behind it
     * @param fate what became of it, or null when nobody claimed it
     * @param rule the rule that removed it, or changed it on its way to where it is; or null
     * @param field the field it moved to, or null
     */
    public record Entry(
            int start,
            int end,
            @Nullable Fate fate,
            @Nullable String rule,
            @Nullable Field field) {}
}
