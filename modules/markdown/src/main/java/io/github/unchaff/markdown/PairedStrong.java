package io.github.unchaff.markdown;

import io.github.unchaff.ledger.Claims;
import io.github.unchaff.source.SourceText;
import io.github.unchaff.text.Whitespace;
import java.util.ArrayList;
import java.util.List;

/**
 * Strong emphasis as a machine writes it that puts {@code **} before and behind everything bold, without a look at the rules
 * of CommonMark 6.2: {@code 说：**“好。”**他}, {@code ** a **}, {@code **20****年**}. Within a paragraph the marks open and close in
 * turn; one too many at an edge is dropped, and where they do not come in pairs otherwise, nothing is changed.
 *
 * <p>Marks around nothing and between two bold runs are dropped, spaces go outside, and where the parser would not see a
 * mark, a {@link #JOINER} that stands for no source lets it see one.
 */
final class PairedStrong {

    /** A noncharacter, so neither white space nor punctuation to the parser; {@link TextMapper} takes it out again. */
    static final char JOINER = '\uFDD0';

    /** Stars in a row; a stray run counts as two marks, so that it is dropped. */
    private record Run(int start, int end, boolean stray) {
        Run(int start, int end) {
            this(start, end, false);
        }

        int marks() {
            return stray ? 2 : (end - start) / 2;
        }
    }

    private final SourceText text;
    private final String value;
    private final OriginIndex index;
    private final Claims claims;
    private final SourceText.Builder out = new SourceText.Builder();
    private int copied;

    private PairedStrong(SourceText text, Claims claims) {
        this.text = text;
        this.value = text.value();
        this.index = new OriginIndex(text);
        this.claims = claims;
    }

    static SourceText of(SourceText text, Claims claims) {
        return text.value().contains("**") ? new PairedStrong(text, claims).paired() : text;
    }

    private SourceText paired() {
        List<Run> runs = new ArrayList<>();
        int start = 0;
        while (start < value.length()) {
            int newline = value.indexOf('\n', start);
            int end = newline < 0 ? value.length() : newline;
            if (begins(start, end)) {
                settle(runs);
            }
            collect(start, end, runs);
            start = end + 1;
        }
        settle(runs);
        return copied == 0 ? text : out.add(index.slice(copied, value.length())).build();
    }

    /** Whether a line ends the paragraph before it: a blank one, a heading, a quotation, an item. */
    private boolean begins(int start, int end) {
        int at = start;
        while (at < end && Whitespace.isWhite(value.charAt(at))) {
            at++;
        }
        if (at == end) {
            return true;
        }
        char first = value.charAt(at);
        boolean spaced = at + 1 < end && value.charAt(at + 1) == ' ';
        return first == '#'
                || first == '>'
                || spaced && (first == '-' || first == '*' || first == '+')
                || at > 0 && isHeading(at);
    }

    private boolean isHeading(int at) {
        int before = value.lastIndexOf('\n', at - 1);
        int lineBefore = before <= 0 ? 0 : value.lastIndexOf('\n', before - 1) + 1;
        return before > 0 && value.charAt(lineBefore) == '#';
    }

    /** The runs of two and more stars in a line, but for those behind a backslash and in addresses. */
    private void collect(int start, int end, List<Run> runs) {
        if (isRule(start, end)) {
            return;
        }
        int lastParenthesis = end - 1;
        while (lastParenthesis >= start && value.charAt(lastParenthesis) != ')') {
            lastParenthesis--;
        }
        int i = start;
        while (i < end) {
            char c = value.charAt(i);
            if (c == '\\') {
                i += 2;
            } else if (c == ']' && i + 1 < lastParenthesis && value.charAt(i + 1) == '(') {
                i = value.indexOf(')', i) + 1;
            } else if (c == '*') {
                int from = i;
                while (i < end && value.charAt(i) == '*') {
                    i++;
                }
                if (i - from > 1) {
                    runs.add(new Run(from, i));
                }
            } else {
                i++;
            }
        }
    }

    private boolean isRule(int start, int end) {
        for (int i = start; i < end; i++) {
            if (value.charAt(i) != '*' && !Whitespace.isWhite(value.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private void settle(List<Run> runs) {
        int marks = 0;
        boolean even = true;
        for (Run run : runs) {
            marks += run.marks();
            even &= (run.end() - run.start()) % 2 == 0;
        }
        if (even && (marks % 2 == 0 || isCutOff(runs))) {
            pair(runs);
        }
        runs.clear();
    }

    /** Whether the bold of one paragraph went on in another: one run too many, at an edge; that one is dropped. */
    private boolean isCutOff(List<Run> runs) {
        Run last = runs.getLast();
        Run first = runs.getFirst();
        boolean atEnd = last.marks() == 1 && isLineEnd(last.end());
        boolean atStart = first.marks() == 1 && !hasWordBefore(first.start());
        if (!atEnd && !atStart) {
            return false;
        }
        // A run that nobody closes is made one that opens and closes at once.
        Run stray = atEnd ? runs.removeLast() : runs.removeFirst();
        runs.add(atEnd ? runs.size() : 0, new Run(stray.start(), stray.end(), true));
        return true;
    }

    private boolean isLineEnd(int at) {
        int i = at;
        while (i < value.length() && value.charAt(i) != '\n' && Whitespace.isWhite(value.charAt(i))) {
            i++;
        }
        return i >= value.length() || value.charAt(i) == '\n';
    }

    private boolean hasWordBefore(int at) {
        for (int i = at - 1; i >= 0 && value.charAt(i) != '\n'; i--) {
            if (Character.isLetterOrDigit(value.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private void pair(List<Run> runs) {
        int i = 0;
        while (i < runs.size()) {
            if (runs.get(i).marks() % 2 == 0) {
                drop(runs.get(i++));
                continue;
            }
            int open = i++;
            while (runs.get(i).marks() % 2 == 0 || joinsNext(runs, i)) {
                i += runs.get(i).marks() % 2 == 0 ? 1 : 2;
            }
            strong(runs, open, i++);
        }
    }

    /** Whether a closing run and the opening one behind it have nothing but spaces between them. */
    private boolean joinsNext(List<Run> runs, int i) {
        if (i + 2 >= runs.size() || runs.get(i + 1).marks() % 2 == 0) {
            return false;
        }
        for (int at = runs.get(i).end(); at < runs.get(i + 1).start(); at++) {
            if (value.charAt(at) != ' ') {
                return false;
            }
        }
        return true;
    }

    private void strong(List<Run> runs, int first, int last) {
        Run open = runs.get(first);
        Run close = runs.get(last);
        int from = open.end();
        while (from < close.start() && Whitespace.isWhite(value.charAt(from))) {
            from++;
        }
        int to = close.start();
        while (to > from && Whitespace.isWhite(value.charAt(to - 1))) {
            to--;
        }
        if (from >= to) {
            for (int i = first; i <= last; i++) {
                drop(runs.get(i));
            }
            return;
        }
        drop(new Run(open.start(), open.end() - 2));
        copy(open.end() - 2);
        out.add(index.slice(open.end(), from)).add(index.slice(open.end() - 2, open.end()));
        copied = from;
        if (!isWord(from) && !isOuterEdge(from > open.end() ? from - 1 : open.start() - 1)) {
            out.addSynthetic(String.valueOf(JOINER));
        }
        for (int i = first + 1; i < last; i++) {
            drop(runs.get(i));
        }
        copy(to);
        if (!isWord(to - 1) && !isOuterEdge(to < close.start() ? to : close.end())) {
            out.addSynthetic(String.valueOf(JOINER));
        }
        out.add(index.slice(close.start(), close.start() + 2)).add(index.slice(to, close.start()));
        copied = close.start() + 2;
        drop(new Run(close.start() + 2, close.end()));
    }

    private boolean isWord(int at) {
        return Character.isLetterOrDigit(value.codePointAt(at)) || Character.isSurrogate(value.charAt(at));
    }

    private boolean isOuterEdge(int at) {
        return at < 0 || at >= value.length() || Whitespace.isWhite(value.charAt(at));
    }

    private void copy(int to) {
        out.add(index.slice(copied, to));
        copied = to;
    }

    private void drop(Run run) {
        if (run.end() > run.start()) {
            copy(run.start());
            claims.markup(index.origin(run.start(), run.end()));
            copied = run.end();
        }
    }
}
