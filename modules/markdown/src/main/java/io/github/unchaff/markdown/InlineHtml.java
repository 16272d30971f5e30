package io.github.unchaff.markdown;

import io.github.unchaff.html.HtmlFragment;
import io.github.unchaff.model.Block;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Inlines;
import io.github.unchaff.source.SourceText;
import java.util.List;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * Inlines that hold HTML. They are written as one piece of HTML, which the reader of HTML reads: one interpretation of tags in
 * the house. What holds no tags is mapped here, and stands in that piece as a {@link HeldInlines placeholder}.
 */
final class InlineHtml {

    private final Reading reading;
    private final InlineMapper mapper;
    private final HeldInlines held = new HeldInlines();
    private final SourceText.Builder html = new SourceText.Builder();

    InlineHtml(Reading reading, InlineMapper mapper) {
        this.reading = reading;
        this.mapper = mapper;
    }

    /** Whether there is a tag of HTML anywhere in a node. */
    static boolean isIn(Node root) {
        if (isTag(root)) {
            return true;
        }
        for (Node node = root.getFirstChild(); node != null; node = Flat.next(node, root, true)) {
            if (isTag(node)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTag(Node node) {
        return node instanceof HtmlInline html && HtmlNames.isHtml(html.getLiteral());
    }

    /** The blocks that a paragraph with HTML holds. */
    List<Block> blocks(Node paragraph, int depth) {
        children(paragraph, depth);
        return held.restore(HtmlFragment.blocks(html.build(), reading.context()));
    }

    /** The inlines of a heading or a cell. */
    List<Inline> inlines(Node parent, int depth) {
        if (!isIn(parent)) {
            return mapper.of(parent, depth);
        }
        children(parent, depth);
        return held.restoreInlines(HtmlFragment.inlines(html.build(), reading.context()));
    }

    private void children(Node parent, int depth) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            add(node, depth);
        }
    }

    private void add(Node node, int depth) {
        boolean tagged = isIn(node);
        switch (node) {
            case Text text -> escaped(mapper.texts().text(text));
            case SoftLineBreak lineEnd -> html.add(mapper.softBreaks().settle(lineEnd));
            case HardLineBreak lineBreak -> {
                reading.markup(lineBreak);
                html.addSynthetic("<br>");
            }
            case HtmlInline tag when tagged -> raw(tag);
            case Emphasis emphasis when tagged -> element(emphasis, depth + 1, "em");
            case StrongEmphasis strong when tagged -> element(strong, depth + 1, "strong");
            case Strikethrough strike when tagged -> element(strike, depth + 1, "del");
            case Link link when tagged -> link(link, depth);
            default -> {
                Inlines parts = new Inlines();
                mapper.add(node, depth, parts);
                hold(parts);
            }
        }
    }

    private void element(Node node, int depth, String name) {
        tagged(node, depth, "<" + name + ">", "</" + name + ">");
    }

    private void tagged(Node node, int depth, String open, String close) {
        reading.markupAround(node);
        if (reading.isTooDeep(depth, node)) {
            Inlines parts = new Inlines();
            Flat.inlines(node, reading, mapper, parts);
            hold(parts);
        } else {
            html.addSynthetic(open);
            children(node, depth);
            html.addSynthetic(close);
        }
    }

    private void hold(Inlines parts) {
        parts.parts().forEach(part -> html.addSynthetic(held.placeholder(part)));
    }

    private void link(Link node, int depth) {
        String url = mapper.links().url(node);
        String open = url == null ? "" : "<a href=\"" + url.replace("&", "&amp;") + "\">";
        tagged(node, depth + 1, open, url == null ? "" : "</a>");
    }

    private void raw(HtmlInline tag) {
        boolean first = true;
        for (Spans.Range range : reading.spans().of(tag)) {
            html.addSynthetic(first ? "" : "\n");
            html.add(reading.slice(range.start(), range.end()));
            first = false;
        }
    }

    private void escaped(SourceText text) {
        int plain = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.value().charAt(i);
            if (c == '&' || c == '<' || c == '>') {
                html.add(text.slice(plain, i));
                html.addDecoded(c == '&' ? "&amp;" : c == '<' ? "&lt;" : "&gt;", text.slice(i, i + 1));
                plain = i + 1;
            }
        }
        html.add(text.slice(plain));
    }
}
