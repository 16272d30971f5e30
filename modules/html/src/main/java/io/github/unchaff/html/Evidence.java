package io.github.unchaff.html;

import java.util.List;
import java.util.Locale;

/**
 * A kind of place where pages say something of themselves. What is read of a page is a list of these, in the order in which they
 * are believed: {@link #first} asks one after the other.
 */
interface Evidence {

    /** What the page says there, in its order; empty if nothing. */
    List<Found> in(PageSurvey page);

    /** A {@code meta} element with one of these names or properties, in small letters; the names in the order asked. */
    static Evidence meta(String... names) {
        return page -> {
            for (String name : names) {
                List<Found> found = page.meta(name);
                if (!found.isEmpty()) {
                    return found;
                }
            }
            return List.of();
        };
    }

    /** A property of the article in JSON-LD. */
    static Evidence article(String property) {
        return page -> {
            Thing article = page.structured().article();
            return article == null ? List.of() : texts(article, property, "JSON-LD ");
        };
    }

    /** A property of a thing of a type in JSON-LD, the first of that type that has it. */
    static Evidence structured(String type, String property) {
        return page -> page.structured().ofType(type.toLowerCase(Locale.ROOT)).stream()
                .map(thing -> texts(thing, property, "JSON-LD " + type + " "))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<Found> texts(Thing thing, String property, String where) {
        return thing.texts(property).stream()
                .map(text -> new Found(text, where + property))
                .toList();
    }

    /** Elements with such an {@code itemprop}, the value as the standard of microdata says (WHATWG HTML 5.2.4). */
    static Evidence microdata(String property) {
        return page -> page.microdata(property);
    }

    /** A {@code link} or {@code a} element with such a {@code rel}. */
    static Evidence link(String rel) {
        return page -> page.links(rel);
    }

    /** What is found at the first of the clues that leads to something. */
    static List<Found> first(List<Evidence> clues, PageSurvey page) {
        for (Evidence clue : clues) {
            List<Found> found = clue.in(page);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }
}
