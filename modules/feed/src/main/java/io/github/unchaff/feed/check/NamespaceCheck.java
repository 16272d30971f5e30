package io.github.unchaff.feed.check;

import io.github.unchaff.feed.xml.XmlElement;
import io.github.unchaff.source.SourceText;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Looks at prefixes, name spaces and languages, wherever they stand. Each is reported once. Not thread-safe. */
final class NamespaceCheck {

    /** Addresses that readers compare letter by letter. */
    private static final Map<String, String> EXACT = Map.ofEntries(
            Map.entry("content", "http://purl.org/rss/1.0/modules/content/"),
            Map.entry("dc", "http://purl.org/dc/elements/1.1/"),
            Map.entry("dcterms", "http://purl.org/dc/terms/"),
            Map.entry("media", "http://search.yahoo.com/mrss/"),
            Map.entry("itunes", "http://www.itunes.com/dtds/podcast-1.0.dtd"),
            Map.entry("slash", "http://purl.org/rss/1.0/modules/slash/"),
            Map.entry("sy", "http://purl.org/rss/1.0/modules/syndication/"),
            Map.entry("thr", "http://purl.org/syndication/thread/1.0"),
            Map.entry("fh", "http://purl.org/syndication/history/1.0"),
            Map.entry("georss", "http://www.georss.org/georss"),
            Map.entry("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
            Map.entry("xhtml", "http://www.w3.org/1999/xhtml"));

    private final Found found;
    private final Set<String> seen = new HashSet<>();

    NamespaceCheck(Found found) {
        this.found = found;
    }

    void element(XmlElement element) {
        prefix(element);
        SourceText language = element.attribute("xml", "lang");
        if (language.length() > 0 && !Syntax.isLanguage(language.value())) {
            found.add(TextRule.LANGUAGE_INVALID, language);
        }
    }

    private void prefix(XmlElement element) {
        String address = element.address();
        String prefix = element.prefix();
        if (address == null) {
            if (!prefix.isEmpty() && !prefix.equals("xml") && seen.add("prefix " + prefix)) {
                found.add(StructureRule.PREFIX_UNDECLARED, element.tag(), prefix);
            }
            return;
        }
        if (!seen.add(address)) {
            return;
        }
        String exact = EXACT.get(element.space());
        boolean unknown = !address.isEmpty() && element.space().equals(address.strip());
        if (exact != null && !exact.equals(address)) {
            found.add(StructureRule.NAMESPACE_MISSPELT, element.tag(), address + " for " + exact);
        } else if (unknown) {
            found.add(StructureRule.NAMESPACE_UNKNOWN, element.tag(), address);
        }
    }
}
