package io.github.unchaff.feed.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * What of an entry's text is decided only when the whole feed is known. Each is a control character, which can stand in no text of a
 * feed otherwise.
 */
final class Marks {

    /** The language, if it is not that of the feed; a whole attribute or member. */
    static final char LANGUAGE = 1;
    /** The identifier. */
    static final char ID = 2;
    /** When it was last updated. */
    static final char UPDATED = 3;
    /** The same as RSS writes it. */
    static final char UPDATED_RSS = 4;
    /** Whether the identifier is an address that leads to the entry. */
    static final char PERMALINK = 5;
    /** Here begins what is said of the feed an entry is from. */
    static final char SOURCE = 6;
    /** Here it ends. */
    static final char SOURCE_END = 7;

    private Marks() {}

    /** What stands for the marks of one entry. */
    interface Values {
        /** The text for a mark, ready to be written. */
        String of(char mark);

        /** Whether the source is to be said. */
        boolean saysSource();
    }

    /** Writes a text with its marks filled. */
    static void fill(byte[] text, Values values, OutputStream out) throws IOException {
        int done = 0;
        for (int i = 0; i < text.length; i++) {
            if (text[i] >= LANGUAGE && text[i] <= SOURCE_END) {
                out.write(text, done, i - done);
                i = text[i] == SOURCE && !values.saysSource() ? end(text, i) : i;
                if (text[i] < SOURCE) {
                    out.write(values.of((char) text[i]).getBytes(StandardCharsets.UTF_8));
                }
                done = i + 1;
            }
        }
        out.write(text, done, text.length - done);
    }

    private static int end(byte[] text, int from) {
        int at = from;
        while (text[at] != SOURCE_END) {
            at++;
        }
        return at;
    }
}
