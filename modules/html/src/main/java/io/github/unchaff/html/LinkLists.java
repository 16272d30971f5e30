package io.github.unchaff.html;

import io.github.unchaff.text.Whitespace;
import io.github.unchaff.url.UrlPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * Drops lists between the paragraphs of a feed item whose every point is nothing but a link to another page of the same site:
 * what else there is to read. A list that the text leads to with a colon is part of it, and so is one that is all there is.
 */
final class LinkLists implements HtmlRule {

    private static final int LEAST_TEXT_BESIDE = 200;

    private static final Evaluator LISTS = QueryParser.parse("ul");

    @Override
    public Set<String> needs() {
        return Set.of("ul");
    }

    @Override
    public void apply(Page page) {
        String url = page.metadata().url();
        String host = url == null ? "" : UrlPolicy.host(url);
        if (host.isEmpty()) {
            return;
        }
        List<Element> lists = new ArrayList<>();
        for (Element list : page.body().select(LISTS)) {
            if (isOnlyLinks(list, host) && !isAnnounced(list)) {
                lists.add(list);
            }
        }
        if (lists.isEmpty()) {
            return;
        }
        TextLengths lengths = new TextLengths(page.body());
        int beside =
                lengths.of(page.body()) - lists.stream().mapToInt(lengths::of).sum();
        if (beside >= LEAST_TEXT_BESIDE) {
            lists.forEach(list -> page.remove(list, "related-articles"));
        }
    }

    private static boolean isOnlyLinks(Element list, String host) {
        boolean any = false;
        for (Node child : list.childNodes()) {
            if (child instanceof Element item && item.nameIs("li")) {
                Element link = onlyLink(item);
                if (link == null || !isOf(host, link.attr("href"))) {
                    return false;
                }
                any = true;
            } else if (!isBlank(child)) {
                return false;
            }
        }
        return any;
    }

    /** The link in an item with nothing beside it, looking through what only wraps it. */
    private static @Nullable Element onlyLink(Element item) {
        Element at = item;
        for (int depth = 0; depth < 5; depth++) {
            Element only = null;
            for (Node child : at.childNodes()) {
                if (child instanceof Element element && only == null && !element.nameIs("br")) {
                    only = element;
                } else if (!isBlank(child)) {
                    return null;
                }
            }
            if (only == null || only.nameIs("ul") || only.nameIs("ol")) {
                return null;
            }
            if (only.nameIs("a")) {
                return only;
            }
            at = only;
        }
        return null;
    }

    private static boolean isBlank(Node node) {
        return node instanceof TextNode text && text.isBlank() || node.nameIs("br") || node.nameIs("#comment");
    }

    private static boolean isOf(String host, String href) {
        String address = href.strip();
        if (!UrlPolicy.isAbsolute(address)) {
            return address.startsWith("/");
        }
        return UrlPolicy.host(address).equals(host);
    }

    /** Whether the text before ends with a colon. */
    private static boolean isAnnounced(Element list) {
        Node at = list;
        for (int steps = 0; steps < 8 && at != null; steps++) {
            Node before = at.previousSibling();
            if (before == null) {
                at = at.parent();
                continue;
            }
            String text = Whitespace.strip(before instanceof TextNode node ? node.getWholeText() : last(before));
            if (!text.isEmpty()) {
                return text.endsWith("：") || text.endsWith(":");
            }
            at = before;
        }
        return false;
    }

    /** The last words in a node; enough of them to see how they end. */
    private static String last(Node node) {
        Node at = node;
        while (at.childNodeSize() > 0) {
            int i = at.childNodeSize() - 1;
            while (i > 0 && isBlank(at.childNode(i))) {
                i--;
            }
            at = at.childNode(i);
        }
        return at instanceof TextNode text ? text.getWholeText() : "";
    }
}
