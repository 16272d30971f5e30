package io.github.unchaff.model;

import java.util.ArrayList;
import java.util.List;

/** The lines of inlines: what stands between line breaks. A break inside emphasis or a link ends no line. */
public final class InlineLines {

    private InlineLines() {}

    /** The lines that show something, in order. */
    public static List<List<Inline>> of(List<Inline> content) {
        if (isOneLine(content)) {
            return List.of(content);
        }
        List<List<Inline>> lines = new ArrayList<>(1);
        Inlines line = new Inlines();
        for (Inline inline : content) {
            if (inline instanceof Inline.LineBreak) {
                add(lines, line);
                line = new Inlines();
            } else {
                line.add(inline);
            }
        }
        add(lines, line);
        return lines;
    }

    private static boolean isOneLine(List<Inline> content) {
        for (Inline inline : content) {
            if (inline instanceof Inline.LineBreak) {
                return false;
            }
        }
        return !content.isEmpty() && Inlines.areSettled(content);
    }

    /** The lines with a line break between each two. */
    public static List<Inline> joined(List<List<Inline>> lines) {
        Inlines out = new Inlines();
        for (List<Inline> line : lines) {
            if (!out.isEmpty()) {
                out.add(new Inline.LineBreak());
            }
            out.addAll(line);
        }
        return out.build();
    }

    private static void add(List<List<Inline>> lines, Inlines line) {
        List<Inline> content = line.build();
        if (!content.isEmpty()) {
            lines.add(content);
        }
    }
}
