package io.github.unchaff.markdown.dialect;

import io.github.unchaff.html.CharacterReferences;
import io.github.unchaff.ledger.Claims;
import io.github.unchaff.source.SourceText;

/** The plain text of a header line: character references decoded, backslash escapes (CommonMark 2.4) resolved. */
final class Plain {

    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private Plain() {}

    static SourceText of(SourceText text, Claims claims) {
        return CharacterReferences.decode(withoutEscapes(text, claims)).strip();
    }

    private static SourceText withoutEscapes(SourceText text, Claims claims) {
        String value = text.value();
        if (value.indexOf('\\') < 0) {
            return text;
        }
        SourceText.Builder out = new SourceText.Builder();
        int from = 0;
        for (int i = 0; i + 1 < value.length(); i++) {
            if (value.charAt(i) == '\\' && PUNCTUATION.indexOf(value.charAt(i + 1)) >= 0) {
                out.add(text.slice(from, i));
                claims.markup(text.slice(i, i + 1).origin());
                from = ++i;
            }
        }
        return out.add(text.slice(from)).build();
    }
}
