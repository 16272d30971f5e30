package io.github.unchaff.charset;

import io.github.unchaff.source.CharsetModel;
import java.nio.charset.Charset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Asks juniversalchardet, the detector of Mozilla, and does not believe all of it. Its answers of several bytes for a character
 * must give common characters. For charsets of one byte it knows the languages with letters of their own, and calls all others
 * windows-1252, Polish and Turkish too; so there its answer is one voice among the {@link Alphabets}.
 */
public final class UniversalCharsetModel implements CharsetModel {

    /** What the library's names mean; answers that are not here are none. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("GB18030", "GB18030"),
            Map.entry("BIG5", "Big5-HKSCS"),
            Map.entry("EUC-TW", "x-EUC-TW"),
            Map.entry("EUC-JP", "EUC-JP"),
            Map.entry("SHIFT_JIS", "windows-31j"),
            Map.entry("EUC-KR", "x-windows-949"),
            Map.entry("WINDOWS-1251", "windows-1251"),
            Map.entry("KOI8-R", "KOI8-R"),
            Map.entry("ISO-8859-5", "ISO-8859-5"),
            Map.entry("MACCYRILLIC", "x-MacCyrillic"),
            Map.entry("IBM866", "IBM866"),
            Map.entry("IBM855", "IBM855"),
            Map.entry("ISO-8859-7", "ISO-8859-7"),
            Map.entry("WINDOWS-1253", "windows-1253"),
            Map.entry("TIS620", "x-windows-874"),
            Map.entry("ISO-8859-8", "ISO-8859-8"),
            Map.entry("WINDOWS-1255", "windows-1255"),
            Map.entry("WINDOWS-1252", "windows-1252"));

    @Override
    public @Nullable Guess guess(byte[] text) {
        Charset answer = ask(text);
        if (answer != null && EastAsian.has(answer)) {
            Guess guess = EastAsian.check(answer, text);
            if (guess != null) {
                return guess;
            }
        }
        return Alphabets.best(text, answer);
    }

    private static @Nullable Charset ask(byte[] text) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(text);
        detector.dataEnd();
        String name = NAMES.get(String.valueOf(detector.getDetectedCharset()));
        return name != null && Charset.isSupported(name) ? Charset.forName(name) : null;
    }
}
