package io.github.unchaff.html;

import io.github.unchaff.ledger.Claims;
import io.github.unchaff.model.Block;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Rewriter;
import io.github.unchaff.model.Walker;
import io.github.unchaff.source.Origin;
import io.github.unchaff.source.SourceText;
import io.github.unchaff.text.Whitespace;
import java.util.List;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Decodes the character references of HTML (WHATWG HTML 13.2.5.72) in a text that is no HTML otherwise, such as a title. */
public final class CharacterReferences {

    private CharacterReferences() {}

    /** What one reference such as {@code &eacute;} means, or null if it means nothing. */
    public static @Nullable String meaning(String reference) {
        String meaning = Parser.unescapeEntities(reference, true);
        return meaning.equals(reference) || meaning.length() > 2 ? null : meaning;
    }

    /** The text decoded once; and once more if a complete reference is left, since some feeds escape twice. */
    public static SourceText decode(SourceText text) {
        SourceText once = decodeOnce(text);
        return once == text ? text : decodeOnce(once);
    }

    /**
     * The body with complete references that are left in its text decoded, for sources whose makers escape twice
     * ({@code &amp;amp;nbsp;}). Code stays. References that mean white space are claimed as markup, since it may fold.
     */
    public static List<Block> decodeAgain(List<Block> body, Claims claims) {
        boolean[] found = {false};
        new Walker() {
            @Override
            public void text(String value, Origin origin) {
                int at = value.indexOf('&');
                found[0] |= at >= 0 && value.indexOf(';', at) > 0;
            }
        }.blocks(body);
        if (!found[0]) {
            return body;
        }
        return new Rewriter() {
            @Override
            protected List<Inline> inline(Inline inline) {
                return List.of(
                        inline instanceof Inline.Text text ? Inline.Text.of(again(text.source(), claims)) : inline);
            }
        }.blocks(body);
    }

    private static SourceText again(SourceText text, Claims claims) {
        SourceText decoded = decodeOnce(text);
        if (decoded != text) {
            decoded.origin().forEach((start, end, at, length) -> {
                String meaning = decoded.value().substring(at, at + length);
                if (start >= 0 && end - start > length && Whitespace.isBlank(meaning)) {
                    claims.markup(Origin.decoded(start, end, length));
                }
            });
        }
        return decoded;
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
            String meaning = reference.length() > 34 ? null : meaning(reference);
            // What other markup tears apart was never a reference.
            if (meaning != null && text.origin().slice(at, end + 1).isContiguous()) {
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
