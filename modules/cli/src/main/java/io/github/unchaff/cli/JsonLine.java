package io.github.unchaff.cli;

import java.util.Map;

/** One JSON object on one line, for standard error. */
final class JsonLine {

    private final StringBuilder out = new StringBuilder("{");

    /** Adds a text. */
    JsonLine add(String key, String value) {
        key(key);
        string(value);
        return this;
    }

    /** Adds a number. */
    JsonLine add(String key, long value) {
        return raw(key, Long.toString(value));
    }

    /** Adds something that is JSON already. */
    JsonLine raw(String key, String json) {
        key(key);
        out.append(json);
        return this;
    }

    /** Adds an object of numbers. */
    JsonLine add(String key, Map<String, Integer> values) {
        JsonLine inner = new JsonLine();
        values.forEach(inner::add);
        return raw(key, inner.toString());
    }

    private void key(String key) {
        if (out.length() > 1) {
            out.append(',');
        }
        string(key);
        out.append(':');
    }

    private void string(String value) {
        out.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (Visible.isHidden(c) || Character.isSurrogate(c) && !isPaired(value, i)) {
                out.append('\\').append('u');
                Visible.unit(out, c);
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    private static boolean isPaired(String value, int i) {
        return Character.isHighSurrogate(value.charAt(i))
                ? i + 1 < value.length() && Character.isLowSurrogate(value.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(value.charAt(i - 1));
    }

    @Override
    public String toString() {
        return out + "}";
    }
}
