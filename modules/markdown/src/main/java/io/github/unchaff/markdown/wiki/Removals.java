package io.github.unchaff.markdown.wiki;

import io.github.unchaff.source.SourceText;
import io.github.unchaff.text.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Takes out of a whole text what no text stands for, before anything else is read: comments, templates, magic words. A template
 * that is only a dress for a text is taken off it ({@code mediawiki.yaml}). What is in code stays.
 */
final class Removals {

    /** What is taken out. */
    enum Kind {
        /** {@code <!-- comment -->}. */
        COMMENTS,
        /** <code>{{template|parameter}}</code>. */
        TEMPLATES,
        /** {@code __NOTOC__}. */
        MAGIC_WORDS,
        /** {@code ~~NOTOC~~}. */
        TILDE_MACROS,
        /** <code>-{zh-hans:计算机;zh-hant:電腦}-</code>, of which the first form stays. */
        CONVERSIONS
    }

    private static final List<String> PROTECTED =
            List.of("nowiki", "pre", "syntaxhighlight", "source", "math", "code", "chem", "score");
    private static final int DEEPEST = 8;
    private static final int LONGEST_WORD = 30;

    private final Reading reading;
    private final Set<Kind> kinds;
    private final Scan scan;
    private final int depth;
    private final SourceText.Builder out = new SourceText.Builder();
    private int from;

    private Removals(Reading reading, Set<Kind> kinds, SourceText text, int depth) {
        this.reading = reading;
        this.kinds = kinds;
        this.scan = new Scan(text);
        this.depth = depth;
    }

    static SourceText of(SourceText text, Set<Kind> kinds, Reading reading) {
        return kinds.isEmpty() ? text : new Removals(reading, kinds, text, 0).run();
    }

    private SourceText run() {
        int i = 0;
        while (i < scan.value.length()) {
            int end = switch (scan.value.charAt(i)) {
                case '<' -> angle(i);
                case '{' -> kinds.contains(Kind.TEMPLATES) && scan.at(i + 1) == '{' ? template(i) : -1;
                case '-' -> kinds.contains(Kind.CONVERSIONS) && scan.at(i + 1) == '{' ? conversion(i) : -1;
                case '_' -> kinds.contains(Kind.MAGIC_WORDS) ? word(i, "__", "magic-word") : -1;
                case '~' -> kinds.contains(Kind.TILDE_MACROS) ? word(i, "~~", "macro") : -1;
                default -> -1;
            };
            i = end > i ? end : i + 1;
        }
        return from == 0
                ? scan.text
                : out.add(scan.slice(from, scan.value.length())).build();
    }

    private void copyTo(int to) {
        out.add(scan.slice(from, to));
        from = to;
    }

    private int remove(int start, int end, String rule) {
        copyTo(start);
        reading.removed(scan.slice(start, end), rule);
        from = end;
        return end;
    }

    private int angle(int i) {
        if (kinds.contains(Kind.COMMENTS) && scan.value.startsWith("<!--", i)) {
            int close = scan.find("-->", i + 4);
            return close < 0 ? -1 : remove(i, behindLine(i, close + 3), "comment");
        }
        for (String name : PROTECTED) {
            if (scan.value.regionMatches(true, i + 1, name, 0, name.length())) {
                int open = scan.find(">", i);
                char behind = scan.at(i + 1 + name.length());
                boolean named = behind == '>' || Whitespace.isWhite(behind);
                int close = named && open > 0 && scan.at(open - 1) != '/' ? scan.find("</" + name + ">", open) : -1;
                return close < 0 ? -1 : close;
            }
        }
        return -1;
    }

    /** Where a removed stretch ends that is all there is on its lines: behind the line end. */
    private int behindLine(int start, int end) {
        boolean begins = start == 0 || scan.at(start - 1) == '\n' || scan.at(start - 1) == '\r';
        if (!begins) {
            return end;
        }
        int at = end;
        while (at < scan.value.length() && (scan.at(at) == ' ' || scan.at(at) == '\t' || scan.at(at) == '\r')) {
            at++;
        }
        return scan.at(at) == '\n' ? at + 1 : end;
    }

    private int template(int i) {
        int close = scan.close('{', i);
        if (close < 0) {
            return -1;
        }
        int end = close + 2;
        int bar = bar(i + 2, close);
        Integer shown = MediaWikiNames.STANDARD.shownParameter(scan.value.substring(i + 2, Math.min(bar, i + 200)));
        int[] text = shown == null || bar == close || depth >= DEEPEST ? null : parameter(bar, close, shown);
        if (text == null) {
            return remove(i, behindLine(i, end), "template");
        }
        copyTo(i);
        reading.markup(scan.slice(i, text[0]));
        out.add(new Removals(reading, kinds, scan.slice(text[0], text[1]), depth + 1).run());
        reading.markup(scan.slice(text[1], end));
        from = end;
        return end;
    }

    /** The first bar from an offset on that is in no link or template inside, or {@code close}. */
    private int bar(int start, int close) {
        int at = start;
        while (at < close && scan.at(at) != '|') {
            char c = scan.at(at);
            int inner = c == '{' || c == '[' ? scan.close(c, at) : -1;
            at = inner > at && inner < close ? inner + 2 : at + 1;
        }
        return Math.min(at, close);
    }

    private int[] parameter(int bar, int close, int number) {
        List<int[]> all = new ArrayList<>();
        int begin = bar + 1;
        while (begin <= close && all.size() < 20) {
            int end = bar(begin, close);
            all.add(new int[] {begin, end});
            begin = end + 1;
        }
        int index = number == 0 ? all.size() - 1 : Math.min(number, all.size()) - 1;
        return all.get(index);
    }

    private int conversion(int i) {
        int close = scan.find("}-", i + 2);
        if (close < 0 || scan.holds("-{", i + 2, close)) {
            return -1;
        }
        int begin = i + 2;
        String inner = scan.value.substring(begin, close);
        int bar = inner.indexOf('|');
        String flag = bar < 0 ? "" : inner.substring(0, bar).strip();
        if (flag.equals("H") || flag.equals("T") || flag.equals("-")) {
            return remove(i, close + 2, "language-variant");
        }
        begin += bar >= 0 && flag.length() <= 2 ? bar + 1 : 0;
        copyTo(i);
        int colon = scan.find(":", begin);
        int semicolon = scan.find(";", begin);
        boolean forms = colon > 0 && colon < close && isVariant(scan.value.substring(begin, colon));
        int from2 = forms ? colon + 1 : begin;
        int to = forms && semicolon > colon && semicolon < close ? semicolon : close;
        reading.markup(scan.slice(i, from2));
        out.add(scan.slice(from2, to));
        reading.removed(scan.slice(to, close), "language-variant");
        reading.markup(scan.slice(close, close + 2));
        from = close + 2;
        return from;
    }

    private static boolean isVariant(String name) {
        String code = name.strip().toLowerCase(Locale.ROOT);
        return code.length() >= 2
                && code.length() <= 10
                && code.chars().allMatch(c -> c >= 'a' && c <= 'z' || c == '-')
                && (code.startsWith("zh") || code.startsWith("sr") || code.startsWith("uz") || code.startsWith("kk"));
    }

    /** {@code __WORD__}: capital letters between two signs. */
    private int word(int i, String sign, String rule) {
        if (!scan.value.startsWith(sign, i)) {
            return -1;
        }
        int end = i + 2;
        while (end < scan.value.length() && end - i < LONGEST_WORD && isCapital(scan.at(end))) {
            end++;
        }
        boolean word = end > i + 4 && scan.value.startsWith(sign, end) && !isCapital(scan.at(i - 1));
        return word ? remove(i, behindLine(i, end + 2), rule) : -1;
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
