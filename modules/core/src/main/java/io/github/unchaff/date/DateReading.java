package io.github.unchaff.date;

import io.github.unchaff.model.Timestamp;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of a text that may be a date. */
public sealed interface DateReading {

    /** The date, or null unless it was {@link Read}. */
    default @Nullable Timestamp time() {
        return null;
    }

    /**
     * A date.
     *
     * @param time the date with its evidence
     * @param order which of day and month stands first, where both are numbers and the text or the capture proves it; null when
     *     a hint or a vote settled it, and when there is nothing to settle
     */
    record Read(Timestamp time, @Nullable DateOrder order) implements DateReading {}

    /**
     * A date of which several readings remain.
     *
     * @param candidates the readings, at least two
     * @param why what is open, and what was of no help
     */
    record Ambiguous(List<Timestamp> candidates, String why) implements DateReading {
        /** Copies the readings. */
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    /**
     * Shaped like a date, but it cannot be true.
     *
     * @param why what is wrong with it, such as {@code "June has no day 31"}
     */
    record Implausible(String why) implements DateReading {}

    /** No date at all. */
    record NoDate() implements DateReading {
        static final NoDate IT = new NoDate();
    }
}
