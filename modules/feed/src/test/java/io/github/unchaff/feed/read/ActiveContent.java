package io.github.unchaff.feed.read;

import io.github.unchaff.url.UrlPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/** Finds in what we wrote whatever is not on the list of what we write: elements, attributes, schemes. */
final class ActiveContent {

    private static final Set<String> ELEMENTS = Set.of(
            "p",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "a",
            "img",
            "br",
            "hr",
            "em",
            "strong",
            "del",
            "code",
            "pre",
            "blockquote",
            "ul",
            "ol",
            "li",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "figure",
            "figcaption",
            "cite",
            "sup",
            "div");
    private static final Map<String, Set<String>> ATTRIBUTES = Map.of(
            "a", Set.of("href", "title"),
            "img", Set.of("src", "alt"),
            "ol", Set.of("start", "class"),
            "th", Set.of("align"),
            "td", Set.of("align"),
            "code", Set.of("class"),
            "div", Set.of("dir"));
    private static final Set<String> LINKS = Set.of("http", "https", "mailto", "tel", "ftp", "ipfs", "magnet");
    private static final Set<String> IMAGES = Set.of("http", "https", "ipfs");
    private static final Set<String> ADDRESSES = Set.of("href", "src", "uri", "url", "scheme", "base");

    private ActiveContent() {}

    /** What is active in a fragment of HTML, as a browser reads it. */
    static List<String> inHtml(String html) {
        List<String> found = new ArrayList<>();
        Element body = Jsoup.parseBodyFragment(html).body();
        for (Element element : body.getAllElements()) {
            if (element == body) {
                continue;
            }
            String name = element.tagName();
            if (!ELEMENTS.contains(name)) {
                found.add("<" + name + ">");
            }
            for (Attribute attribute : element.attributes()) {
                if (!ATTRIBUTES.getOrDefault(name, Set.of()).contains(attribute.getKey())) {
                    found.add("<" + name + " " + attribute.getKey() + ">");
                }
            }
            address(found, element, "href", LINKS);
            address(found, element, "src", IMAGES);
        }
        body.traverse((Node node, int depth) -> {
            if (node instanceof Comment) {
                found.add("a comment");
            }
        });
        return found;
    }

    /** What is active in an Atom feed: in its contents, or in an address. */
    static List<String> inAtom(String atom) {
        List<String> found = new ArrayList<>();
        Element feed = Jsoup.parse(atom, "", Parser.xmlParser());
        for (Element element : feed.getAllElements()) {
            String type = element.attr("type");
            if (type.equals("html") && !element.tagName().equals("link")) {
                found.addAll(inHtml(element.wholeText()));
            }
            for (Attribute attribute : element.attributes()) {
                boolean handler = attribute.getKey().startsWith("on")
                        || attribute.getKey().equals("style");
                if (handler) {
                    found.add("<" + element.tagName() + " " + attribute.getKey() + ">");
                }
                if (ADDRESSES.contains(attribute.getKey())) {
                    address(found, element, attribute.getKey(), LINKS);
                }
            }
            if (element.tagName().equals("uri")
                    || element.tagName().equals("logo")
                    || element.tagName().equals("icon")) {
                scheme(found, element.wholeText(), LINKS);
            }
            if (element.tagName().matches("(?i)script|style|iframe|object|embed|form|svg|math")) {
                found.add("<" + element.tagName() + "> in the feed");
            }
        }
        return found;
    }

    private static void address(List<String> found, Element element, String name, Set<String> schemes) {
        if (element.hasAttr(name)) {
            scheme(found, element.attr(name), schemes);
        }
    }

    private static void scheme(List<String> found, String address, Set<String> schemes) {
        // What a browser ignores may not hide a scheme.
        String seen = Parser.unescapeEntities(address, true).replaceAll("[\\x00-\\x20]", "");
        String scheme = UrlPolicy.scheme(seen);
        if (scheme != null && !schemes.contains(scheme)) {
            found.add("the address " + address);
        }
    }
}
