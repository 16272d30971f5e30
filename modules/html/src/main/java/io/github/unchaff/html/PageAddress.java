package io.github.unchaff.html;

import io.github.unchaff.url.UrlPolicy;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/** Where a page says that it stands, for finding what is known of its publisher: {@code canonical}, {@code og:url}, {@code base}. */
final class PageAddress {

    private static final Evaluator ANY =
            QueryParser.parse("link[rel=canonical], meta[property=og:url], meta[name=og:url], base[href]");

    private PageAddress() {}

    /** The address, or null if the page states none. */
    static @Nullable String of(Document dom) {
        String address = in(dom.head());
        return address == null ? in(dom.body()) : address;
    }

    private static @Nullable String in(Element part) {
        String best = null;
        int rank = 0;
        for (Element element : part.select(ANY)) {
            String stated = element.nameIs("meta") ? element.attr("content") : element.attr("href");
            String url = UrlPolicy.link(stated.strip());
            int own = element.nameIs("link") ? 3 : element.nameIs("meta") ? 2 : 1;
            if (own > rank && url != null && UrlPolicy.isAbsolute(url)) {
                best = url;
                rank = own;
            }
        }
        return best;
    }
}
