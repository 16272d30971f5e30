package io.github.unchaff.url;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the address inside was written down, besides percent-encoding. */
enum Decoding {
    /** As it is, or percent-encoded once. */
    PERCENT {
        @Override
        String decode(String found, Map<String, String> pieces) {
            return found;
        }
    },
    /** Percent-encoded once more: {@code https%253A%252F%252F}. */
    PERCENT_TWICE {
        @Override
        String decode(String found, Map<String, String> pieces) {
            return Percent.decode(found);
        }
    },
    /** Base64 of either alphabet, with or without padding, in pieces between slashes, with a file extension behind. */
    BASE64 {
        @Override
        @Nullable
        String decode(String found, Map<String, String> pieces) {
            byte[] bytes = base64(found.substring(0, Address.first(found, ".?#", 0, found.length()))
                    .replace("/", ""));
            return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
        }
    },
    /** Two hexadecimal digits a byte. */
    HEX {
        @Override
        @Nullable
        String decode(String found, Map<String, String> pieces) {
            try {
                return new String(HexFormat.of().parseHex(found), StandardCharsets.UTF_8);
            } catch (IllegalArgumentException e) {
                return null;
            }
        }
    },
    /** Google Translate's host names: {@code my--site-example-org} is {@code my-site.example.org}. */
    DASHED_HOST {
        @Override
        @Nullable
        String decode(String found, Map<String, String> pieces) {
            // A label in front says how to read the rest; such hosts are rare and left alone.
            boolean marked = found.startsWith("0-") || found.startsWith("1-");
            return marked ? null : found.replace("--", "\0").replace('-', '.').replace('\0', '-');
        }
    },
    /** Proofpoint, second version: {@code https-3A__example.org_a-5Fb}. */
    PROOFPOINT_2 {
        @Override
        String decode(String found, Map<String, String> pieces) {
            return Percent.decode(found.replace('_', '/').replace('-', '%'));
        }
    },
    /** Proofpoint, third version: stars stand for characters that the piece {@code key} holds. */
    PROOFPOINT_3 {
        @Override
        @Nullable
        String decode(String found, Map<String, String> pieces) {
            byte[] key = base64(pieces.getOrDefault("key", ""));
            return key == null ? null : starred(found, new String(key, StandardCharsets.UTF_8));
        }
    },
    /** Google News, the form that still had the address in it: Base64 of 08 13 22, a length, the address. */
    GOOGLE_NEWS {
        @Override
        @Nullable
        String decode(String found, Map<String, String> pieces) {
            byte[] bytes = base64(found);
            if (bytes == null || bytes.length < 6 || bytes[0] != 8 || bytes[1] != 0x13 || bytes[2] != 0x22) {
                return null;
            }
            boolean twoBytes = bytes[3] < 0;
            int length = twoBytes ? bytes[3] & 0x7F | bytes[4] << 7 : bytes[3];
            int from = twoBytes ? 5 : 4;
            return length < 0 || from + length > bytes.length
                    ? null
                    : new String(bytes, from, length, StandardCharsets.UTF_8);
        }
    };

    private static final String RUN_LENGTHS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    /** The address in what was found, or null. */
    abstract @Nullable String decode(String found, Map<String, String> pieces);

    /** What it makes of the beginning of an address. */
    Glob.Start start() {
        return this == BASE64 ? Glob.Start.BASE64 : Glob.Start.HTTP;
    }

    /** The decoding that a data file names, or null. */
    static @Nullable Decoding named(String id) {
        for (Decoding decoding : values()) {
            if (decoding != PERCENT && decoding.id().equals(id)) {
                return decoding;
            }
        }
        return null;
    }

    /** The names that data files may use. */
    static List<String> ids() {
        return Arrays.stream(values())
                .filter(decoding -> decoding != PERCENT)
                .map(Decoding::id)
                .toList();
    }

    private String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static byte @Nullable [] base64(String text) {
        String plain = text.replace('+', '-').replace('/', '_');
        int end = plain.indexOf('=');
        try {
            return Base64.getUrlDecoder().decode(end < 0 ? plain : plain.substring(0, end));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** {@code *} is the next character of the key, {@code **A} the next two, {@code **B} the next three … */
    private static @Nullable String starred(String text, String key) {
        StringBuilder out = new StringBuilder(text.length());
        int used = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != '*') {
                out.append(text.charAt(i));
                continue;
            }
            boolean run = i + 2 < text.length() && text.charAt(i + 1) == '*';
            int length = run ? RUN_LENGTHS.indexOf(text.charAt(i + 2)) + 2 : 1;
            if (length < 1 || used + length > key.length()) {
                return null;
            }
            out.append(key, used, used + length);
            used += length;
            i += run ? 2 : 0;
        }
        return out.toString();
    }
}
