package io.github.unchaff.charset;

import io.github.unchaff.source.CharsetModel.Guess;
import java.nio.charset.Charset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Charsets of one byte for a character, told apart by the words they give: {@code b³±d} is a word of no language, {@code błąd} is
 * one of Polish. Only words with bytes outside ASCII are asked about; they differ, and all else can be English or markup.
 */
final class Alphabets {

    /** Likeliest first: of charsets that give the same words the first is taken. */
    private static final List<String> LATIN = List.of(
            "windows-1252",
            "windows-1250",
            "ISO-8859-2",
            "windows-1254",
            "windows-1257",
            "ISO-8859-15",
            "windows-1258",
            "ISO-8859-13",
            "ISO-8859-16",
            "ISO-8859-4",
            "ISO-8859-3",
            "x-MacRoman",
            "IBM850",
            "IBM852");

    private static final List<String> OTHERS = List.of(
            "windows-1251",
            "KOI8-R",
            "KOI8-U",
            "ISO-8859-5",
            "IBM866",
            "x-MacCyrillic",
            "IBM855",
            "windows-1256",
            "ISO-8859-6",
            "windows-1255",
            "ISO-8859-8");

    /** Alphabets of one language; the library knows it well. */
    private static final List<String> GREEK = List.of("windows-1253", "ISO-8859-7");

    private static final List<String> THAI = List.of("x-windows-874");

    /** What the library's voice and a place further down the list weigh, in nats. A wrong letter costs ten and more. */
    private static final double VOICE = 4;

    private static final double PLACE = 1;

    /** By how much the best must be better than the next one to be sure. */
    private static final double SURE = 12;

    private Alphabets() {}

    /**
     * The best charset, or null.
     *
     * @param answer what the library says, or null
     */
    static @Nullable Guess best(byte[] text, @Nullable Charset answer) {
        List<byte[]> words = Words.of(text);
        List<String> names = candidates(words, answer);
        Charset best = null;
        double most = Double.NEGATIVE_INFINITY;
        double next = Double.NEGATIVE_INFINITY;
        Set<List<String>> readings = new HashSet<>();
        for (int i = 0; i < names.size() && !words.isEmpty(); i++) {
            Charset charset = Charset.isSupported(names.get(i)) ? Charset.forName(names.get(i)) : null;
            List<String> reading = charset == null ? null : Words.read(words, charset);
            if (reading == null || !readings.add(reading)) {
                continue;
            }
            double weight = Words.weigh(reading) - PLACE * i + (charset.equals(answer) ? VOICE : 0);
            next = Math.max(next, Math.min(most, weight));
            best = weight > most ? charset : best;
            most = Math.max(most, weight);
        }
        if (best == null || Double.isNaN(most)) {
            return answer == null || EastAsian.has(answer) ? null : new Guess(answer, false);
        }
        return new Guess(best, most - next >= SURE);
    }

    private static List<String> candidates(List<byte[]> words, @Nullable Charset answer) {
        if (answer != null && GREEK.contains(answer.name())) {
            return GREEK;
        }
        if (answer != null && THAI.contains(answer.name())) {
            return THAI;
        }
        return Words.areLatin(words) ? LATIN : OTHERS;
    }
}
