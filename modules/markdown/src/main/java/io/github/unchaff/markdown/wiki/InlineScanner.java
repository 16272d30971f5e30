package io.github.unchaff.markdown.wiki;

import io.github.unchaff.html.CharacterReferences;
import io.github.unchaff.model.Block;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Inlines;
import io.github.unchaff.source.SourceText;
import io.github.unchaff.text.Han;
import io.github.unchaff.text.Whitespace;
import java.util.List;

/** One scan over one text of inlines. Each construct says how far it reaches, or that it does not begin here. Used once. */
final class InlineScanner {

    private static final int LONGEST_REFERENCE = 34;

    private final WikiInlines inlines;
    private final Reading reading;
    private final Markup markup;
    private final Scan scan;
    private final String value;
    private final int depth;
    private final Marks marks;
    private final LinkInlines links;
    private final TagInlines tags;
    private final String triggers;
    private int plain;

    InlineScanner(WikiInlines inlines, SourceText text, int depth) {
        this.inlines = inlines;
        this.reading = inlines.reading();
        this.markup = reading.markup();
        this.scan = new Scan(text);
        this.value = text.value();
        this.depth = depth;
        this.marks = new Marks(reading);
        this.links = new LinkInlines(inlines, scan, depth);
        this.tags = new TagInlines(inlines, scan, marks, depth);
        this.triggers = triggers(markup);
    }

    private static String triggers(Markup markup) {
        StringBuilder out = new StringBuilder("\n\\&<~'(").append(markup.links().starts());
        markup.marks().forEach(mark -> out.append(mark.token().charAt(0)));
        markup.verbatims().forEach(verbatim -> out.append(verbatim.open().charAt(0)));
        return out.toString();
    }

    List<Inline> run() {
        int i = 0;
        while (i < value.length()) {
            int end = triggers.indexOf(value.charAt(i)) < 0 ? -1 : construct(i);
            if (end > i) {
                plain = end;
                i = end;
            } else {
                i++;
            }
        }
        text(value.length());
        return marks.inlines();
    }

    /** Reads the construct that begins at an offset; where it ends, or -1 if none does. */
    private int construct(int i) {
        char c = value.charAt(i);
        if (c == '\n') {
            return lineEnd(i);
        }
        int end = verbatim(i);
        end = end < 0 ? escape(i) : end;
        end = end < 0 ? link(i) : end;
        end = end < 0 && c == '<' && markup.has(Markup.Trait.HTML) ? tag(i) : end;
        end = end < 0 && c == '&' && markup.has(Markup.Trait.HTML) ? reference(i) : end;
        end = end < 0 ? note(i) : end;
        return end < 0 ? mark(i) : end;
    }

    private void text(int to) {
        if (plain < to) {
            marks.top().add(scan.slice(plain, to));
        }
        plain = to;
    }

    private int lineEnd(int i) {
        int start = i;
        while (start > plain && Whitespace.isWhite(value.charAt(start - 1))) {
            start--;
        }
        text(start);
        if (markup.has(Markup.Trait.MARKS_END_WITH_LINE)) {
            marks.flush();
        }
        int end = i + 1;
        while (end < value.length() && Whitespace.isWhite(value.charAt(end))) {
            end++;
        }
        if (markup.has(Markup.Trait.HARD_LINES)) {
            marks.top().add(new Inline.LineBreak());
            return end;
        }
        boolean joins = start > 0
                && end < value.length()
                && Han.joinsWithoutSpace(value.codePointBefore(start))
                && Han.joinsWithoutSpace(value.codePointAt(end));
        if (!joins) {
            marks.top()
                    .add(new SourceText.Builder()
                            .addDecoded(" ", scan.slice(i, i + 1))
                            .build());
        }
        return end;
    }

    private int verbatim(int i) {
        for (Markup.Verbatim verbatim : markup.verbatims()) {
            if (!value.regionMatches(
                    true, i, verbatim.open(), 0, verbatim.open().length())) {
                continue;
            }
            int from = i + verbatim.open().length();
            int close = scan.find(verbatim.close(), from);
            if (close <= from
                    || verbatim.bound()
                            && !isBound(i, from, close, close + verbatim.close().length())) {
                continue;
            }
            if (verbatim.bound() && scan.holds("\n", from, close)) {
                continue;
            }
            text(i);
            int end = close + verbatim.close().length();
            reading.markup(scan.slice(i, from));
            reading.markup(scan.slice(close, end));
            SourceText inner = scan.slice(from, close);
            if (verbatim.code() && !inner.isBlank()) {
                SourceText line = Lines.joined(inner).strip();
                marks.top().add(new Inline.Code(line.value(), line.origin()));
            } else {
                marks.top().add(inner);
            }
            return end;
        }
        return -1;
    }

    private int escape(int i) {
        char c = value.charAt(i);
        if (c == '\\' && markup.has(Markup.Trait.BACKSLASH_BREAKS) && scan.at(i + 1) == '\\') {
            char behind = scan.at(i + 2);
            boolean ends = behind == 0 || Whitespace.isWhite(behind) || markup.has(Markup.Trait.TILDE_ESCAPES);
            if (!ends) {
                return -1;
            }
            text(i);
            reading.markup(scan.slice(i, i + 2));
            marks.top().add(new Inline.LineBreak());
            int end = i + 2;
            while (Whitespace.isWhite(scan.at(end))) {
                end++;
            }
            return end;
        }
        if (c == '~' && markup.has(Markup.Trait.TILDE_ESCAPES) && i + 1 < value.length()) {
            char next = value.charAt(i + 1);
            if (!Whitespace.isWhite(next) && !Character.isLetterOrDigit(next) && !Character.isSurrogate(next)) {
                int end = scan.at(i + 2) == next && "*/[{".indexOf(next) >= 0 ? i + 3 : i + 2;
                text(i);
                reading.markup(scan.slice(i, i + 1));
                marks.top().add(scan.slice(i + 1, end));
                return end;
            }
        }
        return -1;
    }

    private int link(int i) {
        if (markup.links().starts().indexOf(value.charAt(i)) < 0) {
            return -1;
        }
        LinkGrammar.Found found = markup.links().at(scan, i);
        if (found == null) {
            return -1;
        }
        text(i);
        return links.add(found, i, marks.top());
    }

    private int tag(int i) {
        text(i);
        return tags.at(i);
    }

    /** A character reference of HTML, decoded once. */
    private int reference(int i) {
        int close = scan.find(";", i);
        if (close < 0 || close - i > LONGEST_REFERENCE || scan.holds("&", i + 1, close)) {
            return -1;
        }
        SourceText raw = scan.slice(i, close + 1);
        SourceText meaning = CharacterReferences.decode(raw);
        if (meaning == raw || meaning.value().length() > 2) {
            return -1;
        }
        text(i);
        if (meaning.isBlank()) {
            reading.markup(raw);
        }
        marks.top().add(meaning);
        return close + 1;
    }

    private int note(int i) {
        if (markup.has(Markup.Trait.ORG_LINES) && value.startsWith("[fn:", i)) {
            return orgNote(i);
        }
        if (value.charAt(i) != '(' || scan.at(i + 1) != '(' || !markup.has(Markup.Trait.ROUND_FOOTNOTES)) {
            return -1;
        }
        int close = scan.close('(', i);
        if (close < 0
                || depth > 0
                || scan.holds("((", i + 2, close)
                || scan.slice(i + 2, close).isBlank()) {
            return -1;
        }
        text(i);
        reading.markup(scan.slice(i, i + 2));
        reading.markup(scan.slice(close, close + 2));
        List<Inline> content = new Inlines()
                .addAll(inlines.parts(scan.slice(i + 2, close), depth + 1))
                .build();
        if (!content.isEmpty()) {
            marks.top().add(new Inline.Footnote(List.of(new Block.Paragraph(content))));
        }
        return close + 2;
    }

    /** {@code [fn:1]}, and {@code [fn::text]} or {@code [fn:1:text]}, which define as they call. */
    private int orgNote(int i) {
        int close = scan.find("]", i);
        if (close < 0 || depth > 0 || scan.holds("\n", i, close) || scan.holds("[", i + 1, close)) {
            return -1;
        }
        int colon = scan.find(":", i + 4);
        boolean inline = colon >= 0 && colon < close;
        text(i);
        SourceText content =
                inline ? scan.slice(colon + 1, close) : inlines.footnotes().take(value.substring(i, close));
        if (content == null || content.isBlank()) {
            reading.removed(scan.slice(i, close + 1), "repeated-reference");
            return close + 1;
        }
        reading.markup(scan.slice(i, inline ? colon + 1 : close + 1));
        reading.markup(scan.slice(close, close + 1));
        List<Inline> note =
                new Inlines().addAll(inlines.parts(content, depth + 1)).build();
        if (!note.isEmpty()) {
            marks.top().add(new Inline.Footnote(List.of(new Block.Paragraph(note))));
        }
        return close + 1;
    }

    private int mark(int i) {
        if (value.charAt(i) == '\'' && markup.has(Markup.Trait.APOSTROPHES)) {
            return apostrophes(i);
        }
        for (Markup.Mark mark : markup.marks()) {
            if (value.startsWith(mark.token(), i)) {
                return mark(i, mark);
            }
        }
        return -1;
    }

    private int mark(int i, Markup.Mark mark) {
        int end = i + mark.token().length();
        boolean closes = marks.isOpen(mark.token());
        if (mark.token().equals("//") && scan.at(i - 1) == ':') {
            return -1;
        }
        boolean white = closes ? Whitespace.isWhite(scan.at(i - 1)) : end >= value.length() || isWhiteAt(end);
        if (mark.bound() && (white || !(closes ? isAfter(end) : isBefore(i)))) {
            return -1;
        }
        if (!closes && !scan.comes(mark.token(), end)) {
            return -1;
        }
        text(i);
        if (closes) {
            marks.close(mark.token(), scan.slice(i, end), token -> scan.comes(token, end));
        } else {
            marks.open(mark.token(), mark.kind(), scan.slice(i, end));
        }
        return end;
    }

    /** Two apostrophes are emphasis, three are strong, five are both; others are text (MediaWiki). */
    private int apostrophes(int i) {
        int end = i;
        while (scan.at(end) == '\'') {
            end++;
        }
        int length = end - i;
        if (length < 2) {
            return -1;
        }
        int width = length == 4 ? 3 : Math.min(length, 5);
        int from = end - width;
        text(from);
        if (width != 5) {
            toggle(width == 2 ? "''" : "'''", from, end, end);
        } else if (marks.isOpen("''") && (!marks.isOpen("'''") || marks.isInnermost("''"))) {
            toggle("''", from, from + 2, end);
            toggle("'''", from + 2, end, end);
        } else {
            toggle("'''", from, from + 3, end);
            toggle("''", from + 3, end, end);
        }
        return end;
    }

    private void toggle(String name, int from, int to, int behind) {
        if (marks.isOpen(name)) {
            marks.close(name, scan.slice(from, to), token -> scan.comes(token, behind));
        } else {
            marks.open(name, name.length() == 2 ? Markup.Kind.EMPHASIS : Markup.Kind.STRONG, scan.slice(from, to));
        }
    }

    private boolean isBound(int i, int from, int close, int end) {
        return isBefore(i) && isAfter(end) && !isWhiteAt(from) && !isWhiteAt(close - 1);
    }

    private boolean isBefore(int i) {
        return i == 0 || isWhiteAt(i - 1) || "-({'\"（「『“".indexOf(value.charAt(i - 1)) >= 0;
    }

    private boolean isAfter(int end) {
        return end >= value.length() || isWhiteAt(end) || "-.,;:!?'\")}[，。；：！？）」』”、".indexOf(value.charAt(end)) >= 0;
    }

    private boolean isWhiteAt(int i) {
        return Whitespace.isWhite(value.charAt(i));
    }
}
