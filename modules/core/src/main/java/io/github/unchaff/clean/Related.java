package io.github.unchaff.clean;

import io.github.unchaff.model.Document;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Inlines;
import io.github.unchaff.site.Site;
import io.github.unchaff.site.SiteKey;
import io.github.unchaff.url.UrlPolicy;
import java.util.Set;

/** Drops references to other articles: {@code 延伸阅读：} with the links below or behind it. */
final class Related implements Rule {

    private static final int BESIDE = 40;

    @Override
    public String id() {
        return "related";
    }

    @Override
    public Set<Trait> needs() {
        return Set.of(Trait.LINK);
    }

    @Override
    public Document apply(Document document, Cleaning cleaning) {
        Site site = cleaning.site();
        String url = document.metadata().url();
        String own = url == null ? "" : UrlPolicy.host(url);
        LinkRun run = new LinkRun(
                line -> !line.lead().isEmpty() && site.matches(SiteKey.RELATED, line.lead()),
                line -> line.isLinks(BESIDE)
                        && !SourceLabel.isLabelled(line, site)
                        && line.links().stream().allMatch(link -> isTitle(link, own)),
                lines -> lines.stream().anyMatch(line -> !line.links().isEmpty()));
        return run.cut(document, cleaning, id());
    }

    /** Whether a link is called by a title; one called by its address is a player, unless it leads to the same publisher. */
    private static boolean isTitle(Inline.Link link, String own) {
        return !Inlines.text(link.content()).strip().startsWith("http")
                || UrlPolicy.host(link.url()).equals(own);
    }
}
