package io.github.unchaff.source;

/**
 * Where a stretch of a text stands in the whole source it was cut from.
 *
 * @param at UTF-16 offset in the text at which the stretch begins
 * @param codePoint the same place in the whole source, in code points
 * @param line its line there, from 1
 * @param column its column there in code points, from 1
 */
public record Anchor(int at, long codePoint, int line, int column) {

    /** The beginning of a text that is a whole source. */
    public static final Anchor START = new Anchor(0, 0, 1, 1);
}
