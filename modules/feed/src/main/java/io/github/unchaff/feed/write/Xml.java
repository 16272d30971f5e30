package io.github.unchaff.feed.write;

import org.jspecify.annotations.Nullable;

/**
 * XML as text: one element a line, two spaces deeper than its parent, in the order it is asked for. Texts are escaped and must be
 * printable; {@link Marks} may stand in them. Not thread-safe.
 */
final class Xml {

    private final StringBuilder out;
    private int depth;

    Xml(StringBuilder out, int depth) {
        this.out = out;
        this.depth = depth;
    }

    /** Puts text as it is. */
    Xml raw(String markup) {
        out.append(markup);
        return this;
    }

    /** Begins an element that holds others. Attributes are names and values; one without a value is left out. */
    Xml open(String name, @Nullable String... attributes) {
        start(name, attributes);
        out.append(">\n");
        depth++;
        return this;
    }

    /** Ends an element. */
    Xml close(String name) {
        depth--;
        indent();
        out.append("</").append(name).append(">\n");
        return this;
    }

    /** An element with a text, or none when there is no text. */
    Xml text(String name, @Nullable String text, @Nullable String... attributes) {
        if (text != null) {
            start(name, attributes);
            out.append('>');
            escape(out, text, false);
            out.append("</").append(name).append(">\n");
        }
        return this;
    }

    /** An element without content. */
    Xml empty(String name, @Nullable String... attributes) {
        start(name, attributes);
        out.append("/>\n");
        return this;
    }

    private void indent() {
        out.repeat("  ", depth);
    }

    private void start(String name, @Nullable String... attributes) {
        indent();
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                out.append(' ').append(attributes[i]).append("=\"");
                escape(out, attributes[i + 1], true);
                out.append('"');
            }
        }
    }

    /** A value as character data, or inside quotes. */
    static void escape(StringBuilder out, String text, boolean quoted) {
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            String instead = escaped(text.charAt(i), quoted);
            if (instead != null) {
                out.append(text, done, i).append(instead);
                done = i + 1;
            }
        }
        out.append(text, done, text.length());
    }

    private static @Nullable String escaped(char c, boolean quoted) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> quoted ? "&quot;" : null;
            case '\n' -> quoted ? "&#10;" : null;
            case '\t' -> quoted ? "&#9;" : null;
            default -> null;
        };
    }
}
