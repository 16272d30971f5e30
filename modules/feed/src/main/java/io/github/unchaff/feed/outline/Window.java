package io.github.unchaff.feed.outline;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** A look at a stream of characters: a few ahead, none behind. Counts what went by. Not thread-safe. */
final class Window {

    private static final int SIZE = 1 << 16;

    private final Reader reader;
    private final char[] buffer = new char[SIZE];
    private int from;
    private int to;
    private boolean ended;
    private long passed;
    private long codePoints;
    private int line = 1;
    private int column = 1;
    private boolean afterReturn;

    Window(Reader reader) {
        this.reader = reader;
    }

    /** Whether so many characters are there; at most a few thousand may be asked for. */
    boolean has(int count) throws IOException {
        while (to - from < count && !ended) {
            if (from > 0) {
                System.arraycopy(buffer, from, buffer, 0, to - from);
                to -= from;
                from = 0;
            }
            int read = reader.read(buffer, to, SIZE - to);
            ended = read < 0;
            to += Math.max(read, 0);
        }
        return to - from >= count;
    }

    /** A character ahead, which must be there. */
    char at(int ahead) {
        return buffer[from + ahead];
    }

    /** Whether a text stands here. */
    boolean startsWith(String text) throws IOException {
        if (!has(text.length())) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (buffer[from + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** How many characters are there up to one of two, or all that are there. */
    int distance(char first, char second) throws IOException {
        has(1);
        int i = from;
        while (i < to && buffer[i] != first && buffer[i] != second) {
            i++;
        }
        return i - from;
    }

    /** Lets characters go by, into a text if it is not null. */
    void pass(int count, @Nullable StringBuilder into) {
        if (into != null) {
            into.append(buffer, from, count);
        }
        for (int i = from; i < from + count; i++) {
            char c = buffer[i];
            if (c == '\n' && !afterReturn || c == '\r') {
                line++;
                column = 1;
            } else if (c != '\n' && !Character.isLowSurrogate(c)) {
                column++;
            }
            codePoints += Character.isLowSurrogate(c) ? 0 : 1;
            afterReturn = c == '\r';
        }
        passed += count;
        from += count;
    }

    /** UTF-16 offset of the next character in the stream. */
    long offset() {
        return passed;
    }

    long codePoints() {
        return codePoints;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }
}
