package io.github.unchaff.date;

/** Which of day and month stands first in a date of numbers. */
public enum DateOrder {
    /** {@code 25/6/2024}. */
    DAY_FIRST("day"),
    /** {@code 6/25/2024}. */
    MONTH_FIRST("month");

    private final String first;

    DateOrder(String first) {
        this.first = first;
    }

    /** What stands first, for the evidence: {@code day} or {@code month}. */
    public String first() {
        return first;
    }
}
