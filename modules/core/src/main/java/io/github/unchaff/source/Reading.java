package io.github.unchaff.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Bytes as they read in one charset.
 *
 * @param charset the charset
 * @param text the characters, U+FFFD for each bad place
 * @param bad how many places have bytes that are not of the charset
 * @param firstBad where in the text the first of them is, or -1
 */
record Reading(Charset charset, String text, int bad, int firstBad) {

    /** Wider charsets with the same label, for characters that vendors added. */
    private static final Map<String, List<String>> WIDER = Map.of(
            "EUC-JP", List.of("x-eucJP-Open"),
            "ISO-2022-JP", List.of("x-windows-50221", "ISO-2022-JP-2"),
            "Big5-HKSCS", List.of("x-windows-950"),
            "windows-31j", List.of("x-SJIS_0213"));

    /**
     * Reads all bytes, or gives up.
     *
     * @param cut whether more bytes would follow, so that half a character at the end is none of the bad places
     * @param most how many bad places it may have
     * @return null when there are more
     */
    static @Nullable Reading of(byte[] bytes, Charset charset, boolean cut, int most) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate((int) (bytes.length * (double) decoder.maxCharsPerByte()) + 2);
        int bad = 0;
        int first = -1;
        while (true) {
            CoderResult result = decoder.decode(in, out, !cut);
            if (result.isUnderflow()) {
                break;
            }
            if (result.isOverflow()) {
                out = larger(out);
                continue;
            }
            if (++bad > most) {
                return null;
            }
            first = first < 0 ? out.position() : first;
            in.position(in.position() + Math.min(result.length(), in.remaining()));
            out = out.hasRemaining() ? out : larger(out);
            out.put('\uFFFD');
        }
        if (!cut) {
            while (decoder.flush(out).isOverflow()) {
                out = larger(out);
            }
        }
        return new Reading(charset, out.flip().toString(), bad, first);
    }

    private static CharBuffer larger(CharBuffer full) {
        return CharBuffer.allocate(full.capacity() * 2 + 8).put(full.flip());
    }

    /** Reads bytes that are all of the charset, or of a wider one of the same label; else null. */
    static @Nullable Reading strict(byte[] bytes, Charset charset, boolean cut) {
        Reading reading = of(bytes, charset, cut, 0);
        for (String wider : WIDER.getOrDefault(charset.name(), List.of())) {
            if (reading == null && Charset.isSupported(wider)) {
                reading = of(bytes, Charset.forName(wider), cut, 0);
            }
        }
        return reading;
    }

    /** Characters outside ASCII, bad places left out. */
    int wide() {
        return (int) text.chars().filter(c -> c >= 0x80).count() - bad;
    }

    boolean isAscii() {
        return text.chars().allMatch(c -> c < 0x80);
    }
}
