package io.github.unchaff.html;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * Drops what stands behind the content of a post on its page, when an element says that it is the content and holds most of the
 * text: {@code <section class="entry-content">}. What stands before it stays: a summary may be there.
 */
final class BehindArticle implements HtmlRule {

    private static final double MOST = 0.6;
    private static final Set<String> CLASSES = Set.of(
            "entry-content",
            "post-content",
            "article-content",
            "article-body",
            "post-body",
            "e-content",
            "td-post-content");

    @Override
    public void apply(Page page) {
        Element body = page.body();
        Element content = content(body);
        for (Node at = content; at != null && at != body; at = at.parent()) {
            Node next = at.nextSibling();
            while (next != null) {
                Node behind = next;
                next = next.nextSibling();
                page.remove(behind, "outside-article");
            }
        }
    }

    /** The innermost of the elements that hold most of the text. */
    private static @Nullable Element content(Element body) {
        TextLengths lengths = new TextLengths(body);
        Element found = null;
        for (Element element : List.copyOf(body.select("[class], [itemprop=articleBody]"))) {
            boolean named = element.attr("itemprop").equals("articleBody")
                    || element.classNames().stream().anyMatch(CLASSES::contains);
            if (named && lengths.of(element) >= lengths.of(body) * MOST) {
                found = element;
            }
        }
        return found;
    }
}
