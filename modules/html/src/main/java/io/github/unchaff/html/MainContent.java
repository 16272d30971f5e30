package io.github.unchaff.html;

import io.github.unchaff.read.ReadOptions;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * The article of a page: the {@code article} or {@code main} element that holds most of its text, else the whole body; without
 * navigation, asides, forms, and headers and footers of the page.
 */
final class MainContent implements HtmlRule {

    private static final double MOST = 0.4;

    /** Landmarks that are no part of an article, with the rule that drops them. */
    private static final Map<String, String> LANDMARKS =
            Map.of("nav", "navigation", "aside", "aside", "form", "form", "dialog", "dialog");

    @Override
    public void apply(Page page) {
        if (page.context().options().extract() == ReadOptions.Extract.NONE) {
            return;
        }
        Element body = page.body();
        Element article = article(body);
        if (article != null) {
            dropOthers(page, body, article);
        }
        for (Element part : List.copyOf(body.select("nav, aside, form, dialog, header, footer"))) {
            String rule = part.nameIs("header") || part.nameIs("footer")
                    ? edge(part, article)
                    : LANDMARKS.get(part.normalName());
            boolean within = part.parent() != null && part.ownerDocument() != null;
            if (rule != null && within && part != article && !holds(part, article)) {
                page.remove(part, rule);
            }
        }
    }

    /** A header or footer of the page is dropped; one of the article stays. */
    private static @Nullable String edge(Element part, @Nullable Element article) {
        boolean inside = part.closest("article, main, section") != null || article != null && holds(article, part);
        return inside ? null : "page-" + part.normalName();
    }

    private static @Nullable Element article(Element body) {
        double all = body.text().length();
        Element best = null;
        for (Element candidate : body.select("article, main, [role=main], [itemprop=articleBody]")) {
            int length = candidate.text().length();
            boolean tighter = best != null
                    && holds(best, candidate)
                    && length > best.text().length() * 0.8;
            if (length >= all * MOST && (best == null || tighter)) {
                best = candidate;
            }
        }
        return best;
    }

    private static void dropOthers(Page page, Element body, Element article) {
        Node keep = article;
        while (keep != body && keep.parent() instanceof Element parent) {
            for (Node sibling : List.copyOf(parent.childNodes())) {
                if (sibling != keep) {
                    page.remove(sibling, "outside-article");
                }
            }
            keep = parent;
        }
    }

    private static boolean holds(Element outer, @Nullable Element inner) {
        for (Node at = inner; at != null; at = at.parent()) {
            if (at == outer) {
                return true;
            }
        }
        return false;
    }
}
