package io.github.unchaff.html;

import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/** What an element stands in, by the names and classes of the elements round it. */
final class Neighbourhood {

    private static final int HIGHEST = 14;

    private static final Set<String> NOISE = Set.of("nav", "aside", "dialog", "figcaption", "pre", "blockquote");

    /** Words of classes, between hyphens, that name what is no part of an article. */
    private static final Set<String> WORDS = Set.of(
            "comment",
            "comments",
            "commentlist",
            "related",
            "recommended",
            "recommendations",
            "sidebar",
            "cookie",
            "cookies",
            "consent",
            "modal",
            "popup",
            "newsletter",
            "promo",
            "trending",
            "popular",
            "teaser",
            "latest",
            "testimonial",
            "testimonials",
            "reviews",
            "breadcrumb",
            "breadcrumbs",
            "menu",
            "onetrust",
            "disqus",
            "respond",
            "carousel",
            "navbar",
            "nav",
            "subscribe",
            "upsell",
            "recirc",
            "readnext");

    /** Words that say that a class is about a layout, not about its element: {@code has-sidebar}. */
    private static final Set<String> LAYOUT =
            Set.of("has", "with", "no", "without", "content", "main", "layout", "page", "theme");

    private Neighbourhood() {}

    /** Words of classes that name what is about something else, wherever it stands. */
    private static final Set<String> OTHERS = Set.of(
            "comment",
            "comments",
            "commentlist",
            "related",
            "recommended",
            "recommendations",
            "trending",
            "popular",
            "teaser",
            "latest",
            "testimonial",
            "testimonials",
            "reviews",
            "disqus",
            "respond",
            "carousel",
            "upsell",
            "recirc",
            "readnext",
            "card",
            "cards",
            "quote",
            "reply",
            "replies",
            "citation",
            "references",
            "product",
            "products",
            "menu",
            "nav");

    /** Whether an element stands in what is about something else than the article: a comment, a card of another one. */
    static boolean areOthers(Element element) {
        Element at = element;
        for (int height = 0; at != null && height < HIGHEST && !at.nameIs("body"); height++) {
            boolean other = at.nameIs("nav") || at.nameIs("blockquote") || at.nameIs("li") && height > 1;
            if (other
                    || ClassWords.any(at.className(), OTHERS::contains)
                    || ClassWords.any(at.id(), OTHERS::contains)) {
                return true;
            }
            at = at.parent();
        }
        return false;
    }

    /**
     * Whether an element stands in what is no part of an article.
     *
     * @param shared where to stop going up: what holds the article too
     */
    static boolean areNoise(Element element, Predicate<Element> shared) {
        Element at = element;
        boolean foot = false;
        for (int height = 0; at != null && height < HIGHEST && !shared.test(at); height++) {
            String name = at.normalName();
            if (name.equals("body") || name.equals("html") || name.equals("main")) {
                return foot;
            }
            // The foot of an article is part of it.
            foot = !name.equals("article") && (foot || isFoot(at));
            if (NOISE.contains(name)
                    || at.attr("role").equals("dialog")
                    || isNoise(at.className())
                    || isNoise(at.id())) {
                return true;
            }
            at = at.parent();
        }
        return foot && (at == null || !shared.test(at));
    }

    private static boolean isFoot(Element element) {
        return element.nameIs("footer")
                || element.className().contains("footer")
                || element.id().contains("footer");
    }

    /** Whether a class or an id says so; a whole class counts, not a word of one that is about a layout. */
    private static boolean isNoise(String names) {
        if (!ClassWords.any(names, WORDS::contains)) {
            return false;
        }
        for (String name : names.split(" ")) {
            if (ClassWords.any(name, WORDS::contains) && !ClassWords.any(name, LAYOUT::contains)) {
                return true;
            }
        }
        return false;
    }
}
