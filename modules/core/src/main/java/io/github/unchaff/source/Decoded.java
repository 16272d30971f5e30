package io.github.unchaff.source;

import org.jspecify.annotations.Nullable;

/**
 * A source as text.
 *
 * @param text the characters, line ends and a byte order mark included
 * @param charset the IANA name of the charset
 * @param evidence what decided it
 * @param firstBad UTF-16 offset of the first U+FFFD that stands for bytes which are not of the charset, or -1
 * @param bad how many such characters there are
 */
public record Decoded(String text, String charset, String evidence, int firstBad, int bad) {

    static Decoded clean(@Nullable String text, String charset, String evidence) {
        return new Decoded(text == null ? "" : text, charset, evidence, -1, 0);
    }
}
