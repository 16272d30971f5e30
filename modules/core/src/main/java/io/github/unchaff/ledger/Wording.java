package io.github.unchaff.ledger;

import io.github.unchaff.source.Base64Text;
import io.github.unchaff.source.Origin;
import io.github.unchaff.source.SourceText;
import io.github.unchaff.text.Whitespace;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a source says: its characters, and where a reader claims that a stretch is base64, what that means. It is decoded again
 * here, so that the claim alone proves nothing. And what a reference means to an entity that the document itself declares.
 */
final class Wording {

    private record Piece(int end, String text) {}

    private final String source;
    private final Map<Integer, Piece> pieces = new HashMap<>();

    Wording(String source, Claims claims) {
        this.source = source;
        claims.allEntities().forEach((start, entity) -> pieces.put(start, new Piece(entity.end(), entity.meaning())));
        for (Origin origin : claims.allTranscoded()) {
            SourceText decoded = Base64Text.decode(SourceText.of(source).slice(origin.start(), origin.end()));
            if (decoded != null) {
                decoded.origin().forEach((start, end, at, length) -> piece(decoded.value(), start, end, at, length));
            }
        }
    }

    private void piece(String decoded, int start, int end, int at, int length) {
        boolean each = length == end - start;
        for (int i = 0; i < length; i += each ? 1 : length) {
            String text = decoded.substring(at + i, at + i + (each ? 1 : length));
            pieces.put(start + i, new Piece(each ? start + i + 1 : end, text));
        }
    }

    /** Whether it says nothing but its characters. */
    boolean isPlain() {
        return pieces.isEmpty();
    }

    /** What the source says from one place to another. */
    String from(int start, int end) {
        if (pieces.isEmpty()) {
            return source.substring(start, end);
        }
        StringBuilder out = new StringBuilder();
        boolean inside = false;
        for (int i = start; i < end; ) {
            @Nullable Piece piece = pieces.get(i);
            boolean white = Whitespace.isWhite(source.charAt(i));
            if (piece != null) {
                out.append(piece.text);
            } else if (!(inside && white)) {
                out.append(source.charAt(i));
            }
            inside = piece != null || inside && white;
            i = piece == null ? i + 1 : piece.end;
        }
        return out.toString();
    }
}
