package io.github.unchaff.html;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Whether a text is marked as the name of an author: by {@code rel}, {@code itemprop}, a class of hAtom, or where it links to. */
final class Marks {

    private static final Set<String> NAMES = Set.of("author", "authors", "byline");
    private static final List<String> PARTS =
            List.of("author", "byline", "contributor", "writer", "username", "user-name", "user-info__name");
    private static final List<String> PATHS = List.of(
            "/author/",
            "/authors/",
            "/contributor",
            "/people/",
            "/person/",
            "/staff/",
            "/by/",
            "/writers/",
            "/reporter",
            "/journalist",
            "/columnist",
            "/autor/",
            "/autoren/",
            "/auteur/");
    private static final Set<String> DATES =
            Set.of("date", "datetime", "published", "pubdate", "posted", "time", "timestamp", "dateline", "postdate");
    private static final int HIGHEST = 4;
    private static final int MOST_CHILDREN = 12;

    private Marks() {}

    /** Whether something says that the text is an author, if it stands near the headline. */
    static boolean areOf(TextNode text) {
        return are(text, false);
    }

    /** Whether the text is an author wherever it stands. */
    static boolean areSure(TextNode text) {
        return are(text, true);
    }

    private static boolean are(TextNode text, boolean sure) {
        Node at = text.parent();
        for (int height = 0; at instanceof Element element && height < HIGHEST; height++) {
            if (element.childNodeSize() > MOST_CHILDREN || element.nameIs("body") || element.nameIs("article")) {
                return false;
            }
            if (sure ? isSure(element) : isMark(element)) {
                return true;
            }
            at = at.parent();
        }
        return false;
    }

    private static boolean isSure(Element element) {
        String names = element.className();
        boolean may = names.contains("uthor") || names.contains("yline");
        return may && ClassWords.any(names, NAMES::contains) || isRelated(element);
    }

    private static boolean isRelated(Element element) {
        return element.attributesSize() > 0
                && (element.attr("rel").equals("author")
                        || element.attr("itemprop").equals("author"));
    }

    /** Whether an element is marked as a date. */
    static boolean areDate(TextNode text) {
        Node at = text.parent();
        for (int height = 0; at instanceof Element element && height < 2; height++) {
            if (element.nameIs("time") || element.hasAttr("datetime")) {
                return true;
            }
            if (ClassWords.any(element.className(), DATES::contains)) {
                return true;
            }
            at = at.parent();
        }
        return false;
    }

    private static boolean isMark(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        String names = element.className().toLowerCase(Locale.ROOT);
        boolean named = !names.isEmpty() && (PARTS.stream().anyMatch(names::contains) || element.hasClass("fn"));
        String href = element.attr("href");
        return named || isRelated(element) || !href.isEmpty() && PATHS.stream().anyMatch(href::contains);
    }
}
