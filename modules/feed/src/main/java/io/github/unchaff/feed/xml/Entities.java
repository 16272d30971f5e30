package io.github.unchaff.feed.xml;

import io.github.unchaff.html.CharacterReferences;
import io.github.unchaff.ledger.Claims;
import io.github.unchaff.source.SourceText;
import io.github.unchaff.text.Whitespace;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What references in a text mean: those of XML and HTML, and such entities of its own as stand for plain text. External ones are
 * never read, and what an entity stands for is not looked at for further ones, so none can grow.
 */
final class Entities {

    /** Only those of XML and HTML. */
    static final Entities STANDARD = new Entities(Map.of());

    private static final int MOST = 200;
    private static final int LONGEST_NAME = 34;
    private static final Pattern DECLARATION = Pattern.compile(
            "<!ENTITY\\s{1,9}([A-Za-z][\\w.-]{0,30})\\s{1,9}(?:\"([^\"<&%]{0,200})\"|'([^'<&%]{0,200})')\\s{0,9}>");

    private final Map<String, String> own;

    private Entities(Map<String, String> own) {
        this.own = own;
    }

    /** The entities that a document type declaration declares. */
    static Entities declaredIn(String doctype) {
        Map<String, String> found = new HashMap<>();
        Matcher matcher = DECLARATION.matcher(doctype);
        while (found.size() < MOST && matcher.find()) {
            found.putIfAbsent(matcher.group(1), matcher.group(2) == null ? matcher.group(3) : matcher.group(2));
        }
        return found.isEmpty() ? STANDARD : new Entities(Map.copyOf(found));
    }

    /** The text with its references decoded, once. What is no reference stays as it is. */
    SourceText decode(SourceText raw) {
        String text = raw.value();
        int at = text.indexOf('&');
        if (at < 0) {
            return raw;
        }
        SourceText.Builder out = new SourceText.Builder();
        int from = 0;
        while (at >= 0) {
            int end = endOf(text, at);
            String meaning = end < 0 ? null : meaning(text.substring(at, end));
            if (meaning == null) {
                at = text.indexOf('&', at + 1);
            } else {
                out.add(raw.slice(from, at)).addDecoded(meaning, raw.slice(at, end));
                from = end;
                at = text.indexOf('&', end);
            }
        }
        return from == 0 ? raw : out.add(raw.slice(from)).build();
    }

    /** Claims references whose meaning the source does not show: to white space, which may be folded away, and to own entities. */
    void claim(SourceText raw, Claims claims) {
        String text = raw.value();
        for (int at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
            int end = endOf(text, at);
            String meaning = end < 0 ? null : meaning(text.substring(at, end));
            if (meaning != null && Whitespace.isBlank(meaning)) {
                claims.markup(raw.slice(at, end).origin());
            } else if (meaning != null && own.containsKey(text.substring(at + 1, end - 1))) {
                claims.entity(raw.slice(at, end).origin(), meaning);
            }
        }
    }

    /** Where the reference at an ampersand ends, behind its semicolon; -1 if there is none. */
    private static int endOf(String text, int at) {
        int last = Math.min(text.length(), at + LONGEST_NAME);
        for (int i = at + 1; i < last; i++) {
            char c = text.charAt(i);
            if (c == ';') {
                return i + 1;
            }
            if (!(c == '#' || c == '.' || c == '-' || c == '_' || c < 128 && Character.isLetterOrDigit(c))) {
                return -1;
            }
        }
        return -1;
    }

    private @Nullable String meaning(String reference) {
        return switch (reference) {
            case "&lt;" -> "<";
            case "&gt;" -> ">";
            case "&amp;" -> "&";
            case "&quot;" -> "\"";
            case "&apos;" -> "'";
            default -> {
                String declared = own.get(reference.substring(1, reference.length() - 1));
                yield declared == null ? CharacterReferences.meaning(reference) : declared;
            }
        };
    }
}
