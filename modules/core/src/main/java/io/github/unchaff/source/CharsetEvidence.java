package io.github.unchaff.source;

import io.github.unchaff.source.LabelTrouble.Kind;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * Weighs what speaks for a charset; one instance for one run of bytes. {@link Decoder} tells the order and the reasons.
 */
final class CharsetEvidence {

    /** Of two readings, one with so many times fewer bad places is the right one. */
    private static final int FAR_FEWER = 20;

    /** Good characters for each bad place in UTF-8: by chance there are fewer good than bad ones. */
    private static final int FEWER = 4;

    /** Few characters can be valid UTF-8 by chance. */
    private static final int FEW = 8;

    /** No language in Latin letters has so many accents; Vietnamese has 30 of 100 letters. */
    private static final int MOST_ACCENTS = 45;

    private final byte[] bytes;
    private final boolean cut;
    private final List<LabelTrouble> troubles = new ArrayList<>();
    private final List<CharsetLabel> labels = new ArrayList<>();

    /** Loaded with the first bytes that need it. */
    private static final class Model {
        static final CharsetModel FOUND =
                ServiceLoader.load(CharsetModel.class).findFirst().orElse(text -> null);
    }

    /** A reading that was decided for. */
    record Verdict(Reading reading, String evidence, boolean sure, List<LabelTrouble> troubles) {}

    CharsetEvidence(byte[] bytes, @Nullable String hint, boolean cut) {
        this.bytes = bytes;
        this.cut = cut;
        add(CharsetLabel.given(hint));
    }

    private void add(@Nullable CharsetLabel label) {
        if (label != null && label.charset() != null) {
            labels.add(label);
        } else if (label != null) {
            troubles.add(new LabelTrouble(Kind.UNKNOWN, label.text(), label.source()));
        }
    }

    Verdict weigh() {
        Charset marked = WideBytes.marked(bytes);
        if (marked != null) {
            return declared(patient(marked), "byte order mark");
        }
        Charset wide = WideBytes.unmarked(bytes);
        if (wide != null) {
            return declared(patient(wide), "zero bytes, as UTF-16 and UTF-32 have them");
        }
        add(Declaration.in(bytes));
        Reading utf8 = Reading.of(bytes, StandardCharsets.UTF_8, cut, 0);
        if (utf8 != null) {
            return valid(utf8);
        }
        Verdict labelled = labelled();
        if (labelled != null) {
            return labelled;
        }
        return unlabelled();
    }

    /** Bytes that are valid UTF-8: nearly always it. */
    private Verdict valid(Reading utf8) {
        if (utf8.isAscii()) {
            Verdict escapes = escapes();
            if (escapes != null) {
                return escapes;
            }
            Reading promised = cut && !labels.isEmpty() ? strict(labels.getFirst()) : null;
            return promised == null
                    ? new Verdict(utf8, "valid UTF-8", !cut, troubles)
                    : new Verdict(promised, "named by " + labels.getFirst().source(), false, troubles);
        }
        for (CharsetLabel label : labels) {
            Reading other = isUnicode(label) ? null : strict(label);
            if (other != null && utf8.wide() < FEW && betterThanUtf8(other, utf8)) {
                return of(other, agreed(label), true);
            }
        }
        return of(utf8, "valid UTF-8", true);
    }

    /** A few characters of two bytes in GBK, Big5 and EUC-KR can be valid UTF-8; then they are letters of many alphabets in a row. */
    private static boolean betterThanUtf8(Reading other, Reading utf8) {
        int odd = Sense.oddities(utf8.text()) + Sense.nonsense(utf8.text());
        return odd > 0 && Sense.oddities(other.text()) + Sense.nonsense(other.text()) == 0;
    }

    /** ISO-2022: ASCII alone, and escapes that no text has. */
    private @Nullable Verdict escapes() {
        int escape = indexOf(bytes, (byte) 0x1B);
        if (escape < 0) {
            return null;
        }
        for (CharsetLabel label : labels) {
            Reading reading = label.charset().name().startsWith("ISO-2022") ? strict(label) : null;
            if (reading != null && Sense.nonsense(reading.text()) == 0) {
                return of(reading, agreed(label), true);
            }
        }
        for (String name : List.of("ISO-2022-JP", "ISO-2022-KR", "ISO-2022-CN")) {
            Reading reading = Charset.isSupported(name) ? reading(Charset.forName(name)) : null;
            if (reading != null && !reading.isAscii() && Sense.nonsense(reading.text()) == 0) {
                return of(reading, "escapes of " + name, true);
            }
        }
        return null;
    }

    private @Nullable Reading reading(Charset charset) {
        return Reading.strict(bytes, charset, cut);
    }

    private @Nullable Reading strict(CharsetLabel label) {
        return reading(label.charset());
    }

    /** What the caller or the document names, unless the bytes contradict it. */
    private @Nullable Verdict labelled() {
        Verdict few = mostlyUtf8();
        if (few != null) {
            return few;
        }
        List<Reading> readings = new ArrayList<>();
        for (CharsetLabel label : labels) {
            Reading reading = label.charset().equals(StandardCharsets.UTF_8) ? null : strict(label);
            if (reading != null && (!isWide(label) || isWideText(label, reading))) {
                readings.add(reading);
            }
        }
        if (readings.isEmpty()) {
            return nearlyLabelled();
        }
        Reading first = readings.getFirst();
        Reading last = readings.getLast();
        boolean differ = !first.text().equals(last.text());
        if (differ || isDoubtful(first)) {
            CharsetModel.Guess guess = guess();
            Charset judged = guess == null ? null : guess.charset();
            if (differ && isWestern(first) && judged != null && same(judged, last)) {
                return of(last, agreed(labels.getLast()) + "; so say statistics", true);
            }
            Reading better = judged != null && guess.sure() && isDoubtful(first) ? reading(judged) : null;
            if (better != null && !isWestern(better) && Sense.nonsense(better.text()) == 0) {
                return of(better, "statistics, against the label", false);
            }
        }
        CharsetLabel believed = labels.stream()
                .filter(label -> same(label.charset(), first))
                .findFirst()
                .orElse(labels.getFirst());
        return of(first, agreed(believed), true);
    }

    /** A document that says of itself in ASCII that it is UTF-16 is wrong. */
    private static boolean isWideText(CharsetLabel label, Reading reading) {
        return label.source().equals("the caller") && Sense.nonsense(reading.text()) == 0;
    }

    private static String agreed(CharsetLabel label) {
        return label.source().equals("the document")
                ? "declared in the document, and its bytes agree"
                : "given with the document, and its bytes agree";
    }

    /** windows-1252 takes nearly all bytes, and servers name it unasked. */
    private static boolean isWestern(Reading reading) {
        return reading.charset().name().equals("windows-1252");
    }

    private boolean isDoubtful(Reading reading) {
        if (!isWestern(reading)) {
            return false;
        }
        String text = new String(Prose.of(bytes), reading.charset());
        long letters = text.chars().filter(Character::isLetter).count();
        long accents = text.chars().filter(c -> c >= 0x80).count();
        return accents * 100 > letters * MOST_ACCENTS;
    }

    /** UTF-8 that was cut or pasted into somewhere. */
    private @Nullable Verdict mostlyUtf8() {
        Reading utf8 = Reading.of(bytes, StandardCharsets.UTF_8, cut, bytes.length / FEWER + 1);
        boolean mostly = utf8 != null && utf8.wide() >= (long) utf8.bad() * FEWER;
        return mostly ? of(utf8, "UTF-8 but for few bytes", true) : null;
    }

    /** The label with the fewest bad places, if these are few among what else is not ASCII. */
    private @Nullable Verdict nearlyLabelled() {
        Reading best = null;
        CharsetLabel named = null;
        for (CharsetLabel label : labels) {
            Reading reading = isWide(label) ? null : Reading.of(bytes, label.charset(), cut, bytes.length);
            if (reading != null && (best == null || reading.bad() * FAR_FEWER < best.bad())) {
                best = reading;
                named = label;
            }
        }
        boolean few = best != null && best.wide() >= (long) best.bad() * FAR_FEWER;
        return few ? of(best, "named by " + named.source() + ", and nearly all bytes agree", true) : null;
    }

    private Verdict unlabelled() {
        CharsetModel.Guess guess = guess();
        Reading guessed = guess == null ? null : reading(guess.charset());
        if (guessed == null && guess != null) {
            guessed = Reading.of(bytes, guess.charset(), cut, bytes.length / FAR_FEWER + 1);
        }
        if (guessed != null
                && guessed.wide() >= (long) guessed.bad() * FAR_FEWER
                && Sense.nonsense(guessed.text()) * (long) FAR_FEWER <= guessed.wide()) {
            return of(guessed, guess.sure() ? "statistics" : "statistics, not sure", guess.sure());
        }
        Reading utf8 = patient(StandardCharsets.UTF_8);
        Reading western = Reading.of(bytes, Charset.forName("windows-1252"), cut, 0);
        boolean words = western != null && Sense.oddities(western.text()) == 0 && utf8.wide() <= utf8.bad();
        return words
                ? of(western, "windows-1252, the usual one where nothing else speaks", false)
                : of(utf8, "UTF-8 with bad bytes, and nothing else declared", false);
    }

    private CharsetModel.@Nullable Guess guess() {
        byte[] prose = Prose.of(bytes);
        boolean text = false;
        for (byte b : prose) {
            text |= b < 0;
        }
        return text ? Model.FOUND.guess(prose) : null;
    }

    private Reading patient(Charset charset) {
        Reading reading = Reading.of(bytes, charset, cut, Integer.MAX_VALUE);
        if (reading == null) {
            throw new IllegalStateException("gave up where it may not");
        }
        return reading;
    }

    /** A charset that nobody needed to name; the document may do so all the same. */
    private Verdict declared(Reading reading, String evidence) {
        add(Declaration.in(reading.text()));
        return of(reading, evidence, true);
    }

    /** The verdict, with the labels that say otherwise. */
    private Verdict of(Reading reading, String evidence, boolean sure) {
        for (CharsetLabel label : labels) {
            boolean unicode = isWide(label) && isWide(reading.charset());
            if (!unicode && !same(label.charset(), reading)) {
                troubles.add(new LabelTrouble(Kind.CONTRADICTED, label.text(), label.source()));
            }
        }
        return new Verdict(reading, evidence, sure, troubles);
    }

    /** Whether the charset gives the same text; many do for what bytes there are. */
    private boolean same(Charset charset, Reading reading) {
        if (charset.equals(reading.charset())) {
            return true;
        }
        Reading other = isWide(charset) ? null : reading(charset);
        return other != null && other.text().equals(reading.text());
    }

    private static boolean isUnicode(CharsetLabel label) {
        return label.charset().equals(StandardCharsets.UTF_8) || isWide(label);
    }

    private static boolean isWide(CharsetLabel label) {
        return isWide(label.charset());
    }

    private static boolean isWide(Charset charset) {
        return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
    }

    private static int indexOf(byte[] bytes, byte sought) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == sought) {
                return i;
            }
        }
        return -1;
    }
}
