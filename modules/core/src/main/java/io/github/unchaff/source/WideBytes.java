package io.github.unchaff.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * UTF-16 and UTF-32, with a byte order mark or without. Without one, ASCII characters show the order: their other bytes are zero.
 * The right order gives characters of texts, the wrong one controls and characters that do not exist.
 */
final class WideBytes {

    private static final int LOOK = 8_192;

    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");

    private WideBytes() {}

    /** What a byte order mark at the start says, or null. FF FE 00 00 is UTF-32 only if the rest reads so. */
    static @Nullable Charset marked(byte[] bytes) {
        if (Decoder.startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (Decoder.startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return UTF_32BE;
        }
        if (Decoder.startsWith(bytes, 0xFF, 0xFE, 0, 0) && reads(bytes, UTF_32LE)) {
            return UTF_32LE;
        }
        if (Decoder.startsWith(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        return Decoder.startsWith(bytes, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
    }

    /** What zero bytes show where there is no mark, or null. */
    static @Nullable Charset unmarked(byte[] bytes) {
        int look = Math.min(bytes.length, LOOK) & ~3;
        int[] zeros = new int[4];
        for (int i = 0; i < look; i++) {
            zeros[i & 3] += bytes[i] == 0 ? 1 : 0;
        }
        int even = zeros[0] + zeros[2];
        int odd = zeros[1] + zeros[3];
        if (bytes.length < 4 && bytes.length != 2 || even + odd == 0 && bytes.length >= 4) {
            return null;
        }
        if (zeros[0] == look / 4 || zeros[3] == look / 4) {
            Charset four = zeros[0] == look / 4 ? UTF_32BE : UTF_32LE;
            if (reads(bytes, four)) {
                return four;
            }
        }
        List<Charset> two = even > odd
                ? List.of(StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)
                : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
        return two.stream().filter(charset -> reads(bytes, charset)).findFirst().orElse(null);
    }

    private static boolean reads(byte[] bytes, Charset charset) {
        byte[] start = bytes.length > LOOK ? Arrays.copyOf(bytes, LOOK) : bytes;
        Reading reading = Reading.of(start, charset, true, 0);
        if (reading == null || reading.text().isEmpty()) {
            return false;
        }
        String text = reading.text();
        long ascii = text.chars()
                .filter(c -> c >= ' ' && c < 0x7F || c == '\n' || c == '\r')
                .count();
        return ascii * 100 >= text.length() && ascii > 0 && Sense.nonsense(text) == 0;
    }
}
