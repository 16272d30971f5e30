package io.github.unchaff.html;

import io.github.unchaff.diagnostic.CoreCode;
import io.github.unchaff.text.Whitespace;
import io.github.unchaff.url.UrlPolicy;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Takes away the last link of an item when it leads to the article itself and says that there is more, {@code ...more}: the feed
 * holds only the beginning, which is reported.
 */
final class MoreLink implements HtmlRule {

    private static final Pattern MORE =
            Pattern.compile("[\\[(…. »]*(?:read more|more|continue reading(?: .{0,80})?|full (?:story|article)"
                    + "|(?:閱讀|阅读|查看|繼續閱讀|继续阅读|点击阅读|點擊閱讀)?(?:全文|更多|原文|后续|後續|余下内容)|繼續閱讀|继续阅读)[\\])…. »>→]*");
    private static final int LONGEST = 120;

    @Override
    public void apply(Page page) {
        String url = page.metadata().url();
        Element last = url == null ? null : lastLink(page.body());
        if (last == null || last.text().length() > LONGEST || !leadsTo(url, last.attr("href"))) {
            return;
        }
        String text = Whitespace.collapse(last.text()).toLowerCase(Locale.ROOT);
        if (MORE.matcher(text).matches()) {
            page.context()
                    .report(CoreCode.TRUNCATED, page.place(last), "it ends with '" + text + "' and a link to itself");
            page.remove(last, "more-link");
        }
    }

    /** The link at the very end. */
    private static @Nullable Element lastLink(Element body) {
        Node at = body;
        while (at != null && !(at instanceof Element link && link.nameIs("a"))) {
            Node child = at.childNodeSize() == 0 ? null : at.childNode(at.childNodeSize() - 1);
            while (child instanceof TextNode text && text.isBlank() || child != null && isEmpty(child)) {
                child = child.previousSibling();
            }
            if (child instanceof TextNode) {
                return null;
            }
            at = child;
        }
        return (Element) at;
    }

    private static boolean isEmpty(Node node) {
        return node.nameIs("br") || node instanceof Element element && element.childNodeSize() == 0;
    }

    private static boolean leadsTo(String url, String href) {
        return page(url).equals(page(UrlPolicy.resolve(url, href.strip())));
    }

    private static String page(String url) {
        int end = url.indexOf('#');
        String page = end < 0 ? url : url.substring(0, end);
        int scheme = page.indexOf("://");
        return scheme < 0 ? page : page.substring(scheme);
    }
}
