package io.github.unchaff.html;

import io.github.unchaff.diagnostic.CoreCode;
import io.github.unchaff.read.ReadOptions;
import io.github.unchaff.site.SiteKey;
import io.github.unchaff.site.SiteSelector;
import io.github.unchaff.source.Origin;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Node;

/** Finds the places that the site file names by selectors, and drops what it says is to be dropped. */
final class SiteStrip implements HtmlRule {

    @Override
    public void apply(Page page) {
        SitePlaces places = SitePlaces.of(page);
        page.places(places);
        if (page.context().options().extract() == ReadOptions.Extract.NONE) {
            return;
        }
        for (Node node : places.strip()) {
            if (node != page.body() && isOnPage(node)) {
                page.remove(node, "site-strip");
            }
        }
        List<SiteSelector> body = page.site().selectors(SiteKey.BODY);
        if (!body.isEmpty() && places.body().stream().noneMatch(SiteStrip::isOnPage)) {
            page.context()
                    .report(
                            CoreCode.SITE_RULE_FOUND_NOTHING,
                            Origin.NONE,
                            "the rules of " + page.site().host() + " find no body by "
                                    + body.stream().map(SiteSelector::text).collect(Collectors.joining("; ")));
        }
    }

    /** Whether a place is still there. */
    static boolean isOnPage(Node node) {
        return node.parent() != null && node.ownerDocument() != null;
    }
}
