package io.github.unchaff.source;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * Tells the charset of prose by statistics, where nothing else does. Found with {@link java.util.ServiceLoader} when the first
 * file needs it; without one such files are windows-1252 or UTF-8 with bad bytes.
 *
 * <p>Implementations are thread-safe and load what is big at the first question.
 */
public interface CharsetModel {

    /**
     * The likeliest charset.
     *
     * @param text bytes in a charset that holds ASCII; tags are removed, some bytes are not ASCII, and they are not UTF-8
     * @return null when there is no likely one
     */
    @Nullable
    Guess guess(byte[] text);

    /**
     * An answer.
     *
     * @param charset the likeliest charset
     * @param sure whether the next likely one is far behind
     */
    record Guess(Charset charset, boolean sure) {}
}
