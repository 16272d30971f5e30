package io.github.unchaff.html;

import io.github.unchaff.source.SourceText;
import org.jsoup.parser.Parser;

/** Decodes the character references of HTML (WHATWG HTML 13.2.5.72) in a text that is no HTML otherwise, such as a title. */
public final class CharacterReferences {

    private CharacterReferences() {}

    /** The text decoded once; and once more if a complete reference is left, since some feeds escape twice. */
    public static SourceText decode(SourceText text) {
        SourceText once = decodeOnce(text);
        return once == text ? text : decodeOnce(once);
    }

    private static SourceText decodeOnce(SourceText text) {
        int at = text.value().indexOf('&');
        if (at < 0 || text.value().indexOf(';', at) < 0) {
            return text;
        }
        SourceText.Builder out = new SourceText.Builder();
        int from = 0;
        while (at >= 0) {
            int end = text.value().indexOf(';', at);
            if (end < 0) {
                break;
            }
            String reference = text.value().substring(at, end + 1);
            String meaning = reference.length() > 34 ? reference : Parser.unescapeEntities(reference, true);
            if (!meaning.equals(reference) && meaning.length() <= 2) {
                out.add(text.slice(from, at)).addDecoded(meaning, text.slice(at, end + 1));
                from = end + 1;
                at = text.value().indexOf('&', from);
            } else {
                at = text.value().indexOf('&', at + 1);
            }
        }
        return from == 0 ? text : out.add(text.slice(from)).build();
    }
}
