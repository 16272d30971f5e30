package io.github.unchaff.html;

import java.util.List;

/** The rules on the tree, in the order in which they work. */
final class HtmlRules {

    /** For a piece of HTML inside another format. */
    static final List<HtmlRule> FRAGMENT = List.of(new Captions());

    /** For the item of a feed: its first lines say who and when. Before the captions, which look at what is first. */
    static final List<HtmlRule> ITEM = List.of(new ItemHead(), new Captions());

    /** For a whole page: the head before anything is taken out, then the article, then what stands in it. */
    static final List<HtmlRule> PAGE = List.of(new PageHead(), new MainContent(), new Captions());

    private HtmlRules() {}
}
