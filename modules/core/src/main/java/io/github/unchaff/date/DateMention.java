package io.github.unchaff.date;

/**
 * A date inside a line.
 *
 * @param start where it begins, in UTF-16 units of the line
 * @param end where it ends, exclusive
 * @param reading what came of it; never {@link DateReading.NoDate}
 */
public record DateMention(int start, int end, DateReading reading) {}
