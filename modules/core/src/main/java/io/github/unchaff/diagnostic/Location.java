package io.github.unchaff.diagnostic;

import io.github.unchaff.source.Origin;

/**
 * A place in a source.
 *
 * @param path the name of the source
 * @param line the line, from 1, or 0 when the whole source is meant
 * @param column the column in code points, from 1, or 0
 */
public record Location(String path, int line, int column) {

    /** The source as a whole. */
    public static Location of(String path) {
        return new Location(path, 0, 0);
    }

    /** The place of a UTF-16 offset in a text; lines end with LF, CR or CR LF. */
    public static Location at(String path, String text, int offset) {
        return new LineIndex(text).locate(path, offset);
    }

    /** The place where an origin begins. */
    public static Location at(String path, String text, Origin origin) {
        return origin.isEmpty() ? of(path) : at(path, text, origin.start());
    }

    @Override
    public String toString() {
        return line == 0 ? path : path + ":" + line + ":" + column;
    }
}
