package io.github.unchaff.write;

import io.github.unchaff.model.Block;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Inlines;
import io.github.unchaff.text.Whitespace;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lays the inlines of one block out as a {@link MarkdownRun}. Used once. */
final class MarkdownInlines {

    /** Emphasis that is open: how many delimiters of which kind it has. What is emphasised in a caption is so twice. */
    private record Open(int width, char mark, boolean hasOneChild, boolean isCaption) {}

    private final MarkdownRun run;
    private final MarkdownNotes notes;
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Inline.Footnote> behindLink = new ArrayList<>();
    private boolean inLink;

    MarkdownInlines(MarkdownRun.Place place, MarkdownNotes notes) {
        this.run = new MarkdownRun(place, notes.keepsWikiLinks());
        this.notes = notes;
    }

    /** The inlines as Markdown. */
    String text(List<Inline> inlines) {
        all(settled(inlines));
        return run.written();
    }

    /** A figure: the image, and below it its caption in emphasis and its credit behind a dash. */
    String figure(Block.Figure figure) {
        String link = figure.link();
        if (link == null) {
            image(figure.image());
        } else {
            all(List.of(new Inline.Link(link, null, List.of(figure.image()))));
        }
        boolean caption = !Inlines.isBlank(figure.caption());
        if (caption) {
            run.syntax("\n");
            delimited('*', 1, settled(figure.caption()), true);
        }
        Inline.Text credit = figure.credit();
        if (credit != null && !Whitespace.isBlank(credit.value())) {
            run.syntax(caption ? " — " : "\n— ");
            run.literal(Whitespace.strip(credit.value()));
        }
        return run.written();
    }

    /** As readers settle them; what a caller made by hand may hold neighbours that Markdown cannot tell apart. */
    private static List<Inline> settled(List<Inline> inlines) {
        return new Inlines().addAll(inlines).build();
    }

    private void all(List<Inline> inlines) {
        for (int i = 0; i < inlines.size(); i++) {
            boolean last = i == inlines.size() - 1;
            switch (inlines.get(i)) {
                case Inline.Text text -> run.literal(text.value());
                case Inline.Code code -> code(code.value());
                case Inline.Emphasis emphasis -> emphasis(1, emphasis.content(), last);
                case Inline.Strong strong -> emphasis(2, strong.content(), last);
                case Inline.Strikethrough strike -> strike(strike.content());
                case Inline.Link link -> link(link);
                case Inline.Image image -> image(image);
                case Inline.LineBreak lineBreak -> lineBreak();
                case Inline.Footnote note -> footnote(note);
            }
        }
    }

    /** A line break; headings and cells are one line, so there it is a space. */
    private void lineBreak() {
        if (run.place == MarkdownRun.Place.PARAGRAPH) {
            run.syntax(endsInAddress() ? "  \n" : "\\\n");
        } else {
            run.literal(" ");
        }
    }

    /** Whether the line ends in a bare address, of which a backslash would become part where such are links (GFM 6.9). */
    private boolean endsInAddress() {
        int from = run.text.length();
        while (from > 0 && run.text.charAt(from - 1) > ' ') {
            from--;
        }
        String word = run.text.substring(from);
        return word.contains("://") || word.contains("www.");
    }

    /** A reference to a footnote; behind the link if it stands in one, since it would break it. */
    private void footnote(Inline.Footnote note) {
        if (inLink) {
            behindLink.add(note);
        } else {
            run.syntax("[^" + notes.add(note) + "]");
        }
    }

    private void code(String value) {
        if (!value.isEmpty()) {
            run.syntax(MarkdownCode.span(value));
        }
    }

    private void strike(List<Inline> content) {
        boolean nested = open.stream().anyMatch(outer -> outer.mark == '~');
        delimited(nested ? 0 : '~', 2, content, false);
    }

    private void emphasis(int width, List<Inline> content, boolean last) {
        delimited(mark(width, last), width, content, false);
    }

    private void delimited(char mark, int width, List<Inline> content, boolean isCaption) {
        if (mark == 0 || content.isEmpty()) {
            all(content);
            return;
        }
        run.delimiters(mark, width, true);
        open.addLast(new Open(width, mark, content.size() == 1, isCaption));
        all(content);
        open.removeLast();
        run.delimiters(mark, width, false);
    }

    /** {@code *} if that cannot be taken for something else, or {@code _}; 0 in emphasis of the same kind, which says it all. */
    private char mark(int width, boolean last) {
        return isFree('*', width, last) ? '*' : isFree('_', width, last) ? '_' : 0;
    }

    private boolean isFree(char mark, int width, boolean last) {
        for (Open outer : open) {
            boolean same = outer.width == width && outer.mark != '~';
            if (same && (!outer.isCaption || outer.mark == mark)) {
                return false;
            }
        }
        Open parent = open.peekLast();
        boolean inParent = parent != null && parent.mark == mark;
        if (inParent
                && parent.width == 1
                && width == 2
                && parent.hasOneChild
                && run.delimiters.getLast().end() == run.text.length()) {
            return true;
        }
        return run.lastSyntax() != mark && !(inParent && last);
    }

    /** A link. One inside another is written as its text, for links do not nest (CommonMark 6.3). */
    private void link(Inline.Link link) {
        if (inLink || link.content().isEmpty()) {
            all(link.content());
            return;
        }
        if (link.title() == null && MarkdownUrls.isAutolink(link)) {
            run.syntax("<" + link.url() + ">");
            return;
        }
        run.syntax("[");
        int from = run.text.length();
        inLink = true;
        Deque<Open> outside = new ArrayDeque<>(open);
        open.clear();
        all(link.content());
        open.addAll(outside);
        inLink = false;
        MarkdownBrackets.settle(run, from);
        run.syntax("](" + MarkdownUrls.destination(link.url()) + title(link.title()) + ")");
        behindLink.forEach(this::footnote);
        behindLink.clear();
    }

    private void image(Inline.Image image) {
        run.syntax("![");
        int from = run.text.length();
        run.literal(Whitespace.collapse(Objects.requireNonNullElse(image.altText(), "")));
        MarkdownBrackets.settle(run, from);
        run.syntax("](" + MarkdownUrls.destination(image.url()) + ")");
    }

    private static String title(@Nullable String title) {
        return title == null ? "" : " " + MarkdownUrls.title(title);
    }
}
