package io.github.unchaff.source;

import io.github.unchaff.text.Whitespace;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Text that is written as base64 (RFC 4648, 4) of its UTF-8, as {@code QW5uYQ==} is {@code Anna}. Each character knows which ones
 * of the source it came from: four of them hold three bytes, the first byte has two, the others one each.
 */
public final class Base64Text {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    private final SourceText raw;
    private final int[] places;
    private final byte[] sextets;
    private int count;

    private Base64Text(SourceText raw) {
        this.raw = raw;
        this.places = new int[raw.length()];
        this.sextets = new byte[raw.length()];
    }

    /** The text, or null when it is not base64, or what it holds is no text. White space in it does not count. */
    public static @Nullable SourceText decode(SourceText raw) {
        Base64Text decoding = new Base64Text(raw);
        return decoding.isBase64() && decoding.count > 1 ? decoding.text() : null;
    }

    private boolean isBase64() {
        boolean ended = false;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.value().charAt(i);
            int sextet = c == '=' ? -1 : ALPHABET.indexOf(c);
            if (Whitespace.isWhite(c)) {
                continue;
            }
            if (sextet < 0 && c != '=' || ended && c != '=') {
                return false;
            }
            ended = c == '=';
            if (!ended) {
                places[count] = i;
                sextets[count] = (byte) sextet;
                count++;
            }
        }
        return count % 4 != 1;
    }

    private byte[] bytes() {
        byte[] bytes = new byte[count * 6 / 8];
        for (int i = 0; i < bytes.length; i++) {
            int at = i / 3 * 4 + i % 3;
            int pair = sextets[at] << 6 | sextets[at + 1];
            bytes[i] = (byte) (pair >> 4 - i % 3 * 2);
        }
        return bytes;
    }

    private int start(int oneByte) {
        return places[oneByte / 3 * 4 + (oneByte % 3 == 0 ? 0 : oneByte % 3 + 1)];
    }

    private int end(int oneByte) {
        return places[oneByte / 3 * 4 + oneByte % 3 + 1] + 1;
    }

    private @Nullable SourceText text() {
        byte[] bytes = bytes();
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
        } catch (CharacterCodingException e) {
            return null;
        }
        SourceText.Builder out = new SourceText.Builder();
        for (int i = 0; i < bytes.length; ) {
            int length = length(bytes[i]);
            if (bytes[i] >= 0 && bytes[i] < ' ' && !Whitespace.isWhite((char) bytes[i])) {
                return null;
            }
            String character = new String(Arrays.copyOfRange(bytes, i, i + length), StandardCharsets.UTF_8);
            out.addDecoded(character, raw.slice(start(i), end(i + length - 1)));
            i += length;
        }
        return out.build();
    }

    /** How many bytes a character has, by the first of them (RFC 3629, 3). */
    private static int length(byte first) {
        return first >= 0 ? 1 : first < (byte) 0xE0 ? 2 : first < (byte) 0xF0 ? 3 : 4;
    }
}
