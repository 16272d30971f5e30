package io.github.unchaff.markdown.wiki;

import io.github.unchaff.diagnostic.CoreCode;
import io.github.unchaff.model.Block;
import io.github.unchaff.model.Figures;
import io.github.unchaff.model.Inline;
import io.github.unchaff.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads lists: a run of item lines, nested by how far they are indented or how often the mark stands. */
final class WikiLists {

    private static final int DEEPEST = 16;

    private final Reading reading;
    private final Markup.Lists style;
    private final boolean bold;
    private final WikiInlines inlines;
    private final Lines lines;

    WikiLists(WikiInlines inlines, Lines lines) {
        this.reading = inlines.reading();
        this.style = reading.markup().lists();
        this.bold =
                reading.markup().marks().stream().anyMatch(mark -> mark.token().equals("**"));
        this.inlines = inlines;
        this.lines = lines;
    }

    /**
     * The mark of an item.
     *
     * @param width how far it is indented
     * @param number its number, or -1 for a bullet
     * @param text where the text behind it begins
     * @param goesOn whether it is a further paragraph of the item above
     */
    private record Mark(int width, int number, int text, boolean goesOn) {}

    /** A list while it is built. */
    private static final class Open {
        final int width;
        final int number;
        final List<List<Block>> items = new ArrayList<>();

        Open(int width, int number) {
            this.width = width;
            this.number = number;
        }

        Block build() {
            List<Block.ListItem> all = items.stream().map(Block.ListItem::new).toList();
            return number < 0 ? new Block.BulletList(all) : new Block.OrderedList(number, all);
        }
    }

    boolean begins(int line) {
        Mark mark = mark(line, false);
        return mark != null && !mark.goesOn();
    }

    /** Reads the list that begins on a line; the line behind it. */
    int read(int first, int to, List<Block> out) {
        List<Open> open = new ArrayList<>();
        int line = first;
        while (line < to) {
            Mark mark = lines.isBlank(line) ? null : mark(line, true);
            if (mark == null) {
                break;
            }
            reading.context().step();
            List<SourceText> text = new ArrayList<>();
            reading.markup(lines.slice(lines.start(line), mark.text()));
            text.add(lines.slice(mark.text(), lines.end(line)));
            line = continued(line + 1, to, mark.width(), text);
            item(open, mark, WikiBlocks.joined(text), out);
        }
        while (!open.isEmpty()) {
            close(open, out);
        }
        return line;
    }

    /** Adds the lines that go on with an item: indented further than its mark, and no item themselves. */
    private int continued(int line, int to, int width, List<SourceText> text) {
        boolean goesOn = style == Markup.Lists.INDENTED_DASHES || style == Markup.Lists.INDENTED_STARS;
        int at = line;
        while (goesOn && at < to && !lines.isBlank(at) && lines.columns(at) > width && mark(at, true) == null) {
            text.add(lines.slice(lines.indentEnd(at), lines.end(at)));
            at++;
        }
        return at;
    }

    private void item(List<Open> open, Mark mark, SourceText text, List<Block> out) {
        while (!open.isEmpty() && open.getLast().width > mark.width()) {
            close(open, out);
        }
        List<Inline> content = inlines.of(text);
        List<Block> blocks = new ArrayList<>(inlines.takeAside());
        blocks.addAll(Figures.split(content));
        boolean full = open.size() >= DEEPEST;
        if (full && open.getLast().width < mark.width()) {
            reading.context()
                    .reportOnce(
                            CoreCode.TOO_DEEP,
                            text.origin(),
                            "a list nested deeper than " + DEEPEST + "; it was lifted");
        }
        boolean same = !open.isEmpty() && (full || open.getLast().width == mark.width());
        if (same && mark.goesOn() && !open.getLast().items.isEmpty()) {
            open.getLast().items.getLast().addAll(blocks);
            return;
        }
        if (same && open.getLast().number < 0 != mark.number() < 0) {
            close(open, out);
            same = false;
        }
        if (!same) {
            open.add(new Open(mark.width(), mark.number()));
        }
        open.getLast().items.add(blocks);
    }

    /** Ends the innermost list: it becomes part of the item above it. */
    private static void close(List<Open> open, List<Block> out) {
        Open last = open.removeLast();
        if (open.isEmpty()) {
            out.add(last.build());
        } else {
            open.getLast().items.getLast().add(last.build());
        }
    }

    private @Nullable Mark mark(int line, boolean inList) {
        return switch (style) {
            case REPEATED -> repeated(line, inList);
            case SPACED -> spaced(line);
            case INDENTED_DASHES -> indented(line, "-+*", false);
            case INDENTED_STARS -> indented(line, "*", true);
        };
    }

    private @Nullable Mark repeated(int line, boolean inList) {
        int from = reading.markup().has(Markup.Trait.SPACE_IS_CODE) ? lines.start(line) : lines.indentEnd(line);
        int at = from;
        boolean definitions = reading.markup().has(Markup.Trait.DEFINITIONS);
        while (at < lines.end(line)
                && (lines.value.charAt(at) == '*'
                        || lines.value.charAt(at) == '#'
                        || definitions && at > from && lines.value.charAt(at) == ':')) {
            at++;
        }
        int width = at - from;
        if (width == 0
                || bold && width > 1 && !inList
                || bold && lines.value.charAt(from) == '*' && width > 1 && closesLater(line, at)) {
            return null;
        }
        char last = lines.value.charAt(at - 1);
        boolean goesOn = last == ':';
        return new Mark(goesOn ? width - 1 : width, last == '#' ? 1 : -1, at, goesOn && inList);
    }

    /** Two stars at the beginning of a line are strong emphasis if they are closed on it, and no space stands behind them. */
    private boolean closesLater(int line, int at) {
        boolean closes = lines.value.substring(at, lines.end(line)).contains("**");
        return closes && at < lines.end(line) && lines.value.charAt(at) != ' ';
    }

    private @Nullable Mark spaced(int line) {
        int at = lines.indentEnd(line);
        int columns = lines.columns(line);
        if (columns < 2 || at >= lines.end(line)) {
            return null;
        }
        char mark = lines.value.charAt(at);
        char next = at + 1 < lines.end(line) ? lines.value.charAt(at + 1) : 0;
        if (mark != '*' && mark != '-' || next == mark || next == 0) {
            return null;
        }
        return new Mark(columns / 2, mark == '-' ? 1 : -1, at + 1, false);
    }

    private @Nullable Mark indented(int line, String bullets, boolean boxes) {
        int at = lines.indentEnd(line);
        int end = lines.end(line);
        int columns = lines.columns(line);
        if (at >= end) {
            return null;
        }
        char c = lines.value.charAt(at);
        boolean star = c == '*' && columns == 0 && !boxes;
        if (bullets.indexOf(c) >= 0 && !star) {
            boolean spaced = at + 1 < end && isSpace(at + 1);
            return spaced ? new Mark(columns, -1, at + 1, false) : null;
        }
        if (boxes && c == '[' && at + 3 < end && lines.value.charAt(at + 2) == ']' && isSpace(at + 3)) {
            return " *x><".indexOf(lines.value.charAt(at + 1)) >= 0 ? new Mark(columns, -1, at, false) : null;
        }
        return numbered(at, end, columns);
    }

    private @Nullable Mark numbered(int at, int end, int columns) {
        int digits = at;
        while (digits < end
                && digits - at < 9
                && lines.value.charAt(digits) >= '0'
                && lines.value.charAt(digits) <= '9') {
            digits++;
        }
        boolean numbered = digits > at
                && digits + 1 < end
                && (lines.value.charAt(digits) == '.' || lines.value.charAt(digits) == ')')
                && isSpace(digits + 1);
        return numbered
                ? new Mark(columns, Integer.parseInt(lines.value.substring(at, digits)), digits + 1, false)
                : null;
    }

    private boolean isSpace(int at) {
        return lines.value.charAt(at) == ' ' || lines.value.charAt(at) == '\t';
    }
}
