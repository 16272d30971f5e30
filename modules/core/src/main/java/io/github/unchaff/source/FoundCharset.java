package io.github.unchaff.source;

import java.nio.charset.Charset;
import java.util.List;

/**
 * The charset of bytes, and why.
 *
 * @param charset to decode by; its decoder keeps a byte order mark, if there is one, as U+FEFF
 * @param evidence what decided it, in a few words
 * @param sure false when it is the best guess only, or when more bytes than these could decide otherwise
 * @param troubles the labels that could not be followed
 */
public record FoundCharset(Charset charset, String evidence, boolean sure, List<LabelTrouble> troubles) {

    public FoundCharset {
        troubles = List.copyOf(troubles);
    }
}
