package io.github.unchaff.date;

import org.jspecify.annotations.Nullable;

/**
 * How dates of numbers are written in a place: how many articles put the day first beyond doubt, how many the month, and how
 * many leave it open. One article is one vote, however many dates it has.
 *
 * @param dayFirst articles that put the day first
 * @param monthFirst articles that put the month first
 * @param open articles with a date whose order nothing in them settles
 * @param place whose votes these are, for the evidence, such as {@code "example.org"}
 */
public record DateVote(int dayFirst, int monthFirst, int open, String place) {

    /** Nobody voted. */
    public static final DateVote NONE = new DateVote(0, 0, 0, "");

    private static final int FEWEST = 3;
    private static final int PERCENT = 95;

    /** The votes of both, in the place of this one. */
    public DateVote plus(DateVote other) {
        return new DateVote(dayFirst + other.dayFirst, monthFirst + other.monthFirst, open + other.open, place);
    }

    /** The same votes, called by a place. */
    public DateVote in(String newPlace) {
        return new DateVote(dayFirst, monthFirst, open, newPlace);
    }

    /** Whether it says anything of the order. */
    public boolean isTelling() {
        return dayFirst + monthFirst > 0;
    }

    /** The order of a clear majority: at least three votes, and at least 95 of 100 of them the same; else null. */
    public @Nullable DateOrder winner() {
        int all = dayFirst + monthFirst;
        int most = Math.max(dayFirst, monthFirst);
        if (all < FEWEST || most * 100L < (long) PERCENT * all) {
            return null;
        }
        return dayFirst > monthFirst ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST;
    }

    /** The vote as evidence: {@code 12 of 12 dated articles of example.org put the day first}. */
    String words() {
        DateOrder winner = winner();
        String first = winner == null ? "neither" : "the " + winner.first();
        return Math.max(dayFirst, monthFirst) + " of " + (dayFirst + monthFirst) + " dated articles of " + place
                + " put " + first + " first";
    }
}
