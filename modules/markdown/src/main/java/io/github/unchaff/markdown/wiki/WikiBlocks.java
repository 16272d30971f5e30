package io.github.unchaff.markdown.wiki;

import io.github.unchaff.model.Block;
import io.github.unchaff.model.Figures;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Inlines;
import io.github.unchaff.source.Origin;
import io.github.unchaff.source.SourceText;
import io.github.unchaff.text.Whitespace;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the blocks of any of the languages, line by line: each kind of block says which lines are its own, and the lines that
 * nothing else begins are paragraphs.
 */
final class WikiBlocks {

    private static final int DEEPEST_QUOTE = 8;

    private final Reading reading;
    private final Markup markup;
    private final WikiInlines inlines;
    private final Lines lines;
    private final int depth;
    private final List<Block> out = new ArrayList<>();
    private final List<SourceText> paragraph = new ArrayList<>();
    private @Nullable SourceText caption;

    WikiBlocks(WikiInlines inlines, Lines lines, int depth) {
        this.reading = inlines.reading();
        this.markup = reading.markup();
        this.inlines = inlines;
        this.lines = lines;
        this.depth = depth;
    }

    /** The blocks of a text. */
    static List<Block> of(SourceText text, WikiInlines inlines, int depth) {
        Lines lines = new Lines(text);
        return new WikiBlocks(inlines, lines, depth).blocks(0, lines.count());
    }

    List<Block> blocks(int from, int to) {
        OrgLines org = markup.has(Markup.Trait.ORG_LINES) && depth == 0 ? new OrgLines(reading, lines) : null;
        int line = from;
        while (line < to) {
            reading.context().step();
            int next = lines.isBlank(line) ? line + 1 : block(line, to, org);
            if (next < 0) {
                paragraph.add(lines.slice(lines.indentEnd(line), lines.end(line)));
                next = line + 1;
            } else if (next == line + 1 && lines.isBlank(line)) {
                flush();
            }
            line = next;
        }
        flush();
        flushCaption();
        if (depth == 0) {
            inlines.footnotes().rest().forEach(this::paragraph);
        }
        return out;
    }

    /** Reads the block that begins on a line; the line behind it, or -1 if none begins there. */
    private int block(int line, int to, @Nullable OrgLines org) {
        int next = fence(line, to);
        if (next < 0 && org != null) {
            next = org(line, to, org);
        }
        next = next < 0 ? heading(line) : next;
        next = next < 0 ? rule(line) : next;
        next = next < 0 ? table(line, to) : next;
        next = next < 0 ? list(line, to) : next;
        next = next < 0 ? definition(line) : next;
        next = next < 0 ? quote(line, to) : next;
        return next < 0 ? preformatted(line, to) : next;
    }

    private void add(Block block) {
        flush();
        flushCaption();
        out.add(block);
    }

    /** The lines of a paragraph so far, and the pictures that stand beside it. */
    private void flush() {
        if (paragraph.isEmpty()) {
            return;
        }
        SourceText text = joined(paragraph);
        paragraph.clear();
        paragraph(text);
    }

    private void paragraph(SourceText text) {
        List<Inline> content = inlines.of(text);
        List<Block> aside = inlines.takeAside();
        if (caption != null && !aside.isEmpty() && aside.getFirst() instanceof Block.Figure figure) {
            List<Inline> words = inlines.of(caption);
            caption = null;
            aside.set(0, new Block.Figure(figure.image(), figure.link(), words, figure.credit()));
        }
        flushCaption();
        out.addAll(aside);
        out.addAll(Figures.split(content));
    }

    private void flushCaption() {
        if (caption != null) {
            SourceText text = caption;
            caption = null;
            paragraph(text);
        }
    }

    /** Lines with a line end between them. */
    static SourceText joined(List<SourceText> parts) {
        SourceText.Builder text = new SourceText.Builder();
        for (SourceText part : parts) {
            if (text.length() > 0) {
                text.addSynthetic("\n");
            }
            text.add(part);
        }
        return text.build();
    }

    private int fence(int line, int to) {
        int at = lines.indentEnd(line);
        for (Markup.Fence fence : markup.fences()) {
            if (lines.startsWith(line, at, fence.open())) {
                int next = new Fences(lines, reading).at(fence, line, at, to, this::fenced);
                if (next >= 0) {
                    return next;
                }
            }
        }
        return -1;
    }

    /** Takes what a fence holds; what stands behind its end is a paragraph. */
    private void fenced(Markup.Fence fence, @Nullable String language, int from, int to, SourceText content) {
        flush();
        flushCaption();
        switch (fence.inside()) {
            case CODE -> {
                if (!content.isBlank()) {
                    out.add(new Block.CodeBlock(language, content.value(), content.origin()));
                }
            }
            case NOTHING -> reading.removed(content, fence.rule());
            case GALLERY -> gallery(content);
            case TEXT -> out.addAll(inner(content));
            case QUOTE -> {
                List<Block> inside = inner(content);
                if (!inside.isEmpty()) {
                    out.add(new Block.BlockQuote(inside));
                }
            }
        }
    }

    private List<Block> inner(SourceText content) {
        if (depth >= DEEPEST_QUOTE) {
            List<Inline> flat = inlines.of(content);
            List<Block> blocks = new ArrayList<>(inlines.takeAside());
            blocks.addAll(Figures.split(flat));
            return blocks;
        }
        return of(content, inlines, depth + 1);
    }

    private void gallery(SourceText content) {
        Lines pictures = new Lines(content);
        for (int line = 0; line < pictures.count(); line++) {
            if (!pictures.isBlank(line)) {
                out.addAll(inlines.pictureOfLine(pictures.source(line)));
                out.addAll(inlines.takeAside());
            }
        }
    }

    private int org(int line, int to, OrgLines org) {
        int next = org.skip(line, to);
        if (next > 0) {
            flush();
            SourceText words = org.takeCaption();
            if (words != null) {
                flushCaption();
                caption = words;
            }
        }
        return next;
    }

    private int heading(int line) {
        Headings.Found found = Headings.at(markup.headings(), lines, line);
        if (found == null) {
            return -1;
        }
        flush();
        int from = found.from();
        int to = found.to();
        if (markup.headings() == Markup.Headings.STARS) {
            int state = Headings.behindState(lines.value, from, to);
            int tags = Headings.tags(lines.value, state, to);
            reading.removed(lines.slice(from, state), "task-state");
            reading.removed(lines.slice(tags, to), "heading-tags");
            reading.markup(lines.slice(lines.start(line), found.from()));
            from = state;
            to = tags;
        } else {
            reading.markup(lines.slice(lines.start(line), from));
            reading.markup(lines.slice(to, lines.end(line)));
        }
        List<Inline> content = inlines.of(lines.slice(from, to));
        if (!Inlines.isBlank(content)) {
            add(new Block.Heading(found.depth(), content));
        } else {
            out.addAll(Figures.split(content));
        }
        out.addAll(inlines.takeAside());
        return line + 1;
    }

    private int rule(int line) {
        String text = lines.get(line).strip();
        String sign = markup.rule();
        boolean rule = text.startsWith(sign) && text.chars().allMatch(c -> c == sign.charAt(0));
        if (!rule) {
            return -1;
        }
        Origin origin = lines.source(line).strip().origin();
        reading.claims().markup(origin);
        add(new Block.ThematicBreak(origin));
        return line + 1;
    }

    private int table(int line, int to) {
        WikiTables tables = new WikiTables(inlines, lines);
        int next = markup.tables() == Markup.Tables.BRACED
                ? new BracedTable(tables, lines).end(line, to)
                : tables.end(markup.tables(), line, to);
        if (next < 0) {
            return -1;
        }
        flush();
        flushCaption();
        out.addAll(
                markup.tables() == Markup.Tables.BRACED
                        ? new BracedTable(tables, lines).blocks(line, next)
                        : tables.blocks(markup.tables(), line, next));
        out.addAll(inlines.takeAside());
        return next;
    }

    private int list(int line, int to) {
        WikiLists lists = new WikiLists(inlines, lines);
        if (!lists.begins(line)) {
            return -1;
        }
        flush();
        flushCaption();
        return lists.read(line, to, out);
    }

    /** {@code ;term :definition}, each a paragraph, the term in strong emphasis. */
    private int definition(int line) {
        int from = lines.start(line);
        char first = lines.value.charAt(from);
        if (!markup.has(Markup.Trait.DEFINITIONS) || first != ';' && first != ':') {
            return -1;
        }
        int at = from;
        while (at < lines.end(line) && (lines.value.charAt(at) == ':' || lines.value.charAt(at) == ';')) {
            at++;
        }
        flush();
        reading.markup(lines.slice(from, at));
        int colon = first == ';' ? at + lines.get(line).substring(at - from).indexOf(" :") : -1;
        boolean both = colon >= at;
        int termEnd = both ? colon : lines.end(line);
        if (first == ';') {
            List<Inline> term = inlines.of(lines.slice(at, termEnd));
            if (!Inlines.isBlank(term)) {
                add(new Block.Paragraph(
                        new Inlines().add(new Inline.Strong(term)).build()));
            }
            at = termEnd;
        }
        if (both) {
            reading.markup(lines.slice(colon, colon + 2));
            at = colon + 2;
        }
        paragraph(lines.slice(at, lines.end(line)));
        return line + 1;
    }

    private int quote(int line, int to) {
        int end = line;
        while (markup.has(Markup.Trait.ANGLE_QUOTES)
                && end < to
                && lines.indentEnd(end) < lines.end(end)
                && lines.value.charAt(lines.indentEnd(end)) == '>') {
            end++;
        }
        if (end == line) {
            return -1;
        }
        List<SourceText> inside = new ArrayList<>();
        for (int i = line; i < end; i++) {
            int at = lines.indentEnd(i);
            int text = at + 1;
            while (depth + 1 >= DEEPEST_QUOTE && text < lines.end(i) && isQuoteMark(text)) {
                text++;
            }
            reading.markup(lines.slice(at, text));
            inside.add(lines.slice(text, lines.end(i)));
        }
        List<Block> content = inner(joinedLines(inside));
        if (!content.isEmpty()) {
            add(new Block.BlockQuote(content));
        } else {
            flush();
        }
        return end;
    }

    private boolean isQuoteMark(int at) {
        return lines.value.charAt(at) == '>' || Whitespace.isWhite(lines.value.charAt(at));
    }

    /** As {@link #joined}, keeping empty lines. */
    private static SourceText joinedLines(List<SourceText> parts) {
        SourceText.Builder text = new SourceText.Builder();
        parts.forEach(part -> text.add(part).addSynthetic("\n"));
        return text.build();
    }

    private int preformatted(int line, int to) {
        int width = markup.has(Markup.Trait.SPACE_IS_CODE) ? 1 : markup.has(Markup.Trait.TWO_SPACES_ARE_CODE) ? 2 : 0;
        int end = line;
        while (width > 0 && end < to && !lines.isBlank(end) && isIndented(end, width)) {
            end++;
        }
        if (end == line) {
            return -1;
        }
        List<SourceText> parts = new ArrayList<>();
        boolean marked = false;
        for (int i = line; i < end; i++) {
            int from = lines.value.charAt(lines.start(i)) == '\t' ? lines.start(i) + 1 : lines.start(i) + width;
            parts.add(lines.slice(from, lines.end(i)));
            String text = lines.get(i);
            marked |= width == 1 && (text.contains("[[") || text.contains("''") || text.contains("<"));
        }
        flush();
        if (marked) {
            withBreaks(parts);
        } else {
            SourceText code = joined(parts);
            add(new Block.CodeBlock(null, code.value(), code.origin()));
        }
        return end;
    }

    private boolean isIndented(int line, int width) {
        int from = lines.start(line);
        if (lines.value.charAt(from) == '\t') {
            return width == 2;
        }
        for (int i = 0; i < width; i++) {
            if (from + i >= lines.end(line) || lines.value.charAt(from + i) != ' ') {
                return false;
            }
        }
        return true;
    }

    /** Preformatted lines that hold links or emphasis: one paragraph, the lines kept. */
    private void withBreaks(List<SourceText> parts) {
        Inlines content = new Inlines();
        for (SourceText part : parts) {
            content.addAll(inlines.parts(part, 0)).add(new Inline.LineBreak());
        }
        flushCaption();
        out.addAll(inlines.takeAside());
        out.addAll(Figures.split(content.build()));
    }
}
