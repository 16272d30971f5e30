package io.github.unchaff.feed.check;

import io.github.unchaff.feed.xml.XmlElement;
import io.github.unchaff.source.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks at a feed in RSS: 0.9x and 2.0, which have a root {@code rss}, and 0.90 and 1.0, which have a root {@code rdf:RDF}. */
final class RssCheck {

    private static final Children CHANNEL = Children.of(
            "title link description language copyright managingEditor webMaster pubDate lastBuildDate generator docs cloud"
                    + " ttl image rating textInput skipHours skipDays",
            "category item");
    private static final Children RDF_CHANNEL = Children.of("title link description image items textinput", "item");
    private static final Children IMAGE = Children.of("title url link width height description", "");
    private static final Children HOURS = Children.of("", "hour");
    private static final int WIDEST = 144;
    private static final int HIGHEST = 400;

    private final Found found;
    private final boolean rdf;
    private final AddressCheck addresses;
    private final TextCheck texts;
    private final DateCheck dates;

    RssCheck(Found found, boolean rdf) {
        this.found = found;
        this.rdf = rdf;
        this.addresses = new AddressCheck(found);
        this.texts = new TextCheck(found);
        this.dates = new DateCheck(found);
    }

    /** Looks at a whole feed. */
    void root(XmlElement root) {
        version(root);
        XmlElement channel = root.local().equals("channel") ? root : own(root, "channel");
        if (channel == null) {
            found.add(StructureRule.CHANNEL_MISSING, root.tag());
        } else {
            channel(channel);
        }
        List<XmlElement> items = new ArrayList<>();
        for (XmlElement parent : channel == null || channel == root ? List.of(root) : List.of(channel, root)) {
            parent.elements().stream().filter(child -> isOwn(child, "item")).forEach(items::add);
        }
        RssItemCheck check = new RssItemCheck(found, rdf, dates);
        items.forEach(check::item);
        if (items.isEmpty()) {
            found.add(HistoryRule.FEED_EMPTY, root.tag());
        }
        if (rdf && channel != null) {
            contents(channel, items);
        }
        XmlElement built = channel == null ? null : own(channel, "lastBuildDate");
        if (built != null) {
            dates.feed(DateSyntax.rfc822(built.text().strip().value()).time(), built.tag());
        }
    }

    private void version(XmlElement root) {
        String version = root.attribute("version").value();
        if (rdf) {
            String address = own(root, "channel") == null
                    ? ""
                    : String.valueOf(own(root, "channel").address());
            if (address.contains("netscape")) {
                found.add(StructureRule.VERSION_OLD, root.tag(), "RSS 0.90");
            }
        } else if (version.startsWith("0.9")) {
            found.add(StructureRule.VERSION_OLD, root.tag(), "RSS " + version);
        } else if (!version.equals("2.0")) {
            found.add(StructureRule.VERSION_UNKNOWN, root.tag(), version);
        }
    }

    private void channel(XmlElement channel) {
        (rdf ? RDF_CHANNEL : CHANNEL).check(channel, found);
        Map<String, XmlElement> own = first(channel);
        required(channel, own, "title", StructureRule.FEED_TITLE_MISSING);
        required(channel, own, "link", StructureRule.FEED_LINK_MISSING);
        required(channel, own, "description", StructureRule.FEED_DESCRIPTION_MISSING);
        own.forEach(this::field);
        CategoryCheck categories = new CategoryCheck(found);
        for (XmlElement category : channel.elements()) {
            if (isOwn(category, "category")) {
                categories.add(
                        category.text().strip(), category.attribute("domain").value());
            }
        }
        LinkCheck links = new LinkCheck(found);
        links.all(channel.elements("atom", "link"), true);
        links.feed(channel, !rdf);
        if (rdf && channel.attribute("rdf", "about").length() == 0) {
            found.add(StructureRule.RDF_ABOUT_MISSING, channel.tag(), "channel");
        }
        if (!own.containsKey("language") && channel.first("dc", "language") == null) {
            found.add(TextRule.LANGUAGE_MISSING, channel.tag());
        }
        XmlElement encoded = channel.first("content", "encoded");
        if (encoded != null) {
            found.add(ExtensionRule.CONTENT_MODULE_MISPLACED, encoded.tag());
        }
    }

    private void required(XmlElement channel, Map<String, XmlElement> own, String name, CheckRule missing) {
        if (!own.containsKey(name)) {
            found.add(missing, channel.tag());
        }
    }

    private void field(String name, XmlElement element) {
        SourceText text = element.text().strip();
        switch (name) {
            case "title" -> {
                texts.plain(text);
                if (text.length() == 0) {
                    found.add(TextRule.TITLE_EMPTY, element.tag());
                }
            }
            case "link", "docs" -> addresses.absolute(text);
            case "language" -> {
                if (!Syntax.isLanguage(text.value())) {
                    found.add(TextRule.LANGUAGE_INVALID, element.tag(), text.value());
                }
            }
            case "pubDate", "lastBuildDate" -> date(element);
            case "managingEditor", "webMaster" -> contact(element, found);
            case "ttl" -> number(element);
            case "image" -> image(element);
            case "skipHours" -> {
                HOURS.check(element, found);
                element.elements().forEach(this::number);
            }
            default -> {}
        }
    }

    private void date(XmlElement element) {
        SourceText text = element.text().strip();
        if (text.length() == 0) {
            found.add(DateRule.DATE_NOT_RFC822, element.tag());
        } else {
            dates.rfc822(text);
        }
    }

    static void contact(XmlElement element, Found found) {
        String value = element.text().strip().value();
        int end = value.indexOf(' ');
        if (!Syntax.isMail(end < 0 ? value : value.substring(0, end))) {
            found.add(MetadataRule.CONTACT_WITHOUT_EMAIL, element.tag(), element.local() + " " + value);
        }
    }

    private void number(XmlElement element) {
        String value = element.text().strip().value();
        if (!Syntax.isNumber(value)) {
            found.add(MetadataRule.NUMBER_INVALID, element.tag(), element.local() + " " + value);
        }
    }

    private void image(XmlElement image) {
        Map<String, XmlElement> own = first(image);
        if (rdf) {
            return;
        }
        IMAGE.check(image, found);
        if (!own.keySet().containsAll(Set.of("url", "title", "link"))) {
            found.add(MetadataRule.IMAGE_INCOMPLETE, image.tag());
        }
        List.of("url", "link").forEach(name -> {
            if (own.containsKey(name)) {
                addresses.absolute(own.get(name).text().strip());
            }
        });
        size(own.get("width"), WIDEST);
        size(own.get("height"), HIGHEST);
    }

    private void size(@Nullable XmlElement element, int most) {
        if (element == null) {
            return;
        }
        String value = element.text().strip().value();
        if (!Syntax.isNumber(value)) {
            number(element);
        } else if (Long.parseLong(value) > most) {
            found.add(MetadataRule.IMAGE_TOO_LARGE, element.tag(), element.local() + " " + value);
        }
    }

    /** The items of a channel must be listed in it (RSS 1.0, 5.3.5). */
    private void contents(XmlElement channel, List<XmlElement> items) {
        Set<String> listed = new HashSet<>();
        XmlElement list = own(channel, "items");
        if (list != null) {
            for (XmlElement sequence : list.elements()) {
                for (XmlElement entry : sequence.elements()) {
                    listed.add(entry.attribute("rdf", "resource").value());
                    listed.add(entry.attribute("resource").value());
                }
            }
        }
        for (XmlElement item : items) {
            String about = item.attribute("rdf", "about").value();
            if (!about.isEmpty() && !listed.contains(about)) {
                found.add(StructureRule.RDF_ITEMS_INCOMPLETE, item.tag(), about);
                return;
            }
        }
    }

    static boolean isOwn(XmlElement element, String name) {
        return element.local().equals(name) && isOwn(element);
    }

    static boolean isOwn(XmlElement element) {
        return element.space().isEmpty() || element.space().equals("rss");
    }

    static @Nullable XmlElement own(XmlElement parent, String name) {
        for (XmlElement child : parent.elements()) {
            if (isOwn(child, name)) {
                return child;
            }
        }
        return null;
    }

    static Map<String, XmlElement> first(XmlElement parent) {
        Map<String, XmlElement> own = new LinkedHashMap<>();
        for (XmlElement child : parent.elements()) {
            if (isOwn(child)) {
                own.putIfAbsent(child.local(), child);
            }
        }
        return own;
    }
}
