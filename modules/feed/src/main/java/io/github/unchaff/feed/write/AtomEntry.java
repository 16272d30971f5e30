package io.github.unchaff.feed.write;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.synd.SyndPerson;
import io.github.unchaff.model.Identity;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.model.Publisher;
import io.github.unchaff.model.Relation;
import io.github.unchaff.url.UrlPolicy;
import io.github.unchaff.write.Headline;
import io.github.unchaff.write.HtmlBody;
import io.github.unchaff.write.LanguageTag;
import io.github.unchaff.write.Printable;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a Rome entry of a document. Dates are exact to the second here; {@link AtomXml} writes them in full. */
final class AtomEntry {

    private AtomEntry() {}

    /** The entry with everything Rome can hold. */
    static Entry of(DatedEntry dated) {
        Metadata metadata = dated.document().metadata();
        String title = Headline.of(dated.document());
        Entry entry = new Entry();
        entry.setId(dated.id());
        entry.setTitleEx(text(title));
        entry.setUpdated(date(dated.updated()));
        if (dated.published() != null) {
            entry.setPublished(date(dated.published()));
        }
        AtomLinks links = AtomLinks.of(metadata);
        entry.setAlternateLinks(links.alternates());
        entry.setOtherLinks(links.others());
        entry.setAuthors(authors(metadata));
        entry.setContributors(AtomPersons.contributors(metadata));
        entry.setCategories(categories(metadata.tagsWorthShowing()));
        entry.setContents(List.of(content(dated, title)));
        entry.setSource(source(metadata, dated.updated()));
        String rights = metadata.rights() == null ? "" : Headline.line(metadata.rights());
        if (!rights.isEmpty()) {
            entry.setRights(rights);
        }
        return entry;
    }

    /** A text construct of type {@code text}. */
    static Content text(String value) {
        return content("text", value);
    }

    /** The instant for Rome. */
    static Date date(AtomDate date) {
        return Date.from(date.time().toInstant());
    }

    private static List<SyndPerson> authors(Metadata metadata) {
        List<SyndPerson> authors = AtomPersons.authors(metadata);
        Publisher publisher = metadata.publisher();
        if (authors.isEmpty() && publisher != null) {
            SyndPerson person = AtomPersons.person(publisher.name(), publisher.url());
            return person == null ? authors : List.of(person);
        }
        return authors;
    }

    private static List<Category> categories(List<String> names) {
        List<Category> categories = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            String term = Headline.line(name);
            if (!term.isEmpty() && seen.add(term.toLowerCase(Locale.ROOT))) {
                Category category = new Category();
                category.setTerm(term);
                categories.add(category);
            }
        }
        return categories;
    }

    private static Content content(DatedEntry dated, String title) {
        Metadata metadata = dated.document().metadata();
        String html = HtmlBody.portable(dated.document().body(), metadata.url());
        if (html.isBlank()) {
            html = "<p>" + title.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") + "</p>\n";
        }
        boolean rightToLeft = LanguageTag.isRightToLeft(LanguageTag.tag(metadata.language()));
        return content("html", rightToLeft ? "<div dir=\"rtl\">\n" + html + "</div>\n" : html);
    }

    private static Content content(String type, String value) {
        Content content = new Content();
        content.setType(type);
        content.setValue(Printable.of(value));
        return content;
    }

    /** Where the article is from (RFC 4287, 4.2.11), or null when nobody knows. */
    private static @Nullable Feed source(Metadata metadata, AtomDate updated) {
        Publisher publisher = metadata.publisher();
        if (publisher != null && !Headline.line(publisher.name()).isEmpty()) {
            return source(Headline.line(publisher.name()), Iri.of(null, publisher.url()), updated);
        }
        for (Relation relation : metadata.relations()) {
            String url = Iri.of(metadata.url(), relation.url());
            if (relation.rel() == Relation.Kind.REPUBLISHED_FROM && url != null) {
                return source(UrlPolicy.host(url).isEmpty() ? url : UrlPolicy.host(url), null, updated);
            }
        }
        return null;
    }

    private static Feed source(String title, @Nullable String url, AtomDate updated) {
        Feed source = new Feed("atom_1.0");
        source.setId(Identity.of("publisher", List.of(url == null ? title : url)));
        source.setTitleEx(text(title));
        source.setUpdated(date(updated));
        if (url != null) {
            source.setAlternateLinks(List.of(AtomLinks.link("alternate", url)));
        }
        return source;
    }
}
