package io.github.unchaff.clean;

import io.github.unchaff.model.Block;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.InlineLines;
import io.github.unchaff.model.Inlines;
import io.github.unchaff.text.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One line as what it says before its first link, where its links lead, and how much it says beside them: {@code 更多资讯：
 * [a](…) [b](…)}.
 *
 * @param content the line
 * @param lead the text before the first link, stripped; the whole text when there is no link
 * @param links the links
 * @param beside letters and digits outside links
 */
record LinkLine(List<Inline> content, String lead, List<Inline.Link> links, int beside) {

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S{4,2000}");

    static LinkLine of(List<Inline> content) {
        Scan scan = new Scan();
        scan.inlines(content);
        return new LinkLine(content, Whitespace.strip(scan.lead.toString()), List.copyOf(scan.links), scan.beside);
    }

    /** The lines of a block; empty when it is no text, or one that holds more than lines. */
    static List<LinkLine> of(Block block) {
        List<LinkLine> lines = new ArrayList<>();
        return add(block, lines) ? lines : List.of();
    }

    private static boolean add(Block block, List<LinkLine> lines) {
        return switch (block) {
            case Block.Paragraph paragraph -> {
                InlineLines.of(paragraph.content()).forEach(line -> lines.add(of(line)));
                yield true;
            }
            case Block.Heading heading -> lines.add(of(heading.content()));
            case Block.BulletList list ->
                list.items().stream().allMatch(item -> item.content().stream().allMatch(inner -> add(inner, lines)));
            case Block.OrderedList list ->
                list.items().stream().allMatch(item -> item.content().stream().allMatch(inner -> add(inner, lines)));
            case Block.BlockQuote quote -> quote.content().stream().allMatch(inner -> add(inner, lines));
            case Block.CodeBlock code -> false;
            case Block.Table table -> false;
            case Block.Figure figure -> false;
            case Block.ThematicBreak line -> false;
        };
    }

    /** The whole text. */
    String text() {
        return links.isEmpty() ? lead : Whitespace.strip(Inlines.text(content));
    }

    /** Whether it is links, with at most so many letters beside them. */
    boolean isLinks(int most) {
        return !links.isEmpty() && beside <= most;
    }

    /** Where a link leads: the address it shows, if it shows one. */
    static String target(Inline.Link link) {
        String text = Whitespace.strip(Inlines.text(link.content()));
        return ADDRESS.matcher(text).matches() ? text : link.url();
    }

    private static final class Scan {
        private final StringBuilder lead = new StringBuilder();
        private final List<Inline.Link> links = new ArrayList<>();
        private int beside;

        void inlines(List<Inline> inlines) {
            for (Inline inline : inlines) {
                switch (inline) {
                    case Inline.Text text -> text(text.value());
                    case Inline.Code code -> text(code.value());
                    case Inline.Strong strong -> inlines(strong.content());
                    case Inline.Emphasis emphasis -> inlines(emphasis.content());
                    case Inline.Strikethrough strike -> inlines(strike.content());
                    case Inline.Link link -> links.add(link);
                    case Inline.LineBreak lineBreak -> text("\n");
                    case Inline.Image image -> {}
                    case Inline.Footnote note -> {}
                }
            }
        }

        private void text(String text) {
            if (links.isEmpty()) {
                lead.append(text);
            }
            for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
                beside += Character.isLetterOrDigit(text.codePointAt(i)) ? 1 : 0;
            }
        }
    }
}
