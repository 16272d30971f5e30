package io.github.unchaff.feed.xml;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A start tag.
 *
 * @param prefix its prefix as written, or nothing
 * @param local its name behind the prefix
 * @param empty whether it ends itself
 */
record XmlTag(String prefix, String local, List<XmlAttribute> attributes, int start, int end, boolean empty) {

    /** The addresses of prefixes inside the element, given those outside. */
    Map<String, String> declared(Map<String, String> outside) {
        Map<String, String> inside = outside;
        for (XmlAttribute attribute : attributes) {
            boolean named = attribute.prefix().equals("xmlns");
            if (named || attribute.prefix().isEmpty() && attribute.local().equals("xmlns")) {
                inside = inside == outside ? new HashMap<>(outside) : inside;
                inside.put(named ? attribute.local() : "", attribute.raw().value());
            }
        }
        return inside;
    }

    String name() {
        return prefix.isEmpty() ? local : prefix + ":" + local;
    }
}
