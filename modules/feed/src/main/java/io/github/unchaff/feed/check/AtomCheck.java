package io.github.unchaff.feed.check;

import io.github.unchaff.feed.xml.XmlElement;
import io.github.unchaff.source.SourceText;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks at a feed in Atom 1.0 (RFC 4287) or 0.3. */
final class AtomCheck {

    private static final String ADDRESS = "http://www.w3.org/2005/Atom";

    private static final Children CHILDREN = Children.of(
            "generator icon id logo rights subtitle title updated", "author category contributor link entry");
    private static final Children OLD_CHILDREN =
            Children.of("title tagline id generator copyright info modified author", "link contributor entry");

    private final Found found;
    private final boolean old;
    private final AtomEntryCheck entries;

    AtomCheck(Found found, boolean old) {
        this.found = found;
        this.old = old;
        this.entries = new AtomEntryCheck(found, old);
    }

    /** What version a root element says it is of. */
    static boolean isOld(XmlElement root) {
        String address = root.address();
        String version = root.attribute("version").value();
        boolean draft = address != null && address.startsWith("http://purl.org/atom");
        return draft || !ADDRESS.equals(address) && version.startsWith("0");
    }

    /** Looks at a whole feed, or at an entry that stands alone. */
    void root(XmlElement root) {
        if (old) {
            found.add(StructureRule.VERSION_OLD, root.tag(), "Atom 0.3");
        } else if (!ADDRESS.equals(root.address())) {
            String address = root.address();
            found.add(StructureRule.ATOM_NAMESPACE_WRONG, root.tag(), address == null ? "" : address);
        }
        if (!root.space().equals("atom")) {
            return;
        }
        if (root.local().equalsIgnoreCase("entry")) {
            entries.entry(root, true);
        } else {
            feed(root);
        }
    }

    private void feed(XmlElement feed) {
        (old ? OLD_CHILDREN : CHILDREN).check(feed, found);
        Map<String, XmlElement> own = Children.first(feed, "atom");
        XmlElement updated = own.get(old ? "modified" : "updated");
        required(feed, own.get("title"), StructureRule.FEED_TITLE_MISSING);
        required(feed, updated, StructureRule.FEED_UPDATED_MISSING);
        if (!old) {
            required(feed, own.get("id"), StructureRule.FEED_ID_MISSING);
        }
        entries.feedId(own.get("id"));
        new PersonCheck(found, old).in(feed);
        LinkCheck links = new LinkCheck(found);
        links.all(feed.elements("atom", "link"), true);
        texts(own);
        metadata(feed, own);
        Instant time = updated == null ? null : entries.date(updated);
        List<XmlElement> all = feed.elements("atom", "entry");
        all.forEach(entry -> entries.entry(entry, own.containsKey("author")));
        entries.done(time, updated);
        if (all.isEmpty()) {
            found.add(HistoryRule.FEED_EMPTY, feed.tag());
        }
        links.feed(feed, !old);
        if (feed.attribute("xml", "lang").length() == 0) {
            found.add(TextRule.LANGUAGE_MISSING, feed.tag());
        }
    }

    private void required(XmlElement parent, @Nullable XmlElement child, CheckRule rule) {
        if (child == null) {
            found.add(rule, parent.tag());
        }
    }

    private void texts(Map<String, XmlElement> own) {
        for (String name : List.of("title", "subtitle", "rights")) {
            XmlElement text = own.get(name);
            if (text != null) {
                entries.text(text);
            }
        }
        XmlElement title = own.get("title");
        if (title != null && title.text().isBlank()) {
            found.add(TextRule.TITLE_EMPTY, title.tag());
        }
    }

    private void metadata(XmlElement feed, Map<String, XmlElement> own) {
        entries.categories(feed);
        AddressCheck addresses = new AddressCheck(found);
        for (String name : List.of("icon", "logo")) {
            XmlElement picture = own.get(name);
            if (picture != null) {
                addresses.reference(picture.text().strip());
            }
        }
        XmlElement generator = own.get("generator");
        if (generator != null) {
            if (generator.text().isBlank()) {
                found.add(MetadataRule.GENERATOR_EMPTY, generator.tag());
            }
            addresses.reference(generator.attribute("uri"));
        }
        SourceText rights = own.containsKey("rights") ? own.get("rights").text().strip() : SourceText.EMPTY;
        entries.rights(rights);
    }
}
