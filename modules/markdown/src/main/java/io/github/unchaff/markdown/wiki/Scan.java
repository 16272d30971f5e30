package io.github.unchaff.markdown.wiki;

import io.github.unchaff.markdown.OriginIndex;
import io.github.unchaff.source.SourceText;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** A text under the scanner: which double brackets belong together, and whether a sign comes again. Not thread-safe. */
final class Scan {

    final SourceText text;
    final String value;
    private final OriginIndex index;
    private final Map<String, Integer> lasts = new HashMap<>();
    /** For each sign from where it was searched last, and where it was found. */
    private final Map<String, int[]> found = new HashMap<>();

    private final Map<Character, int[]> pairs = new HashMap<>();

    Scan(SourceText text) {
        this.text = text;
        this.value = text.value();
        this.index = new OriginIndex(text);
    }

    SourceText slice(int from, int to) {
        return index.slice(from, to);
    }

    char at(int i) {
        return i >= 0 && i < value.length() ? value.charAt(i) : 0;
    }

    /** Whether the sign stands at the offset or somewhere behind it. */
    boolean comes(String sign, int from) {
        return lasts.computeIfAbsent(sign, value::lastIndexOf) >= from;
    }

    /** The offset of the sign at or behind an offset, or -1. No stretch is searched twice for the same sign on the way. */
    int find(String sign, int from) {
        if (!comes(sign, from)) {
            return -1;
        }
        int[] last = found.computeIfAbsent(sign, key -> new int[] {0, -1});
        if (from < last[0] || from > last[1]) {
            last[0] = from;
            last[1] = value.indexOf(sign, from);
        }
        return last[1];
    }

    /** Whether the sign stands between two offsets. */
    boolean holds(String sign, int from, int to) {
        int at = find(sign, from);
        return at >= 0 && at < to;
    }

    /**
     * Where the double brackets that open at an offset are closed, or -1.
     *
     * @param open {@code [}, <code>{</code> or {@code (}
     */
    int close(char open, int start) {
        int[] closes = pairs.computeIfAbsent(open, this::match);
        return start < closes.length ? closes[start] : -1;
    }

    private int[] match(char open) {
        char shut = open == '[' ? ']' : open == '{' ? '}' : ')';
        int[] closes = new int[value.length()];
        Arrays.fill(closes, -1);
        int[] stack = new int[value.length() / 2 + 1];
        int depth = 0;
        for (int i = 0; i + 1 < value.length(); i++) {
            char c = value.charAt(i);
            if (c == open && value.charAt(i + 1) == open) {
                // Of three signs the last two open: [[[A]]] is a link in brackets.
                if (at(i + 2) == open && at(i + 3) != open) {
                    continue;
                }
                stack[depth++] = i;
                i++;
            } else if (c == shut && value.charAt(i + 1) == shut && depth > 0) {
                closes[stack[--depth]] = i;
                i++;
            }
        }
        return closes;
    }
}
