package io.github.unchaff.rules;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Finds {@code (a+)+} in a regular expression: a group repeated without bound that holds a repetition without bound. Possessive
 * repetitions and atomic groups cannot go back, and are fine.
 */
final class NestedRepetition {

    /** Open groups, outermost first: whether each holds a repetition so far, and whether it is atomic. */
    private record Group(boolean atomic, boolean repeats) {}

    private final String regex;
    private final Deque<Group> open = new ArrayDeque<>();
    private int at;

    private NestedRepetition(String regex) {
        this.regex = regex;
        open.push(new Group(false, false));
    }

    static boolean isIn(String regex) {
        return new NestedRepetition(regex).found();
    }

    private boolean found() {
        while (at < regex.length()) {
            boolean repeats = false;
            switch (regex.charAt(at)) {
                case '\\' -> escape();
                case '[' -> characters();
                case '(' -> {
                    open.push(new Group(regex.startsWith("(?>", at), false));
                    at++;
                    at += regex.startsWith("?", at) ? 1 : 0;
                    continue;
                }
                case ')' -> {
                    at++;
                    Group group = open.size() > 1 ? open.pop() : open.getFirst();
                    repeats = group.repeats && !group.atomic;
                }
                default -> at++;
            }
            boolean again = isRepeatedWithoutBound();
            if (again && repeats) {
                return true;
            }
            if (again || repeats) {
                open.push(new Group(open.pop().atomic, true));
            }
        }
        return false;
    }

    private void escape() {
        int end = regex.startsWith("\\Q", at) ? regex.indexOf("\\E", at) : -1;
        boolean property = at + 2 < regex.length() && "pPx".indexOf(regex.charAt(at + 1)) >= 0;
        int brace = property && regex.charAt(at + 2) == '{' ? regex.indexOf('}', at) : -1;
        at = end > 0 ? end + 2 : brace > 0 ? brace + 1 : at + 2;
    }

    private void characters() {
        int depth = 0;
        do {
            char c = regex.charAt(at);
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            at += c == '\\' ? 2 : 1;
        } while (depth > 0 && at < regex.length());
    }

    /** Whether {@code *}, {@code +} or {@code {2,}} stands here; goes behind any repetition. */
    private boolean isRepeatedWithoutBound() {
        if (at >= regex.length() || "*+?{".indexOf(regex.charAt(at)) < 0) {
            return false;
        }
        boolean unbounded = regex.charAt(at) == '*' || regex.charAt(at) == '+';
        if (regex.charAt(at) == '{') {
            int end = regex.indexOf('}', at);
            unbounded = end > 0 && regex.charAt(end - 1) == ',';
            at = end > 0 ? end : at;
        }
        at++;
        boolean possessive = regex.startsWith("+", at);
        at += possessive || regex.startsWith("?", at) ? 1 : 0;
        return unbounded && !possessive;
    }
}
