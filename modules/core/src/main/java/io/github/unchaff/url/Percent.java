package io.github.unchaff.url;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Percent-encoding (RFC 3986, 2.1). */
final class Percent {

    private Percent() {}

    /**
     * Decodes one layer, ASCII only: {@code %2F} and {@code %25}, but not {@code %E5%9B%BE}, which stays what it is in any
     * charset, and not control characters. A percent sign without two digits stays.
     */
    static String decode(String text) {
        int at = text.indexOf('%');
        if (at < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int from = 0;
        for (; at >= 0; at = text.indexOf('%', at + 1)) {
            int value = value(text, at);
            if (value >= ' ' && value < 0x7F) {
                out.append(text, from, at).append((char) value);
                at += 2;
                from = at + 1;
            }
        }
        return out.append(text, from, text.length()).toString();
    }

    /** Decodes all that is encoded; null when it is not UTF-8. */
    static @Nullable String decodeUtf8(String text) {
        ByteBuffer bytes = ByteBuffer.allocate(text.length() * 3);
        for (int i = 0; i < text.length(); ) {
            int value = text.charAt(i) == '%' ? value(text, i) : -1;
            int next = value < 0 ? text.offsetByCodePoints(i, 1) : i + 3;
            if (value < 0) {
                bytes.put(text.substring(i, next).getBytes(StandardCharsets.UTF_8));
            } else {
                bytes.put((byte) value);
            }
            i = next;
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static int value(String text, int percent) {
        if (percent + 2 >= text.length()) {
            return -1;
        }
        int high = Character.digit(text.charAt(percent + 1), 16);
        int low = Character.digit(text.charAt(percent + 2), 16);
        return high < 0 || low < 0 ? -1 : high << 4 | low;
    }
}
