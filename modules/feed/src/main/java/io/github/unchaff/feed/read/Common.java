package io.github.unchaff.feed.read;

import io.github.unchaff.date.DateHints;
import io.github.unchaff.feed.xml.XmlElement;
import io.github.unchaff.ledger.Field;
import io.github.unchaff.model.Contributor.Role;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.model.Syndication;
import io.github.unchaff.site.Site;
import io.github.unchaff.source.SourceText;
import io.github.unchaff.url.UrlPolicy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What feeds, their entries, and the {@code atom:source} of an entry say alike; the names in the order of their worth. */
final class Common {

    private final XmlElement element;
    private final Taker taker;
    private final @Nullable String document;
    private final Links links;
    private final Metadata.Builder metadata = new Metadata.Builder();

    Common(XmlElement element, Taker taker, @Nullable String document) {
        this.element = element;
        this.taker = taker;
        this.document = document;
        this.links = new Links(element, taker, document);
    }

    Links links() {
        return links;
    }

    Metadata.Builder metadata() {
        return metadata;
    }

    /** A text on one line, moved to a field; null if no element of these names has one. */
    @Nullable
    String line(Field field, String... names) {
        XmlElement found = Taker.first(element, names);
        if (found == null) {
            return null;
        }
        SourceText said = Construct.of(found).plain(taker.read());
        taker.take(found);
        String line = taker.moved(said, field);
        return line.isEmpty() ? null : line;
    }

    void title() {
        metadata.title(line(Field.TITLE, "title", "dc:title", "media:title", "itunes:title"));
    }

    void rights() {
        metadata.rights(line(
                Field.RIGHTS, "rights", "copyright", "atom:rights", "dc:rights", "dcterms:rights", "media:copyright"));
    }

    void language() {
        XmlElement said = Taker.first(element, "language", "dc:language");
        if (said != null) {
            String tag = tag(said.text().value());
            taker.address(said, tag, Field.LANGUAGE);
            metadata.language(tag);
        } else {
            language(element);
        }
    }

    /** A tag with hyphens, as some write {@code en_US}; case does not count (BCP 47, 2.1.1) and stays. */
    private static @Nullable String tag(String said) {
        String tag = said.strip().replace('_', '-');
        return tag.isEmpty() ? null : tag;
    }

    /** The language that holds at an element (XML 1.0, 2.12); nothing says that it is not known. Some write {@code en_US}. */
    void language(XmlElement at) {
        String said = at.inherited("lang");
        if (said != null) {
            metadata.language(tag(said));
        }
    }

    /** People; whether there is an author. */
    boolean people(List<String> authors, List<String> contributors) {
        Persons persons = new Persons(taker, metadata, document);
        boolean found = false;
        for (String name : authors) {
            found = found || persons.take(element, name, Role.AUTHOR);
        }
        contributors.forEach(name -> persons.take(element, name, Role.CONTRIBUTOR));
        new Relators(element, taker).take(metadata);
        if (taker.read().rules().site(metadata.url()).publisher() == null) {
            persons.publisher(element, "dc:publisher");
        }
        return found;
    }

    void times(Site site, List<String> published, List<String> modified) {
        Times times = new Times(taker, DateHints.of(site));
        metadata.published(times.first(element, Field.PUBLISHED, published.toArray(String[]::new)));
        metadata.modified(times.first(element, Field.MODIFIED, modified.toArray(String[]::new)));
    }

    /** The identifier as it is written, or null. */
    @Nullable
    String id() {
        XmlElement found = Taker.first(element, "id", "guid", "atom:id");
        if (found != null) {
            taker.take(found);
            SourceText said = found.text().strip();
            taker.moved(said, Field.SYNDICATION);
            return said.value();
        }
        String about = element.attribute("rdf", "about").value();
        if (!about.isEmpty()) {
            return about;
        }
        XmlElement identifier = Taker.first(element, "dc:identifier");
        return identifier == null ? null : taker.moved(identifier, Field.SYNDICATION);
    }

    /** The licence (RFC 4946; the modules of Creative Commons), or null. */
    @Nullable
    String license() {
        String linked = links.first("license");
        if (linked != null) {
            return linked;
        }
        XmlElement said = Taker.first(element, "creativeCommons:license", "cc:license");
        if (said != null) {
            String url = UrlPolicy.link(said.text().strip().value());
            taker.address(said, url, Field.SYNDICATION);
            return url;
        }
        for (XmlElement empty : Taker.all(element, "cc:license")) {
            return UrlPolicy.link(empty.attribute("rdf", "resource").value());
        }
        return null;
    }

    List<Syndication.Category> categories() {
        return new Terms(taker, metadata).take(element);
    }
}
