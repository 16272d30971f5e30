package io.github.unchaff.source;

import io.github.unchaff.text.Whitespace;

/**
 * A text that knows, for each of its characters, the place in the decoded source it came from.
 *
 * <p>Readers cut, join and decode these instead of strings, so the ledger never has to guess: {@code slice} a header line
 * off, {@code Builder} a copy without the wiki markup, and the origin follows. Immutable and thread-safe.
 *
 * @param value the text
 * @param origin where it came from; as long as {@code value}
 */
public record SourceText(String value, Origin origin) {

    /** The empty text. */
    public static final SourceText EMPTY = new SourceText("", Origin.NONE);

    /** Guards that both parts describe the same length. */
    public SourceText {
        if (origin.length() != value.length()) {
            throw new IllegalArgumentException("origin of " + origin.length() + " for a text of " + value.length());
        }
    }

    /** The whole decoded source. */
    public static SourceText of(String source) {
        return new SourceText(source, Origin.verbatim(0, source.length()));
    }

    /** The number of UTF-16 units. */
    public int length() {
        return value.length();
    }

    /** Whether there is nothing but white space. */
    public boolean isBlank() {
        return Whitespace.isBlank(value);
    }

    /** The part from {@code from} to {@code to}, exclusive. */
    public SourceText slice(int from, int to) {
        if (from == 0 && to == value.length()) {
            return this;
        }
        return from >= to ? EMPTY : new SourceText(value.substring(from, to), origin.slice(from, to));
    }

    /** The part from {@code from} to the end. */
    public SourceText slice(int from) {
        return slice(from, value.length());
    }

    /** This text without white space at both ends. */
    public SourceText strip() {
        int from = 0;
        int to = value.length();
        while (from < to && Whitespace.isWhite(value.charAt(from))) {
            from++;
        }
        while (to > from && Whitespace.isWhite(value.charAt(to - 1))) {
            to--;
        }
        return slice(from, to);
    }

    /** This text followed by another. */
    public SourceText plus(SourceText next) {
        return new SourceText(value + next.value, origin.plus(next.origin));
    }

    /** Builds a text out of parts of others. Not thread-safe. */
    public static final class Builder {
        private final StringBuilder value = new StringBuilder();
        private final Origin.Builder origin = new Origin.Builder();

        /** Appends a part as it is. */
        public Builder add(SourceText part) {
            value.append(part.value);
            origin.add(part.origin);
            return this;
        }

        /** Appends {@code decoded} standing for the source behind {@code part}, such as {@code &} for {@code &amp;amp;}. */
        public Builder addDecoded(String decoded, SourceText part) {
            value.append(decoded);
            if (part.origin.isEmpty()) {
                origin.add(Origin.synthetic(decoded.length()));
            } else {
                origin.add(part.origin.start(), part.origin.end(), decoded.length());
            }
            return this;
        }

        /** Appends characters that no source character stands for. */
        public Builder addSynthetic(String text) {
            value.append(text);
            origin.add(Origin.synthetic(text.length()));
            return this;
        }

        /** The number of UTF-16 units so far. */
        public int length() {
            return value.length();
        }

        /** The text built so far. */
        public SourceText build() {
            return value.isEmpty() ? EMPTY : new SourceText(value.toString(), origin.build());
        }
    }
}
