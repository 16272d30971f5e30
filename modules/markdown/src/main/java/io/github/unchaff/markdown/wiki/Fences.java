package io.github.unchaff.markdown.wiki;

import io.github.unchaff.source.SourceText;
import io.github.unchaff.text.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds where a fence ends, and what it holds. One that is never closed is none. */
final class Fences {

    private static final int LONGEST_LANGUAGE = 20;

    private final Lines lines;
    private final Reading reading;

    Fences(Lines lines, Reading reading) {
        this.lines = lines;
        this.reading = reading;
    }

    /** Takes what a fence holds. */
    interface Taker {
        /** The content without its fences. */
        void take(Markup.Fence fence, @Nullable String language, int from, int to, SourceText content);
    }

    /** Reads the fence that opens at an offset of a line; the line behind it, or -1. */
    int at(Markup.Fence fence, int line, int at, int to, Taker taker) {
        boolean tag = fence.open().startsWith("<") && !fence.open().startsWith("<<");
        int header = tag ? closeOn(line, ">", at) + 1 : lines.end(line);
        if (tag && (header <= at || !endsName(at + fence.open().length()))) {
            return -1;
        }
        if (fence.whole() && !lines.get(line).strip().equalsIgnoreCase(fence.open())) {
            return -1;
        }
        if (tag && lines.value.charAt(header - 2) == '/') {
            return -1;
        }
        int last = lines.nextWith(tag ? line : line + 1, fence.close(), fence.whole());
        int close = last < to ? closeOn(last, fence.close(), last == line ? header : lines.start(last)) : -1;
        if (last == line && close < 0) {
            last = lines.nextWith(line + 1, fence.close(), fence.whole());
            close = last < to ? closeOn(last, fence.close(), lines.start(last)) : -1;
        }
        if (close < 0) {
            return -1;
        }
        reading.markup(lines.slice(at, header));
        int end = close + fence.close().length();
        reading.markup(lines.slice(close, end));
        String opening = lines.value.substring(at + fence.open().length(), header);
        SourceText content = content(line, header, last, close);
        taker.take(fence, language(opening), header, close, content);
        int rest = tag ? end : lines.end(last);
        if (!tag) {
            reading.markup(lines.slice(end, rest));
        } else if (!lines.slice(end, lines.end(last)).isBlank()) {
            taker.take(
                    new Markup.Fence("", "", Markup.Inside.TEXT, false, ""),
                    null,
                    end,
                    lines.end(last),
                    lines.slice(end, lines.end(last)));
        }
        return last + 1;
    }

    private boolean endsName(int at) {
        return at >= lines.value.length() || !Character.isLetterOrDigit(lines.value.charAt(at));
    }

    private int closeOn(int line, String close, int from) {
        for (int i = from; i + close.length() <= lines.end(line); i++) {
            if (lines.value.regionMatches(true, i, close, 0, close.length())) {
                return i;
            }
        }
        return -1;
    }

    private SourceText content(int first, int from, int last, int to) {
        List<SourceText> parts = new ArrayList<>();
        for (int line = first; line <= last; line++) {
            int begin = line == first ? from : lines.start(line);
            int end = line == last ? to : lines.end(line);
            parts.add(lines.slice(begin, end));
        }
        if (parts.size() > 1 && parts.getFirst().isBlank()) {
            parts.removeFirst();
        }
        if (parts.size() > 1 && parts.getLast().isBlank()) {
            parts.removeLast();
        }
        SourceText.Builder out = new SourceText.Builder();
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) {
                out.addSynthetic("\n");
            }
            out.add(parts.get(i));
        }
        return out.build();
    }

    /** The word that names the language of code: {@code lang="java"}, or the first word. */
    private static @Nullable String language(String opening) {
        String text = opening.toLowerCase(Locale.ROOT);
        int named = text.indexOf("lang=");
        String rest = Whitespace.strip(named >= 0 ? text.substring(named + 5) : text);
        rest = rest.startsWith("\"") || rest.startsWith("'") ? rest.substring(1) : rest;
        int end = 0;
        while (end < rest.length()
                && (Character.isLetterOrDigit(rest.charAt(end)) || "+-#_".indexOf(rest.charAt(end)) >= 0)) {
            end++;
        }
        boolean attribute = named < 0 && rest.indexOf('=') >= 0;
        boolean word = end > 0 && end <= LONGEST_LANGUAGE && Character.isLetter(rest.charAt(0));
        return word && !attribute ? rest.substring(0, end) : null;
    }
}
