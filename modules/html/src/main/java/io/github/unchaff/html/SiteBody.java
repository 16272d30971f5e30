package io.github.unchaff.html;

import io.github.unchaff.read.Candidate;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Drops all of a page but the places that the site file names as its article. */
final class SiteBody {

    private static final int WHOLE = 1;

    private final Page page;
    private final Set<Node> article = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Node> around = Collections.newSetFromMap(new IdentityHashMap<>());

    private SiteBody(Page page) {
        this.page = page;
        for (Node node : page.places().body()) {
            if (SiteStrip.isOnPage(node)) {
                article.add(node);
                for (Node at = node.parent(); at != null && around.add(at); at = at.parent()) {
                    page.context().step();
                }
            }
        }
    }

    /** Whether the site file says where the article of a page stands, and it is there. */
    static boolean isIn(Page page) {
        return page.places().body().stream().anyMatch(SiteStrip::isOnPage);
    }

    static void apply(Page page) {
        SiteBody body = new SiteBody(page);
        if (!body.article.contains(page.body())) {
            body.part(page.body());
        }
    }

    /** An element in which the article stands. */
    private void part(Element element) {
        for (Node child : List.copyOf(element.childNodes())) {
            if (child instanceof Comment || article.contains(child)) {
                continue;
            }
            if (child instanceof Element inner && around.contains(child)) {
                part(inner);
            } else {
                page.remove(child, Pruning.OUTSIDE);
            }
        }
    }

    /** The places as those that were weighed. */
    static List<Candidate> candidates(Page page) {
        return page.places().body().stream()
                .filter(SiteStrip::isOnPage)
                .map(node -> candidate(page, node))
                .toList();
    }

    private static Candidate candidate(Page page, Node node) {
        int words = node instanceof Element element
                ? Layout.of(element).page().words
                : node instanceof TextNode text ? text.text().split(" ").length : 0;
        String name = node instanceof Element element ? Candidates.name(element) : "text";
        return new Candidate(
                name,
                page.place(node),
                WHOLE,
                words,
                words,
                List.of("+ site rule " + page.places().by()));
    }
}
