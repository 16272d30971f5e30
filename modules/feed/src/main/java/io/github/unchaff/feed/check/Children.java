package io.github.unchaff.feed.check;

import io.github.unchaff.feed.xml.XmlElement;
import io.github.unchaff.source.SourceText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which elements may stand in an element, and which but once.
 *
 * @param single those that may stand there once
 * @param many those that may stand there often
 */
record Children(Set<String> single, Set<String> many) {

    static Children of(String single, String many) {
        return new Children(names(single), names(many));
    }

    private static Set<String> names(String list) {
        return list.isEmpty() ? Set.of() : Set.of(list.split(" "));
    }

    /** Looks at the elements of a format's own name space. */
    void check(XmlElement parent, Found found) {
        Set<String> seen = new HashSet<>();
        for (XmlElement child : parent.elements()) {
            boolean own = child.space().equals(parent.space());
            if (own && !single.contains(child.local()) && !many.contains(child.local())) {
                found.add(StructureRule.ELEMENT_UNKNOWN, child.tag(), child.local() + " in " + parent.local());
            } else if (own && single.contains(child.local()) && !seen.add(child.local())) {
                found.add(StructureRule.ELEMENT_REPEATED, child.tag(), child.local());
            }
        }
        SourceText text = parent.ownText().strip();
        if (text.length() > 0) {
            found.add(StructureRule.TEXT_BETWEEN_ELEMENTS, text);
        }
    }

    /** The elements of a name space in an element, the first of each name. */
    static Map<String, XmlElement> first(XmlElement parent, String space) {
        Map<String, XmlElement> found = new HashMap<>();
        for (XmlElement child : parent.elements()) {
            if (child.space().equals(space)) {
                found.putIfAbsent(child.local(), child);
            }
        }
        return found;
    }
}
