package io.github.unchaff.source;

import io.github.unchaff.source.CharsetEvidence.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes into text by evidence, best first:
 *
 * <ol>
 *   <li>a byte order mark (UTF-8, UTF-16, UTF-32), or zero bytes at every second or fourth place where there is none;
 *   <li>escapes of ISO-2022 in bytes that are else ASCII;
 *   <li>strict UTF-8, also against a label: text in another charset is valid UTF-8 only by chance, and pages that were converted
 *       to UTF-8 and kept their old label are many. The exception are a few characters ({@code 联通} is the known one): if they
 *       read as UTF-8 mix alphabets within words, and by the label do not, the label is right;
 *   <li>UTF-8 with bad bytes, where good characters are four times as many;
 *   <li>the label that the caller has (of a Content-Type), then the one in the head of the document, if the bytes decode by it. Servers name
 *       ISO-8859-1 unasked, and it takes all bytes: against it the document is believed if {@linkplain CharsetModel statistics}
 *       agree, and alone it must not give words of accents only;
 *   <li>the label with next to no bad bytes;
 *   <li>statistics of the text without its tags;
 *   <li>windows-1252 if it gives words, else UTF-8 with each bad byte reported.
 * </ol>
 *
 * Labels mean what the WHATWG Encoding Standard says ({@code gb2312} is GB18030). One that nobody knows, or that the bytes
 * contradict, is a {@link LabelTrouble}.
 */
public final class Decoder {

    private static final int LOOK = 8_192;

    private Decoder() {}

    /** The text of the bytes; never fails. */
    public static Decoded decode(byte[] bytes) {
        return decode(bytes, null);
    }

    /**
     * The text of the bytes; never fails.
     *
     * @param hint the charset label or whole Content-Type that came with them, as it is; null if none did
     */
    public static Decoded decode(byte[] bytes, @Nullable String hint) {
        Verdict verdict = new CharsetEvidence(bytes, hint, false).weigh();
        Reading reading = verdict.reading();
        return new Decoded(
                reading.text(),
                reading.charset().name(),
                verdict.evidence(),
                reading.firstBad(),
                reading.bad(),
                verdict.troubles());
    }

    /**
     * The charset of a long source by its start, for those who decode as they read. A megabyte is plenty; the last character may
     * be cut.
     *
     * @param prefix the first bytes
     * @param hint as in {@link #decode(byte[], String)}
     */
    public static FoundCharset charset(byte[] prefix, @Nullable String hint) {
        Verdict verdict = new CharsetEvidence(prefix, hint, true).weigh();
        return new FoundCharset(verdict.reading().charset(), verdict.evidence(), verdict.sure(), verdict.troubles());
    }

    /**
     * Whether the bytes are no text: they begin like a known binary format, or hold a NUL within the first kilobytes and are
     * neither UTF-16 nor UTF-32.
     */
    public static boolean isBinary(byte[] bytes) {
        if (WideBytes.marked(bytes) != null) {
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
        int scan = Math.min(bytes.length, LOOK);
        for (int i = 0; i < scan; i++) {
            if (bytes[i] == 0) {
                nul++;
            }
        }
        return nul > 0 && nul * 200L >= scan && WideBytes.unmarked(bytes) == null;
    }

    static boolean startsWith(byte[] bytes, int... mark) {
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
