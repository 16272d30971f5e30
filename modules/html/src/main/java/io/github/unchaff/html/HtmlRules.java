package io.github.unchaff.html;

import java.util.List;

/** The rules on the tree, in the order in which they work. */
final class HtmlRules {

    /** For a piece of HTML inside another format. */
    static final List<HtmlRule> FRAGMENT = List.of(new Furniture(), new Captions());

    /** For the item of a feed. */
    static final List<HtmlRule> ITEM = List.of(
            // First: labels and cards stand between a picture and its caption, and in the head.
            new Furniture(),
            new Outward(),
            new ArchiveCard(),
            // Before the captions, which look at what is first.
            new ItemHead(),
            new RepeatedTitles(),
            new PostTags(),
            new MoreLink(),
            new LinkLists(),
            new Captions());

    /** For the page of a blog post: as an item, without what stands behind the article. */
    static final List<HtmlRule> POST = List.of(
            new Furniture(),
            new Outward(),
            new ItemHead(),
            new RepeatedTitles(),
            // They stand behind the article.
            new PostTags(),
            new BehindArticle(),
            new LinkLists(),
            new Captions());

    /** For a whole page. */
    static final List<HtmlRule> PAGE = List.of(
            // Before anything else is taken out.
            new SiteStrip(),
            new MainContent.Search(),
            new PageHead(),
            new MainContent(),
            new Furniture(),
            new Outward(),
            new Captions());

    private HtmlRules() {}
}
