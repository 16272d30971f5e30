package io.github.unchaff.write;

import io.github.unchaff.write.MarkdownFlanking.Kind;
import java.util.ArrayList;
import java.util.List;

/** Literal runs of {@code *}, {@code _} and {@code ~} that could open or close emphasis (CommonMark 6.2, GFM 6.5). */
final class MarkdownDelimiterRuns {

    private record Literal(int start, int end) {}

    private MarkdownDelimiterRuns() {}

    /** Escapes those that could find a partner, or that adjoin real delimiters. */
    static void settle(MarkdownRun run) {
        settle(run, '*');
        settle(run, '_');
        settle(run, '~');
    }

    private static void settle(MarkdownRun run, char mark) {
        List<Literal> candidates = new ArrayList<>();
        boolean partners = run.delimiters.stream().anyMatch(real -> real.mark() == mark);
        CharSequence text = run.text;
        int i = 0;
        while (i < text.length()) {
            int start = i;
            boolean literal = true;
            boolean anyLiteral = false;
            while (i < text.length() && text.charAt(i) == mark) {
                literal &= run.literal.get(i);
                anyLiteral |= run.literal.get(i);
                i++;
            }
            if (anyLiteral && !literal) {
                escape(run, start, i);
            } else if (anyLiteral && couldActOn(run, mark, start, i)) {
                candidates.add(new Literal(start, i));
            }
            i = Math.max(i, start + 1);
        }
        if (partners || candidates.size() > 1) {
            candidates.forEach(found -> escape(run, found.start, found.end));
        }
    }

    /** Whether a run could open or close: it could not between two white spaces, nor {@code _} within a word. */
    private static boolean couldActOn(MarkdownRun run, char mark, int start, int end) {
        Kind before = MarkdownFlanking.before(run, start);
        Kind after = MarkdownFlanking.after(run, end);
        if (before == Kind.WHITE && after == Kind.WHITE || mark == '~' && end - start > 2) {
            return false;
        }
        return mark != '_' || before != Kind.OTHER || after != Kind.OTHER;
    }

    private static void escape(MarkdownRun run, int start, int end) {
        for (int i = start; i < end; i++) {
            if (run.literal.get(i)) {
                run.escaped.set(i);
            }
        }
    }
}
