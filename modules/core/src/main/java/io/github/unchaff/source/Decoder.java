package io.github.unchaff.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes into text by evidence, best first: a byte order mark; strict UTF-8; what the document declares, if the bytes
 * decode by it; else UTF-8 with each bad byte reported.
 */
public final class Decoder {

    private static final int PRESCAN = 2048;
    private static final Pattern DECLARED =
            Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([a-z0-9_:.-]{2,40})");

    /** What a label means on the web where Java takes it at its word (WHATWG Encoding 4.2). */
    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("iso8859-1", "windows-1252"),
            Map.entry("latin1", "windows-1252"),
            Map.entry("ascii", "windows-1252"),
            Map.entry("us-ascii", "windows-1252"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("latin5", "windows-1254"),
            Map.entry("tis-620", "x-windows-874"),
            Map.entry("iso-8859-11", "x-windows-874"),
            Map.entry("iso-8859-8-i", "ISO-8859-8"),
            Map.entry("macintosh", "x-MacRoman"),
            Map.entry("x-mac-roman", "x-MacRoman"),
            Map.entry("gb2312", "GB18030"),
            Map.entry("gbk", "GB18030"),
            Map.entry("x-gbk", "GB18030"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("shift-jis", "windows-31j"),
            Map.entry("sjis", "windows-31j"),
            Map.entry("x-sjis", "windows-31j"),
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("ks_c_5601-1987", "x-windows-949"),
            Map.entry("big5", "Big5-HKSCS"));

    private Decoder() {}

    /** The text of the bytes; never fails. */
    public static Decoded decode(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return marked(bytes, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return marked(bytes, StandardCharsets.UTF_16BE);
        }
        Charset declared = declared(bytes);
        boolean escapes = declared != null && declared.name().startsWith("ISO-2022");
        String strict = escapes ? null : strictly(bytes, StandardCharsets.UTF_8);
        if (strict != null) {
            boolean mark = strict.startsWith("\uFEFF");
            return Decoded.clean(strict, "UTF-8", mark ? "byte order mark" : "valid UTF-8");
        }
        if (declared != null && !declared.equals(StandardCharsets.UTF_8)) {
            String text = strictly(bytes, declared);
            if (text != null) {
                return Decoded.clean(text, declared.name(), "declared in the document, and its bytes agree");
            }
        }
        return leniently(bytes);
    }

    /** The text of the first bytes of a large source, up to the last tag that is whole in them. */
    public static Decoded beginning(byte[] prefix) {
        int end = prefix.length;
        while (end > 0 && prefix[end - 1] != '>') {
            end--;
        }
        return decode(end == 0 ? prefix : Arrays.copyOf(prefix, end));
    }

    /**
     * Whether the bytes are no text: they begin like a known binary format, or hold a NUL within the first kilobytes and are
     * not UTF-16.
     */
    public static boolean isBinary(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return false;
        }
        boolean known = startsWith(bytes, 0x89, 'P', 'N', 'G')
                || startsWith(bytes, 0xFF, 0xD8, 0xFF)
                || startsWith(bytes, 'G', 'I', 'F', '8')
                || startsWith(bytes, 'P', 'K', 3, 4)
                || startsWith(bytes, '%', 'P', 'D', 'F', '-')
                || startsWith(bytes, 0x1F, 0x8B)
                || startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0);
        if (known) {
            return true;
        }
        int nul = 0;
        int scan = Math.min(bytes.length, 4 * PRESCAN);
        for (int i = 0; i < scan; i++) {
            if (bytes[i] == 0) {
                nul++;
            }
        }
        return nul > 0 && nul * 200L >= scan;
    }

    private static Decoded marked(byte[] bytes, Charset charset) {
        String strict = strictly(bytes, charset);
        if (strict != null) {
            return Decoded.clean(strict, charset.name(), "byte order mark");
        }
        String text = new String(bytes, charset);
        return new Decoded(text, charset.name(), "byte order mark", text.indexOf('\uFFFD'), count(text));
    }

    private static Decoded leniently(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return new Decoded(
                text, "UTF-8", "UTF-8 with bad bytes, and nothing else declared", text.indexOf('\uFFFD'), count(text));
    }

    private static int count(String text) {
        return (int) text.chars().filter(c -> c == 0xFFFD).count();
    }

    private static @Nullable String strictly(byte[] bytes, Charset charset) {
        try {
            CharBuffer chars = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return chars.toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static @Nullable Charset declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, PRESCAN), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(head);
        if (!matcher.find()) {
            return null;
        }
        try {
            String label = matcher.group(1).toLowerCase(Locale.ROOT);
            return Charset.forName(MEANT.getOrDefault(label, label));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
