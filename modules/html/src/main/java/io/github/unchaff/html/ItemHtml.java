package io.github.unchaff.html;

import io.github.unchaff.model.Block;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.read.ReadContext;
import io.github.unchaff.site.Site;
import io.github.unchaff.source.SourceText;
import java.util.List;

/** Reads the HTML of a feed item: who and when at its head, then the article. */
public final class ItemHtml {

    private ItemHtml() {}

    /**
     * The blocks of an item.
     *
     * @param html the HTML with its origin
     * @param metadata gets the authors, the publication time and the media; a capture time already in it is used as evidence
     * @param site what is known of the publisher
     */
    public static List<Block> blocks(SourceText html, ReadContext context, Metadata.Builder metadata, Site site) {
        return blocks(html, context, metadata, site, HtmlRules.ITEM);
    }

    /** The blocks of the page of a blog post, in which more may stand behind the article; else as {@link #blocks}. */
    public static List<Block> post(SourceText html, ReadContext context, Metadata.Builder metadata, Site site) {
        return blocks(html, context, metadata, site, HtmlRules.POST);
    }

    private static List<Block> blocks(
            SourceText html, ReadContext context, Metadata.Builder metadata, Site site, List<HtmlRule> rules) {
        Page page = new Page(html, context, metadata, site);
        page.claimOutsideBody();
        page.apply(rules);
        return BlockMapper.of(page);
    }
}
