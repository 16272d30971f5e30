package io.github.unchaff.markdown.wiki;

import io.github.unchaff.html.HtmlFragment;
import io.github.unchaff.model.Block;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Inlines;
import io.github.unchaff.source.SourceText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tags in wiki text: some are marks, some hold a text of their own, the others are syntax. What is no tag is text. */
final class TagInlines {

    private static final int LONGEST_TAG = 1000;
    private static final Map<String, Markup.Kind> MARKS = Map.of(
            "b", Markup.Kind.STRONG,
            "strong", Markup.Kind.STRONG,
            "i", Markup.Kind.EMPHASIS,
            "em", Markup.Kind.EMPHASIS,
            "s", Markup.Kind.STRIKE,
            "del", Markup.Kind.STRIKE,
            "strike", Markup.Kind.STRIKE);
    private static final Set<String> CODE =
            Set.of("code", "tt", "source", "syntaxhighlight", "math", "chem", "pre", "kbd", "samp", "score");
    private static final Set<String> DROPPED = Set.of("script", "style", "templatestyles", "mapframe", "timeline");
    private static final Set<String> EXTENSIONS = Set.of(
            "references",
            "ref",
            "nowiki",
            "gallery",
            "poem",
            "noinclude",
            "includeonly",
            "onlyinclude",
            "section",
            "indicator",
            "languages",
            "translate",
            "tvar",
            "hiero");

    private final WikiInlines inlines;
    private final Reading reading;
    private final Scan scan;
    private final Marks marks;
    private final int depth;

    TagInlines(WikiInlines inlines, Scan scan, Marks marks, int depth) {
        this.inlines = inlines;
        this.reading = inlines.reading();
        this.scan = scan;
        this.marks = marks;
        this.depth = depth;
    }

    /** Reads the tag at an offset; where what it holds ends, or -1 if there is no tag. */
    int at(int i) {
        boolean closing = scan.at(i + 1) == '/';
        int from = i + (closing ? 2 : 1);
        int nameEnd = from;
        while (nameEnd < scan.value.length() && isNamePart(scan.at(nameEnd)) && nameEnd - from < 30) {
            nameEnd++;
        }
        int close = nameEnd == from ? -1 : scan.find(">", nameEnd);
        if (close < 0 || close - i > LONGEST_TAG || scan.holds("<", nameEnd, close)) {
            return -1;
        }
        String name = scan.value.substring(from, nameEnd).toLowerCase(Locale.ROOT);
        if (!name.startsWith("$")
                && !EXTENSIONS.contains(name)
                && !DROPPED.contains(name)
                && !CODE.contains(name)
                && !HtmlFragment.isElementName(name)) {
            return -1;
        }
        boolean alone = scan.at(close - 1) == '/';
        return closing ? closing(i, close + 1, name) : opening(i, close + 1, name, alone);
    }

    private static boolean isNamePart(char c) {
        return c < 128 && (Character.isLetterOrDigit(c) || c == '$' || c == '-');
    }

    private int closing(int i, int end, String name) {
        if (marks.isOpen("</" + name + ">")) {
            marks.close("</" + name + ">", scan.slice(i, end), token -> scan.comes(token, end));
        } else {
            reading.markup(scan.slice(i, end));
        }
        return end;
    }

    private int opening(int i, int end, String name, boolean alone) {
        String closer = "</" + name + ">";
        int close = alone ? -1 : scan.find(closer, end);
        if (name.equals("ref")) {
            return reference(i, end, alone ? -1 : close);
        }
        if (name.equals("br")) {
            reading.markup(scan.slice(i, end));
            marks.top().add(new Inline.LineBreak());
            return end;
        }
        if (close >= 0 && (CODE.contains(name) || name.equals("nowiki") || DROPPED.contains(name))) {
            return raw(i, end, close, close + closer.length(), name);
        }
        Markup.Kind kind = MARKS.get(name);
        if (kind != null && close >= 0 && !marks.isOpen(closer)) {
            marks.open(closer, kind, scan.slice(i, end));
        } else {
            reading.markup(scan.slice(i, end));
        }
        return end;
    }

    private int raw(int i, int from, int to, int end, String name) {
        if (DROPPED.contains(name)) {
            reading.removed(scan.slice(i, end), "script-or-style");
            return end;
        }
        SourceText inner = scan.slice(from, to);
        int innerFrom = from;
        int innerTo = to;
        if (inner.value().startsWith("<nowiki>") && inner.value().endsWith("</nowiki>") && inner.length() > 17) {
            innerFrom += 8;
            innerTo -= 9;
        }
        reading.markup(scan.slice(i, innerFrom));
        reading.markup(scan.slice(innerTo, end));
        inner = scan.slice(innerFrom, innerTo);
        if (name.equals("nowiki") || inner.isBlank()) {
            marks.top().add(inner);
        } else {
            SourceText line = Lines.joined(inner).strip();
            marks.top().add(new Inline.Code(line.value(), line.origin()));
        }
        return end;
    }

    /** A footnote where it stands; one that is only called again is no text. */
    private int reference(int i, int end, int close) {
        int behind = close < 0 ? end : close + "</ref>".length();
        SourceText content = close < 0 ? SourceText.EMPTY : scan.slice(end, close);
        if (content.isBlank() || depth > 0) {
            if (content.isBlank()) {
                reading.removed(scan.slice(i, behind), "repeated-reference");
                return behind;
            }
            reading.markup(scan.slice(i, end));
            return end;
        }
        reading.markup(scan.slice(i, end));
        reading.markup(scan.slice(close, behind));
        List<Inline> note =
                new Inlines().addAll(inlines.parts(content, depth + 1)).build();
        if (!note.isEmpty()) {
            marks.top().add(new Inline.Footnote(List.of(new Block.Paragraph(note))));
        }
        return behind;
    }
}
