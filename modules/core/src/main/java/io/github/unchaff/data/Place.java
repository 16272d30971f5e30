package io.github.unchaff.data;

/**
 * A place in a data file, written {@code site/dw.com.yaml:7:3}.
 *
 * @param file the file, as the user named it
 * @param line the line, from 1
 * @param column the column in characters, from 1
 */
public record Place(String file, int line, int column) {

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
