package io.github.unchaff;

import io.github.unchaff.diagnostic.CoreCode;
import io.github.unchaff.diagnostic.Diagnostic;
import io.github.unchaff.diagnostic.Location;
import io.github.unchaff.read.UnreadableException;
import io.github.unchaff.source.Decoded;
import io.github.unchaff.source.Decoder;
import io.github.unchaff.source.LabelTrouble;
import io.github.unchaff.source.Source;
import io.github.unchaff.text.Whitespace;
import java.util.List;

/** From bytes to text: what is no text, or too much of it, is refused; what was guessed or lost is said. */
final class Decoding {

    private Decoding() {}

    /** The text of a source, with what is to be said of its bytes added to the diagnostics. */
    static Decoded decode(Source source, Limits limits, List<Diagnostic> diagnostics) throws UnreadableException {
        Location whole = Location.of(source.path());
        if (source.bytes().length > limits.bytes()) {
            throw new UnreadableException(new Diagnostic(
                    CoreCode.TOO_LARGE, whole, source.bytes().length + " bytes, the limit is " + limits.bytes()));
        }
        if (Decoder.isBinary(source.bytes())) {
            throw new UnreadableException(new Diagnostic(CoreCode.BINARY, whole, "the bytes are not text; skipped"));
        }
        Decoded decoded = Decoder.decode(source.bytes(), source.contentType());
        if (decoded.bad() * 10L > decoded.text().length() * 3L) {
            throw new UnreadableException(new Diagnostic(
                    CoreCode.BINARY, whole, "most bytes are neither UTF-8 nor of a declared charset; skipped"));
        }
        if (Whitespace.countVisible(decoded.text().replace("\uFEFF", "")) == 0) {
            throw new UnreadableException(new Diagnostic(CoreCode.EMPTY, whole, "there is no text in it; skipped"));
        }
        if (decoded.bad() > 0) {
            diagnostics.add(new Diagnostic(
                    CoreCode.BAD_BYTES,
                    Location.at(source.path(), decoded.text(), decoded.firstBad()),
                    decoded.bad() + " places with bytes that are not " + decoded.charset()
                            + ", the first here; each became U+FFFD"));
        } else if (!decoded.charset().equals("UTF-8")) {
            diagnostics.add(new Diagnostic(
                    CoreCode.NOT_UTF8, whole, "decoded as " + decoded.charset() + ": " + decoded.evidence()));
        }
        report(decoded, whole, diagnostics);
        return decoded;
    }

    /** The charset labels that were not followed, and what was used instead. */
    private static void report(Decoded decoded, Location whole, List<Diagnostic> diagnostics) {
        for (LabelTrouble trouble : decoded.troubles()) {
            boolean unknown = trouble.kind() == LabelTrouble.Kind.UNKNOWN;
            diagnostics.add(new Diagnostic(
                    unknown ? CoreCode.UNKNOWN_CHARSET : CoreCode.CHARSET_CONTRADICTED,
                    whole,
                    trouble.source() + " names the charset \"" + trouble.label() + "\", "
                            + (unknown ? "which nobody knows" : "which the bytes contradict") + "; read as "
                            + decoded.charset() + ": " + decoded.evidence()));
        }
    }
}
