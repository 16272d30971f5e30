package io.github.unchaff.markdown.dialect;

import io.github.unchaff.source.SourceText;
import io.github.unchaff.text.Whitespace;

/** Reads the first lines of a wrapper one by one. Lines end with LF, CR LF or CR, mixed as they come. Not thread-safe. */
final class HeaderLines {

    private final SourceText text;
    private int at;

    HeaderLines(SourceText text) {
        this.text = text;
    }

    /** The line at the current place without its end; empty at the end of the text. */
    SourceText peek() {
        return text.slice(at, lineEnd());
    }

    /** The line below the current one that is not blank. */
    SourceText second() {
        HeaderLines below = new HeaderLines(rest());
        below.next();
        return below.skipBlank().peek();
    }

    /** The line at the current place; goes behind its end. */
    SourceText next() {
        int end = lineEnd();
        SourceText line = text.slice(at, end);
        at = end;
        if (at < text.length() && text.value().charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.value().charAt(at) == '\n') {
            at++;
        }
        return line;
    }

    /** Goes to the next line that is not blank. */
    HeaderLines skipBlank() {
        while (at < text.length() && Whitespace.isBlank(peek().value())) {
            next();
        }
        return this;
    }

    /** Whether all is read. */
    boolean atEnd() {
        return at >= text.length();
    }

    /** Everything from the current place on. */
    SourceText rest() {
        return text.slice(at);
    }

    private int lineEnd() {
        String value = text.value();
        int end = at;
        while (end < value.length() && value.charAt(end) != '\n' && value.charAt(end) != '\r') {
            end++;
        }
        return end;
    }
}
