package io.github.unchaff.write;

/** Brackets in the text of a link and in the alternative text of an image: they must be balanced or escaped (CommonMark 6.3). */
final class MarkdownBrackets {

    private MarkdownBrackets() {}

    /** Escapes all brackets from an index on, unless they are balanced and none of them would be escaped anyway. */
    static void settle(MarkdownRun run, int from) {
        if (!areHarmless(run, from)) {
            for (int i = from; i < run.text.length(); i++) {
                char c = run.text.charAt(i);
                if (run.literal.get(i) && (c == '[' || c == ']')) {
                    run.escaped.set(i);
                }
            }
        }
    }

    private static boolean areHarmless(MarkdownRun run, int from) {
        int depth = 0;
        for (int i = from; i < run.text.length(); i++) {
            if (!run.literal.get(i) || run.escaped.get(i)) {
                continue;
            }
            char c = run.text.charAt(i);
            char next = i + 1 < run.text.length() ? run.text.charAt(i + 1) : 0;
            if (c == '[' && next == '^' || c == ']' && next == '(') {
                return false;
            }
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (depth < 0) {
                return false;
            }
        }
        return depth == 0;
    }
}
