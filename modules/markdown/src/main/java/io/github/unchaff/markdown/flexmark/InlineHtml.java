package io.github.unchaff.markdown.flexmark;

import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;
import io.github.unchaff.html.HtmlFragment;
import io.github.unchaff.markdown.HeldInlines;
import io.github.unchaff.markdown.HtmlNames;
import io.github.unchaff.model.Block;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Inlines;
import io.github.unchaff.source.SourceText;
import java.util.List;

/**
 * Inlines that hold HTML. They are written as one piece of HTML, which the reader of HTML reads. What holds no tags is mapped
 * here, and stands in that piece as a {@link HeldInlines placeholder}.
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
        if (root instanceof HtmlInlineBase tag) {
            return HtmlNames.isHtml(tag.getChars().toString());
        }
        for (Node node = root.getFirstChild(); node != null; node = node.getNext()) {
            if (isIn(node)) {
                return true;
            }
        }
        return false;
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
            case HtmlEntity entity -> escaped(mapper.texts().entity(entity));
            case SoftLineBreak lineEnd -> html.add(mapper.lineEnds().settle(lineEnd));
            case HardLineBreak lineBreak -> {
                reading.markup(lineBreak);
                html.addSynthetic("<br>");
            }
            case HtmlInlineBase tag when tagged -> html.add(reading.text(tag.getChars()));
            case Emphasis emphasis when tagged -> element(emphasis, depth, "<em>", "</em>");
            case StrongEmphasis strong when tagged -> element(strong, depth, "<strong>", "</strong>");
            case Strikethrough strike when tagged -> element(strike, depth, "<del>", "</del>");
            case Link link when tagged -> link(link, depth);
            case LinkRef link when tagged -> link(link, depth);
            default -> {
                Inlines parts = new Inlines();
                mapper.add(node, depth, parts);
                parts.parts().forEach(part -> html.addSynthetic(held.placeholder(part)));
            }
        }
    }

    private void element(Node node, int depth, String open, String close) {
        reading.markupAround(node);
        html.addSynthetic(open);
        children(node, reading.depth(depth + 1, node));
        html.addSynthetic(close);
    }

    private void link(Node node, int depth) {
        Address address = Address.of(node, reading);
        String url = address.url() == null ? null : mapper.links().url(node, address.url());
        if (address.url() == null) {
            Node first = node.getFirstChild();
            Node last = node.getLastChild();
            int start = first == null ? node.getEndOffset() : first.getStartOffset();
            int end = last == null ? node.getEndOffset() : last.getEndOffset();
            escaped(mapper.texts().unescaped(node.getStartOffset(), start));
            children(node, reading.depth(depth + 1, node));
            escaped(mapper.texts().unescaped(end, node.getEndOffset()));
        } else {
            String open = url == null ? "" : "<a href=\"" + url.replace("&", "&amp;") + "\">";
            element(node, depth, open, url == null ? "" : "</a>");
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
