package io.github.unchaff.feed.write;

import org.jspecify.annotations.Nullable;

/**
 * JSON as text, two spaces deeper for each level. A member without a value is left out. {@link Marks} may stand in texts, which the
 * library for JSON would escape. Not thread-safe.
 */
final class JsonText {

    private final StringBuilder out;
    private int depth;
    private boolean first = true;

    JsonText(StringBuilder out, int depth) {
        this.out = out;
        this.depth = depth;
    }

    /** Begins an object or an array, with its bracket; as a member, if it has a name. */
    JsonText open(@Nullable String name, char bracket) {
        separate();
        if (name != null) {
            string(out, name);
            out.append(": ");
        }
        out.append(bracket);
        depth++;
        first = true;
        return this;
    }

    /** Ends an object or an array. */
    JsonText close(char bracket) {
        depth--;
        if (!first) {
            out.append('\n').repeat("  ", depth);
        }
        out.append(bracket);
        first = false;
        return this;
    }

    /** A member with a text. */
    JsonText text(String name, @Nullable String value) {
        if (value != null) {
            separate();
            string(out, name);
            out.append(": ");
            string(out, value);
        }
        return this;
    }

    /** A member with a number or a word of JSON. */
    JsonText word(String name, String value) {
        separate();
        string(out, name);
        out.append(": ").append(value);
        return this;
    }

    /** An element of an array. */
    JsonText element(String value) {
        separate();
        string(out, value);
        return this;
    }

    private void separate() {
        if (!first) {
            out.append(',');
        }
        if (depth > 0) {
            out.append('\n').repeat("  ", depth);
        }
        first = false;
    }

    /** A string with its quotes. */
    static void string(StringBuilder out, String value) {
        out.append('"');
        escape(out, value);
        out.append('"');
    }

    /** What stands inside the quotes. */
    static void escape(StringBuilder out, String value) {
        int done = 0;
        for (int i = 0; i < value.length(); i++) {
            String instead = switch (value.charAt(i)) {
                case '"' -> "\\\"";
                case '\\' -> "\\\\";
                case '\n' -> "\\n";
                case '\t' -> "\\t";
                default -> null;
            };
            if (instead != null) {
                out.append(value, done, i).append(instead);
                done = i + 1;
            }
        }
        out.append(value, done, value.length());
    }
}
