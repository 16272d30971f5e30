package io.github.unchaff.html;

import io.github.unchaff.source.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * All that metadata is read from, collected in one walk over a page: {@code meta} and {@code link} elements by name, headings,
 * times, elements with an {@code itemprop}, comments, and the visible texts in their order. Not thread-safe.
 */
final class PageSurvey {

    private static final Set<String> UNSEEN =
            Set.of("script", "style", "template", "svg", "select", "textarea", "iframe", "object");
    private static final int MOST_CHILDREN = 20;
    private static final List<String> KEYS = List.of("property", "name", "itemprop", "http-equiv");

    private final Page page;
    private final Map<String, List<Element>> metas = new HashMap<>();
    private final Map<String, List<Element>> links = new HashMap<>();
    private final Map<String, List<Element>> properties = new HashMap<>();
    private final List<Element> scripts = new ArrayList<>();
    private final List<Comment> comments = new ArrayList<>();
    private final List<Element> headings = new ArrayList<>();
    private final List<TextNode> texts = new ArrayList<>();
    private final Map<Element, Integer> starts = new IdentityHashMap<>();
    private @Nullable Element title;
    private @Nullable Element article;

    /** Walks over a page. */
    PageSurvey(Page page) {
        this.page = page;
        page.dom().filter((NodeFilter) (node, depth) -> {
            page.context().step();
            return visit(node);
        });
        page.structured(scripts);
    }

    private NodeFilter.FilterResult visit(Node node) {
        if (node instanceof TextNode text) {
            if (!text.isBlank()) {
                texts.add(text);
            }
        } else if (node instanceof Comment comment) {
            comments.add(comment);
        } else if (node instanceof Element element) {
            String name = element.normalName();
            if (name.equals("script")) {
                scripts.add(element);
            }
            if (UNSEEN.contains(name) || Hidden.is(element)) {
                return NodeFilter.FilterResult.SKIP_CHILDREN;
            }
            element(element, name);
            return name.equals("title") ? NodeFilter.FilterResult.SKIP_CHILDREN : NodeFilter.FilterResult.CONTINUE;
        }
        return NodeFilter.FilterResult.CONTINUE;
    }

    private void element(Element element, String name) {
        switch (name) {
            case "meta" -> meta(element);
            case "link", "a" -> relations(element);
            case "title" -> title = title == null ? element : title;
            case "h1", "h2", "h3", "time" -> {
                starts.put(element, texts.size());
                if (!name.equals("time")) {
                    headings.add(element);
                }
            }
            case "article", "main" -> {
                article = article == null ? element : article;
                starts.put(element, texts.size());
            }
            default -> {}
        }
        if (element.attributesSize() > 0 && element.hasAttr("itemprop")) {
            words(element.attr("itemprop")).forEach(property -> put(properties, property, element));
        }
    }

    private void relations(Element link) {
        String rel = link.attr("rel");
        if (!rel.isEmpty()) {
            words(rel).forEach(one -> put(links, one, link));
        }
    }

    private void meta(Element meta) {
        for (String key : KEYS) {
            String name = meta.attr(key).strip().toLowerCase(Locale.ROOT);
            if (!name.isEmpty()) {
                put(metas, name, meta);
            }
        }
    }

    private static List<String> words(String attribute) {
        return List.of(attribute.strip().toLowerCase(Locale.ROOT).split("\\s+"));
    }

    private static void put(Map<String, List<Element>> map, String name, Element element) {
        map.computeIfAbsent(name, any -> new ArrayList<>()).add(element);
    }

    /** The page. */
    Page page() {
        return page;
    }

    /** Its JSON-LD. */
    StructuredData structured() {
        return page.structured();
    }

    /** The contents of all {@code meta} elements with a name or property, in small letters. */
    List<Found> meta(String name) {
        return found(metas.getOrDefault(name, List.of()), "meta " + name, meta -> page.attribute(meta, "content"));
    }

    /** The targets of all links with a relation. */
    List<Found> links(String rel) {
        return found(links.getOrDefault(rel, List.of()), "link " + rel, link -> page.attribute(link, "href"));
    }

    /** The values of an {@code itemprop}: of an attribute, or the text of the element. */
    List<Found> microdata(String property) {
        List<Found> found = new ArrayList<>();
        for (Element element : elementsOf(property)) {
            SourceText value = attribute(element);
            boolean isShown = value.length() == 0;
            SourceText text = isShown && element.childNodeSize() <= MOST_CHILDREN
                    ? page.allText(element).strip()
                    : value;
            if (text.length() > 0) {
                found.add(new Found(text, "itemprop " + property, isShown));
            }
        }
        return found;
    }

    private SourceText attribute(Element element) {
        for (String attribute : List.of("content", "datetime")) {
            SourceText value = page.attribute(element, attribute).strip();
            if (value.length() > 0) {
                return value;
            }
        }
        return SourceText.EMPTY;
    }

    private static List<Found> found(List<Element> elements, String where, Function<Element, SourceText> value) {
        List<Found> found = new ArrayList<>();
        for (Element element : elements) {
            SourceText text = CharacterReferences.decode(value.apply(element)).strip();
            if (text.length() > 0) {
                found.add(new Found(text, where));
            }
        }
        return found;
    }

    /** Elements with an {@code itemprop}. */
    List<Element> elementsOf(String property) {
        return properties.getOrDefault(property.toLowerCase(Locale.ROOT), List.of());
    }

    /** The comments of the page. */
    List<Comment> comments() {
        return comments;
    }

    /** The {@code title} element. */
    @Nullable
    Element title() {
        return title;
    }

    /** Headings of the first three levels, in order. */
    List<Element> headings() {
        return headings;
    }

    /** The first {@code article} or {@code main} element. */
    @Nullable
    Element article() {
        return article;
    }

    /** The visible texts of the page, in order. */
    List<TextNode> texts() {
        return texts;
    }

    /** How many visible texts stand before an element. */
    int start(Element element) {
        return starts.computeIfAbsent(element, this::startOfAny);
    }

    private int startOfAny(Element element) {
        for (int i = 0; i < texts.size(); i++) {
            for (Node at = texts.get(i).parent(); at != null; at = at.parent()) {
                if (at == element) {
                    return i;
                }
            }
        }
        return 0;
    }
}
