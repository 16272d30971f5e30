package io.github.unchaff.feed.check;

import io.github.unchaff.feed.xml.XmlElement;
import io.github.unchaff.source.SourceText;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks at the items of one feed in RSS. Not thread-safe. */
final class RssItemCheck {

    private static final Children ITEM =
            Children.of("title link description author comments guid pubDate source", "category enclosure item");
    private static final Children RDF_ITEM = Children.of("title link description", "");

    private final Found found;
    private final boolean rdf;
    private final DateCheck dates;
    private final TextCheck texts;
    private final AddressCheck addresses;
    private final Set<String> guids = new HashSet<>();

    RssItemCheck(Found found, boolean rdf, DateCheck dates) {
        this.found = found;
        this.rdf = rdf;
        this.dates = dates;
        this.texts = new TextCheck(found);
        this.addresses = new AddressCheck(found);
    }

    void item(XmlElement item) {
        (rdf ? RDF_ITEM : ITEM).check(item, found);
        Map<String, XmlElement> own = RssCheck.first(item);
        texts(item, own);
        if (own.containsKey("link")) {
            addresses.absolute(own.get("link").text().strip());
        }
        if (own.containsKey("item")) {
            found.add(StructureRule.ENTRY_NESTED, own.get("item").tag());
        }
        if (rdf) {
            if (item.attribute("rdf", "about").length() == 0) {
                found.add(StructureRule.RDF_ABOUT_MISSING, item.tag(), "item");
            }
        } else {
            identity(item, own.get("guid"));
            people(own);
            enclosures(item);
        }
        dated(item, own.get("pubDate"));
        categories(item);
        new LinkCheck(found).all(item.elements("atom", "link"), false);
    }

    private void texts(XmlElement item, Map<String, XmlElement> own) {
        XmlElement title = own.get("title");
        XmlElement description = own.get("description");
        XmlElement encoded = item.first("content", "encoded");
        if (title == null && (rdf || description == null)) {
            found.add(rdf ? StructureRule.ENTRY_TITLE_MISSING : StructureRule.ENTRY_WITHOUT_ANYTHING, item.tag());
        }
        if (title != null) {
            texts.plain(title.text().strip());
            if (title.text().isBlank()) {
                found.add(TextRule.TITLE_EMPTY, title.tag());
            }
        }
        if (description != null) {
            texts.escaped(description);
            texts.more(description.text().strip());
            if (encoded != null) {
                texts.summary(description, encoded);
            }
        } else if (encoded == null) {
            found.add(TextRule.ENTRY_WITHOUT_TEXT, item.tag());
        }
        if (encoded != null) {
            texts.escaped(encoded);
        }
    }

    private void identity(XmlElement item, @Nullable XmlElement guid) {
        SourceText text = guid == null ? SourceText.EMPTY : guid.text().strip();
        if (guid == null || text.length() == 0) {
            found.add(IdentityRule.GUID_MISSING, guid == null ? item.tag() : guid.tag());
            return;
        }
        String permanent = guid.attribute("isPermaLink").value();
        if (!Set.of("", "true", "false").contains(permanent)) {
            found.add(IdentityRule.GUID_PERMALINK_INVALID, guid.attribute("isPermaLink"));
        } else if (!permanent.equals("false")
                && (IriSyntax.scheme(text.value()) == null || IriSyntax.isInvalid(text.value()))) {
            found.add(IdentityRule.GUID_NOT_AN_ADDRESS, text);
        }
        if (!guids.add(text.value())) {
            found.add(IdentityRule.GUID_REPEATED, text);
        }
    }

    private void people(Map<String, XmlElement> own) {
        XmlElement author = own.get("author");
        if (author != null) {
            RssCheck.contact(author, found);
        }
        XmlElement source = own.get("source");
        if (source != null && source.attribute("url").length() == 0) {
            found.add(MetadataRule.SOURCE_URL_MISSING, source.tag());
        } else if (source != null) {
            addresses.absolute(source.attribute("url"));
        }
        if (own.containsKey("comments")) {
            addresses.absolute(own.get("comments").text().strip());
        }
    }

    private void enclosures(XmlElement item) {
        int count = 0;
        for (XmlElement file : item.elements()) {
            if (RssCheck.isOwn(file, "enclosure")) {
                count++;
                enclosure(file);
                if (count == 2) {
                    found.add(
                            LinkRule.ENCLOSURE_REPEATED,
                            file.tag(),
                            file.attribute("url").value());
                }
            }
        }
    }

    private void enclosure(XmlElement file) {
        SourceText url = file.attribute("url");
        SourceText type = file.attribute("type");
        SourceText length = file.attribute("length");
        if (url.length() == 0) {
            found.add(LinkRule.ENCLOSURE_URL_MISSING, file.tag());
        }
        addresses.absolute(url);
        if (type.length() == 0) {
            found.add(LinkRule.ENCLOSURE_TYPE_MISSING, file.tag(), url.value());
        } else if (!Syntax.isMediaType(type.value())) {
            found.add(LinkRule.MEDIA_TYPE_INVALID, type);
        }
        if (length.length() == 0) {
            found.add(LinkRule.ENCLOSURE_LENGTH_MISSING, file.tag(), url.value());
        } else if (!Syntax.isNumber(length.value())) {
            found.add(LinkRule.LENGTH_INVALID, length);
        } else if (length.value().equals("0")) {
            found.add(LinkRule.LENGTH_ZERO, length);
        }
    }

    private void dated(XmlElement item, @Nullable XmlElement date) {
        SourceText text = date == null ? SourceText.EMPTY : date.text().strip();
        Instant published = text.length() == 0 ? null : dates.rfc822(text);
        dates.entry(published, null, item.tag());
        if (date != null && text.length() == 0) {
            found.add(DateRule.DATE_NOT_RFC822, date.tag());
        }
        boolean otherwise = item.first("dc", "date") != null || item.first("atom", "updated") != null;
        if (date == null && !otherwise) {
            found.add(DateRule.ENTRY_UNDATED, item.tag());
        }
    }

    private void categories(XmlElement item) {
        CategoryCheck categories = new CategoryCheck(found);
        List<XmlElement> all = item.elements();
        for (XmlElement category : all) {
            if (RssCheck.isOwn(category, "category")) {
                categories.add(
                        category.text().strip(), category.attribute("domain").value());
            }
        }
    }
}
