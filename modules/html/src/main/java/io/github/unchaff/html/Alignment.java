package io.github.unchaff.html;

import io.github.unchaff.ledger.Claims;
import io.github.unchaff.source.Origin;
import io.github.unchaff.source.SourceText;
import io.github.unchaff.text.CharacterStep;
import io.github.unchaff.text.Whitespace;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Lays decoded text beside the source it came from, so that each entity keeps its place: {@code A &amp;amp; B} and
 * {@code A & B}. A reference that means white space, such as {@code &amp;nbsp;}, is markup: what folds away later leaves no
 * visible character behind.
 */
final class Alignment {

    private static final int LONGEST_REFERENCE = 34;

    private final SourceText raw;
    private final String decoded;
    private final Claims claims;
    private final boolean keepsNul;
    private final List<Origin> whiteReferences = new ArrayList<>();
    private final List<Origin> ignored = new ArrayList<>();
    private final SourceText.Builder out = new SourceText.Builder();
    private int from;
    private int at;

    private Alignment(SourceText raw, String decoded, Claims claims, boolean keepsNul) {
        this.raw = raw;
        this.decoded = decoded;
        this.claims = claims;
        this.keepsNul = keepsNul;
    }

    /**
     * The decoded text with its origin.
     *
     * @return null when the two cannot be laid beside each other
     */
    static @Nullable SourceText align(SourceText raw, String decoded, Claims claims) {
        if (raw.value().equals(decoded)) {
            return raw;
        }
        // Decoding always shrinks; as long as before means that nothing was decoded, as in plaintext.
        return isSameButForNul(raw.value(), decoded)
                ? new SourceText(decoded, raw.origin())
                : decoded(raw, decoded, claims);
    }

    /** In most places the parser ignores NUL; in foreign content it becomes U+FFFD. */
    private static @Nullable SourceText decoded(SourceText raw, String decoded, Claims claims) {
        SourceText ignoring = new Alignment(raw, decoded, claims, false).run();
        return ignoring != null || raw.value().indexOf(0) < 0
                ? ignoring
                : new Alignment(raw, decoded, claims, true).run();
    }

    private static boolean isSameButForNul(String source, String decoded) {
        return source.length() == decoded.length()
                && source.replace('\0', '\uFFFD').equals(decoded);
    }

    private @Nullable SourceText run() {
        String source = raw.value();
        int i = 0;
        while (i < decoded.length()) {
            if (at >= source.length()) {
                return null;
            }
            char c = source.charAt(at);
            char d = decoded.charAt(i);
            int reference = c == '&' ? reference(i) : 0;
            if (reference > 0) {
                i += reference;
            } else if (c == '&' && c != d && skipsWhiteReference()) {
                continue;
            } else if (c == d) {
                at++;
                i++;
            } else if (Whitespace.isWhite(c) && Whitespace.isWhite(d) || keepsNul && c == 0 && d == '\uFFFD') {
                flush();
                out.addDecoded(String.valueOf(d), raw.slice(at, at + 1));
                from = ++at;
                i++;
            } else if (Whitespace.isWhite(c) || c == 0) {
                flush();
                ignored.add(raw.slice(at, at + 1).origin());
                from = ++at;
            } else {
                return null;
            }
        }
        flush();
        if (!isIgnoredRest()) {
            return null;
        }
        whiteReferences.forEach(claims::markup);
        ignored.forEach(origin -> claims.removed(origin, CharacterStep.CONTROLS.id()));
        return out.build();
    }

    /** What may follow in the source when all decoded text is placed: white space, and NUL, which the parser ignores. */
    private boolean isIgnoredRest() {
        for (int i = at; i < raw.length(); i++) {
            char c = raw.value().charAt(i);
            if (c == 0) {
                ignored.add(raw.slice(i, i + 1).origin());
            } else if (!Whitespace.isWhite(c)) {
                return false;
            }
        }
        return true;
    }

    private void flush() {
        out.add(raw.slice(from, at));
        from = at;
    }

    /** Takes a character reference at the current place if it decodes to what comes next; returns the decoded length. */
    private int reference(int i) {
        String source = raw.value();
        int end = at + 1;
        int most = Math.min(source.length(), at + LONGEST_REFERENCE);
        while (end < most && isReferencePart(source.charAt(end))) {
            end++;
        }
        if (end < most && source.charAt(end) == ';') {
            end++;
        }
        for (int to = end; to > at + 2; to--) {
            String candidate = source.substring(at, to);
            String meaning = Parser.unescapeEntities(candidate, false);
            // Only a reference with a semicolon can mean two characters.
            int longest = candidate.endsWith(";") ? 2 : Character.charCount(meaning.codePointAt(0));
            if (!meaning.equals(candidate) && meaning.length() <= longest && decoded.startsWith(meaning, i)) {
                flush();
                if (Whitespace.isBlank(meaning)) {
                    whiteReferences.add(raw.slice(at, to).origin());
                    out.addSynthetic(meaning);
                } else {
                    out.addDecoded(meaning, raw.slice(at, to));
                }
                at = to;
                from = to;
                return meaning.length();
            }
        }
        return 0;
    }

    /** Goes over a reference to white space that the parser dropped, such as a line end at the beginning of {@code pre}. */
    private boolean skipsWhiteReference() {
        int end = raw.value().indexOf(';', at);
        if (end < 0 || end - at > LONGEST_REFERENCE) {
            return false;
        }
        String meaning = Parser.unescapeEntities(raw.value().substring(at, end + 1), false);
        if (!Whitespace.isBlank(meaning)) {
            return false;
        }
        flush();
        whiteReferences.add(raw.slice(at, end + 1).origin());
        at = end + 1;
        from = at;
        return true;
    }

    private static boolean isReferencePart(char c) {
        return c < 128 && (Character.isLetterOrDigit(c) || c == '#');
    }
}
