package io.github.unchaff.feed.check;

import io.github.unchaff.feed.xml.XmlElement;
import io.github.unchaff.source.Origin;
import io.github.unchaff.source.SourceText;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Looks at the {@code atom:link} elements of one feed or entry. Not thread-safe. */
final class LinkCheck {

    private static final Set<String> HISTORY =
            Set.of("first", "last", "prev", "previous", "next", "prev-archive", "next-archive", "current");

    private final Found found;
    private final AddressCheck addresses;
    private final Set<String> alternates = new HashSet<>();
    private final Set<String> files = new HashSet<>();
    private final Set<String> pages = new HashSet<>();
    private int selfs;
    private int hubs;

    LinkCheck(Found found) {
        this.found = found;
        this.addresses = new AddressCheck(found);
    }

    /** Looks at all of them. */
    void all(List<XmlElement> links, boolean inFeed) {
        links.forEach(link -> one(link, inFeed));
    }

    private void one(XmlElement link, boolean inFeed) {
        String rel = rel(link);
        SourceText href = link.attribute("href");
        if (!link.hasAttribute("href")) {
            found.add(LinkRule.LINK_HREF_MISSING, link.tag());
        }
        if (rel.equals("self") && !href.value().isEmpty() && IriSyntax.scheme(href.value()) == null) {
            found.add(LinkRule.SELF_RELATIVE, href);
        } else {
            addresses.reference(href);
        }
        if (!Syntax.isRelation(rel)) {
            found.add(LinkRule.REL_UNREGISTERED, link.attribute("rel"));
        }
        attributes(link);
        switch (rel) {
            case "alternate" -> alternate(link);
            case "enclosure" -> enclosure(link);
            case "self" -> self(link);
            case "hub" -> hubs++;
            default -> history(link, rel, inFeed);
        }
    }

    static String rel(XmlElement link) {
        String rel = link.attribute("rel").value().toLowerCase(Locale.ROOT);
        String registry = "http://www.iana.org/assignments/relation/";
        return rel.isEmpty() ? "alternate" : rel.startsWith(registry) ? rel.substring(registry.length()) : rel;
    }

    private void attributes(XmlElement link) {
        SourceText type = link.attribute("type");
        SourceText length = link.attribute("length");
        SourceText language = link.attribute("hreflang");
        if (type.length() > 0 && !Syntax.isMediaType(type.value())) {
            found.add(LinkRule.MEDIA_TYPE_INVALID, type);
        }
        if (link.hasAttribute("length") && !Syntax.isNumber(length.value())) {
            found.add(LinkRule.LENGTH_INVALID, link.tag(), length.value());
        } else if (length.value().equals("0")) {
            found.add(LinkRule.LENGTH_ZERO, length);
        }
        if (language.length() > 0 && !Syntax.isLanguage(language.value())) {
            found.add(TextRule.LANGUAGE_INVALID, language);
        }
    }

    private void alternate(XmlElement link) {
        String key = link.attribute("type").value() + " "
                + link.attribute("hreflang").value();
        if (!alternates.add(key.toLowerCase(Locale.ROOT))) {
            found.add(
                    LinkRule.ALTERNATE_REPEATED,
                    link.tag(),
                    link.attribute("href").value());
        }
    }

    private void enclosure(XmlElement link) {
        if (link.attribute("type").length() == 0) {
            found.add(
                    LinkRule.ENCLOSURE_LINK_TYPE_MISSING,
                    link.tag(),
                    link.attribute("href").value());
        }
        if (!files.add(link.attribute("href").value())) {
            found.add(
                    LinkRule.ENCLOSURE_REPEATED,
                    link.tag(),
                    link.attribute("href").value());
        }
    }

    private void self(XmlElement link) {
        selfs++;
        if (selfs == 2) {
            found.add(LinkRule.SELF_REPEATED, link.tag(), link.attribute("href").value());
        }
    }

    private void history(XmlElement link, String rel, boolean inFeed) {
        if (!HISTORY.contains(rel)) {
            return;
        }
        if (!inFeed) {
            found.add(HistoryRule.HISTORY_LINK_IN_ENTRY, link.tag(), rel);
        } else if (!pages.add(rel)) {
            found.add(HistoryRule.HISTORY_LINK_REPEATED, link.tag(), rel);
        }
    }

    /** What a feed should have, once all links were seen. */
    void feed(XmlElement feed, boolean wantsSelf) {
        Origin place = feed.tag();
        if (hubs > 0 && selfs == 0) {
            found.add(LinkRule.HUB_WITHOUT_SELF, place);
        } else if (wantsSelf && selfs == 0) {
            found.add(LinkRule.SELF_MISSING, place);
        }
        boolean complete = feed.first("fh", "complete") != null;
        boolean archive = feed.first("fh", "archive") != null;
        if (complete && archive) {
            found.add(HistoryRule.COMPLETE_AND_ARCHIVE, place);
        } else if (complete && !pages.isEmpty() && !pages.equals(Set.of("current"))) {
            found.add(HistoryRule.COMPLETE_WITH_PAGING, place, String.join(", ", new TreeSet<>(pages)));
        } else if (archive && !pages.contains("current")) {
            found.add(HistoryRule.ARCHIVE_WITHOUT_CURRENT, place);
        }
    }
}
