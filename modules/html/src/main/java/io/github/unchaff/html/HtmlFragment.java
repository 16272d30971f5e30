package io.github.unchaff.html;

import io.github.unchaff.model.Block;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Inlines;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.read.ReadContext;
import io.github.unchaff.site.Site;
import io.github.unchaff.source.SourceText;
import java.util.List;
import java.util.Locale;

/** Reads a piece of HTML that stands inside another format. */
public final class HtmlFragment {

    private HtmlFragment() {}

    /**
     * The blocks of a piece of HTML.
     *
     * @param html the HTML with its origin
     */
    public static List<Block> blocks(SourceText html, ReadContext context) {
        Page page = new Page(html, context, new Metadata.Builder(), Site.UNKNOWN);
        page.claimOutsideBody();
        page.apply(HtmlRules.FRAGMENT);
        return BlockMapper.of(page);
    }

    /** The inlines of a piece of HTML; where it holds several blocks, they are separated by line breaks. */
    public static List<Inline> inlines(SourceText html, ReadContext context) {
        return OneLine.of(blocks(html, context));
    }

    /** The text of a piece of HTML, for a place that holds no more, such as a title; without the addresses of embedded media. */
    public static SourceText line(SourceText html, ReadContext context) {
        List<Block> blocks = blocks(html, context);
        List<Block> text = blocks.stream().filter(block -> !isEmbed(block)).toList();
        if (text.size() < blocks.size()) {
            blocks.stream()
                    .filter(HtmlFragment::isEmbed)
                    .forEach(block -> context.claims()
                            .removed(Inlines.source(OneLine.of(List.of(block))).origin(), "embed-in-line"));
        }
        return Inlines.source(OneLine.of(text));
    }

    /** Whether a block is the address of a player, which stands beside what is said. */
    private static boolean isEmbed(Block block) {
        return block instanceof Block.Paragraph paragraph
                && paragraph.content().size() == 1
                && paragraph.content().getFirst() instanceof Inline.Link link
                && Inlines.source(link.content()).value().equals(link.url());
    }

    /** Whether HTML has an element of that name, in any case. */
    public static boolean isElementName(String name) {
        return Tags.isKnown(name.toLowerCase(Locale.ROOT));
    }
}
