package io.github.unchaff.feed.check;

import io.github.unchaff.feed.xml.XmlElement;
import io.github.unchaff.source.SourceText;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks at the entries of one feed in Atom. Not thread-safe. */
final class AtomEntryCheck {

    private static final Children CHILDREN =
            Children.of("content id published rights source summary title updated", "author category contributor link");
    private static final Children OLD_CHILDREN =
            Children.of("title id issued modified created summary author", "link contributor content");

    private final Found found;
    private final boolean old;
    private final TextCheck texts;
    private final DateCheck dates;
    private final IdCheck ids;
    private @Nullable XmlElement withoutAuthor;
    private int moreWithoutAuthor;

    AtomEntryCheck(Found found, boolean old) {
        this.found = found;
        this.old = old;
        this.texts = new TextCheck(found);
        this.dates = new DateCheck(found);
        this.ids = new IdCheck(found);
    }

    void feedId(@Nullable XmlElement id) {
        if (id != null) {
            ids.feed(id);
        }
    }

    /** A date, by the form of the version. */
    @Nullable
    Instant date(XmlElement element) {
        SourceText text = element.text().strip();
        SourceText placed = text.length() == 0 ? element.text() : text;
        if (placed.length() == 0) {
            found.add(old ? DateRule.DATE_NOT_W3C : DateRule.DATE_NOT_RFC3339, element.tag());
            return null;
        }
        return old ? dates.w3c(placed) : dates.rfc3339(placed);
    }

    /** One entry. */
    void entry(XmlElement entry, boolean hasAuthor) {
        (old ? OLD_CHILDREN : CHILDREN).check(entry, found);
        Map<String, XmlElement> own = Children.first(entry, "atom");
        dated(entry, own);
        if (!own.containsKey("title")) {
            found.add(StructureRule.ENTRY_TITLE_MISSING, entry.tag());
        }
        XmlElement source = own.get("source");
        author(
                entry,
                hasAuthor || own.containsKey("author") || source != null && source.first("atom", "author") != null);
        new PersonCheck(found, old).in(entry);
        LinkCheck links = new LinkCheck(found);
        links.all(entry.elements("atom", "link"), false);
        categories(entry);
        for (String name : List.of("title", "summary", "rights")) {
            if (own.containsKey(name)) {
                text(own.get(name));
            }
        }
        if (own.containsKey("title") && own.get("title").text().isBlank()) {
            found.add(TextRule.TITLE_EMPTY, own.get("title").tag());
        }
        rights(own.containsKey("rights") ? own.get("rights").text().strip() : SourceText.EMPTY);
        if (source != null) {
            source(source);
        }
        content(entry, own.get("content"), own.get("summary"));
    }

    private void dated(XmlElement entry, Map<String, XmlElement> own) {
        XmlElement updated = own.get(old ? "modified" : "updated");
        XmlElement published = own.get(old ? "issued" : "published");
        Instant changed = updated == null ? null : date(updated);
        Instant first = published == null ? null : date(published);
        if (updated == null) {
            found.add(StructureRule.ENTRY_UPDATED_MISSING, entry.tag());
        }
        XmlElement id = own.get("id");
        if (id == null) {
            found.add(StructureRule.ENTRY_ID_MISSING, entry.tag());
        } else {
            ids.entry(id, updated == null ? "" : updated.text().strip().value());
        }
        dates.entry(first, changed, (updated == null ? entry : updated).tag());
    }

    private void author(XmlElement entry, boolean has) {
        if (!has && withoutAuthor == null) {
            withoutAuthor = entry;
        } else if (!has) {
            moreWithoutAuthor++;
        }
    }

    /** Looks at what only all entries together show. */
    void done(@Nullable Instant time, @Nullable XmlElement updated) {
        if (withoutAuthor != null) {
            String more = moreWithoutAuthor == 0 ? "" : "and " + moreWithoutAuthor + " more";
            found.add(StructureRule.AUTHOR_MISSING, withoutAuthor.tag(), more);
        }
        if (updated != null) {
            dates.feed(time, updated.tag());
        }
    }

    /** A text construct that is no content. */
    void text(XmlElement text) {
        String type = text.attribute("type").value();
        if (old) {
            oldText(text, type);
        } else if (type.isEmpty() || Set.of("text", "html", "xhtml").contains(type)) {
            texts.construct(text, type);
        } else {
            found.add(TextRule.TEXT_TYPE_INVALID, text.attribute("type"));
        }
        if (text.local().equals("summary")) {
            texts.more(text.text().strip());
        }
    }

    /** Atom 0.3 has a media type, and a mode that says how it is written. */
    private void oldText(XmlElement text, String type) {
        String mode = text.attribute("mode").value();
        if (mode.equals("base64")) {
            return;
        }
        if (mode.equals("escaped") && type.contains("html")) {
            texts.escaped(text);
        } else if (type.contains("html")) {
            texts.html(text.markup());
        } else {
            texts.plain(text.text().strip());
        }
    }

    void rights(SourceText rights) {
        String value = rights.value();
        if (value.startsWith("http") && IriSyntax.scheme(value) != null && !IriSyntax.isInvalid(value)) {
            found.add(LinkRule.RIGHTS_IS_ADDRESS, rights);
        }
    }

    void categories(XmlElement parent) {
        CategoryCheck categories = new CategoryCheck(found);
        for (XmlElement category : parent.elements("atom", "category")) {
            if (category.attribute("term").length() == 0) {
                found.add(MetadataRule.CATEGORY_TERM_MISSING, category.tag());
            }
            SourceText scheme = category.attribute("scheme");
            new AddressCheck(found).iri(scheme, MetadataRule.CATEGORY_SCHEME_INVALID);
            categories.add(category.attribute("term"), scheme.value());
        }
    }

    private void source(XmlElement source) {
        Map<String, XmlElement> own = Children.first(source, "atom");
        if (!own.keySet().containsAll(Set.of("id", "title", "updated"))) {
            found.add(MetadataRule.SOURCE_INCOMPLETE, source.tag());
        }
        if (own.containsKey("id")) {
            ids.form(own.get("id"));
        }
        if (own.containsKey("updated")) {
            date(own.get("updated"));
        }
        if (own.containsKey("title")) {
            text(own.get("title"));
        }
        new PersonCheck(found, old).in(source);
        new LinkCheck(found).all(source.elements("atom", "link"), true);
    }

    private void content(XmlElement entry, @Nullable XmlElement content, @Nullable XmlElement summary) {
        if (content != null) {
            new ContentCheck(found, texts).check(content, summary, old);
            if (summary != null) {
                texts.summary(summary, content);
            }
            return;
        }
        boolean reachable = entry.elements("atom", "link").stream()
                .anyMatch(link -> LinkCheck.rel(link).equals("alternate"));
        if (!reachable) {
            found.add(StructureRule.ENTRY_UNREACHABLE, entry.tag());
        } else if (summary == null) {
            found.add(TextRule.ENTRY_WITHOUT_TEXT, entry.tag());
        }
    }
}
