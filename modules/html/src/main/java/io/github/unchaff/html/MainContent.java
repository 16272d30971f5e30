package io.github.unchaff.html;

import io.github.unchaff.diagnostic.CoreCode;
import io.github.unchaff.read.ReadOptions;
import io.github.unchaff.source.Origin;

/** Drops what stands round the article of a page. */
final class MainContent implements HtmlRule {

    @Override
    public void apply(Page page) {
        if (page.context().options().extract() != ReadOptions.Extract.NONE && SiteBody.isIn(page)) {
            SiteBody.apply(page);
        }
        ArticleChoice article = page.article();
        if (article != null) {
            if (article.words() == 0 && article.page().page.words > 0) {
                page.context()
                        .report(
                                CoreCode.NO_MAIN_CONTENT,
                                Origin.NONE,
                                "none of the " + article.page().page.words + " words of the page read like an article");
            }
            new Pruning(page, article).apply();
        }
    }

    /** Looks for the article before anything is taken out of the page. */
    static final class Search implements HtmlRule {
        @Override
        public void apply(Page page) {
            if (page.context().options().extract() == ReadOptions.Extract.NONE) {
                return;
            }
            if (SiteBody.isIn(page)) {
                Unscripted.unwrap(page.body());
                if (page.context().options().explains()) {
                    page.context().weighed(SiteBody.candidates(page));
                }
            } else {
                ArticleChoice article = ArticleChoice.of(Surroundings.of(page));
                page.article(article);
                if (page.context().options().explains()) {
                    page.context().weighed(Candidates.of(page, article));
                }
            }
        }
    }
}
