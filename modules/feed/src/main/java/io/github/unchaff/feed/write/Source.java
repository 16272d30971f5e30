package io.github.unchaff.feed.write;

import com.rometools.rome.feed.synd.SyndPerson;
import io.github.unchaff.model.Identity;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.model.Publisher;
import io.github.unchaff.model.Relation;
import io.github.unchaff.model.Syndication;
import io.github.unchaff.url.UrlPolicy;
import io.github.unchaff.write.Headline;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an entry is from (RFC 4287, 4.2.11).
 *
 * @param updated when its feed was, or null where that is unknown; then the entry's date stands there
 * @param isFeed whether it is a feed, or only a publisher or an address
 */
record Source(
        String id,
        String title,
        @Nullable AtomDate updated,
        @Nullable String url,
        List<SyndPerson> authors,
        @Nullable String rights,
        boolean isFeed) {

    /** The feed of an entry, else its publisher, else the place it was republished from; null when nobody knows. */
    static @Nullable Source of(Metadata metadata) {
        Syndication syndication = metadata.syndication();
        if (syndication != null && syndication.feed() != null) {
            return feed(syndication.feed());
        }
        Publisher publisher = metadata.publisher();
        if (publisher != null && !Headline.line(publisher.name()).isEmpty()) {
            return other(Headline.line(publisher.name()), Iri.of(null, publisher.url()));
        }
        for (Relation relation : metadata.relations()) {
            String url = Iri.of(metadata.url(), relation.url());
            if (relation.rel() == Relation.Kind.REPUBLISHED_FROM && url != null) {
                return other(UrlPolicy.host(url).isEmpty() ? url : UrlPolicy.host(url), null);
            }
        }
        return null;
    }

    private static Source other(String title, @Nullable String url) {
        String id = Identity.of("publisher", List.of(url == null ? title : url));
        return new Source(id, title, null, url, List.of(), null, false);
    }

    private static Source feed(Metadata feed) {
        String url = Iri.of(null, feed.url());
        String title = FeedEntry.line(feed.title());
        String id = idOf(feed);
        return new Source(
                id,
                title != null ? title : url != null ? url : id,
                AtomDate.latest(AtomDate.of(feed.published()), AtomDate.of(feed.modified())),
                url,
                Persons.authors(feed),
                FeedEntry.line(feed.rights()),
                true);
    }

    /** The identifier of a feed: its own, where that is an IRI; else made of it, of the feed's address, or of its title. */
    static String idOf(Metadata feed) {
        String own = feed.syndication() == null ? null : feed.syndication().id();
        if (own != null && Identity.isIri(own)) {
            return own;
        }
        String url = Iri.of(null, feed.url());
        String name = own != null ? own : url != null ? url : feed.title();
        return Identity.of("feed", List.of(name == null ? "" : name));
    }
}
