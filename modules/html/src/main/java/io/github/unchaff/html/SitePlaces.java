package io.github.unchaff.html;

import io.github.unchaff.site.Site;
import io.github.unchaff.site.SiteKey;
import io.github.unchaff.site.SiteSelector;
import io.github.unchaff.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Where body, title, author and date of a page stand, and what is to be dropped from it, as the site file says; found before
 * anything is taken out.
 *
 * @param body what is the article, in the order of the page; empty if the site file does not say or finds nothing
 * @param by the selector that found it; empty if none did
 * @param strip what is to be dropped
 * @param titles what is the title; the first counts
 * @param authors what names the authors
 * @param dates what says when the page was published
 */
record SitePlaces(
        List<Node> body, String by, List<Node> strip, List<Sited> titles, List<Sited> authors, List<Sited> dates) {

    /** Those of a page whose site file has no selectors. */
    static final SitePlaces NONE = new SitePlaces(List.of(), "", List.of(), List.of(), List.of(), List.of());

    /** A value and where it stands. */
    record Sited(Node node, Found found) {}

    /** The places of a page. */
    static SitePlaces of(Page page) {
        Site site = page.site();
        if (!site.hasSelectors()) {
            return NONE;
        }
        PageTrees trees = new PageTrees(page.dom());
        List<Node> strip = new ArrayList<>();
        for (SiteSelector selector : site.selectors(SiteKey.STRIP)) {
            strip.addAll(nodes(page, trees, selector));
        }
        List<Node> body = List.of();
        String by = "";
        for (SiteSelector selector : site.selectors(SiteKey.BODY)) {
            if (body.isEmpty()) {
                body = nodes(page, trees, selector);
                by = body.isEmpty() ? "" : selector.text();
            }
        }
        return new SitePlaces(
                body,
                by,
                strip,
                values(page, trees, SiteKey.TITLE),
                values(page, trees, SiteKey.AUTHOR),
                values(page, trees, SiteKey.DATE));
    }

    /** What a selector finds among what readers see. */
    private static List<Node> nodes(Page page, PageTrees trees, SiteSelector selector) {
        List<Node> nodes = new ArrayList<>();
        for (SelectedPlace place : PageSelector.of(selector.text()).in(trees)) {
            page.context().step();
            if (isIn(page.body(), place.node())) {
                nodes.add(place.node());
            }
        }
        return nodes;
    }

    private static boolean isIn(Element body, Node node) {
        for (Node at = node; at != null; at = at.parent()) {
            if (at == body) {
                return true;
            }
        }
        return false;
    }

    /** The values at the first selector that finds any. */
    private static List<Sited> values(Page page, PageTrees trees, SiteKey key) {
        List<Sited> values = new ArrayList<>();
        for (SiteSelector selector : page.site().selectors(key)) {
            for (SelectedPlace place : PageSelector.of(selector.text()).in(trees)) {
                page.context().step();
                Found found = found(page, place, "site rule " + selector.text());
                if (found != null) {
                    values.add(new Sited(place.node(), found));
                }
            }
            if (!values.isEmpty()) {
                break;
            }
        }
        return values;
    }

    private static @Nullable Found found(Page page, SelectedPlace place, String where) {
        boolean isShown = false;
        SourceText text = SourceText.EMPTY;
        String attribute = attribute(place);
        if (attribute != null && place.node() instanceof Element element) {
            text = CharacterReferences.decode(page.attribute(element, attribute));
        } else if (place.node() instanceof Element element) {
            text = page.allText(element);
            isShown = isIn(page.body(), element);
        } else if (place.node() instanceof TextNode piece) {
            text = page.text(piece);
            isShown = isIn(page.body(), piece);
        }
        text = text.strip();
        return text.length() == 0 ? null : new Found(text, where, isShown);
    }

    /** The attribute in which the value of a place stands; null if its text is meant. */
    static @Nullable String attribute(SelectedPlace place) {
        if (place.attribute() != null || !(place.node() instanceof Element element)) {
            return place.attribute();
        }
        return element.nameIs("meta") && element.hasAttr("content")
                ? "content"
                : element.nameIs("time") && element.hasAttr("datetime") ? "datetime" : null;
    }
}
