package io.github.unchaff.source;

import java.util.List;

/**
 * A source as text.
 *
 * @param text the characters, line ends and a byte order mark included
 * @param charset the IANA name of the charset
 * @param evidence what decided it
 * @param firstBad UTF-16 offset of the first U+FFFD that stands for bytes which are not of the charset, or -1
 * @param bad how many such characters there are
 * @param troubles the charset labels that could not be followed
 */
public record Decoded(
        String text, String charset, String evidence, int firstBad, int bad, List<LabelTrouble> troubles) {

    public Decoded {
        troubles = List.copyOf(troubles);
    }
}
