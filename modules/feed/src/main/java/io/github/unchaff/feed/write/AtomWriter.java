package io.github.unchaff.feed.write;

import io.github.unchaff.write.Gathering;
import io.github.unchaff.write.GatheringWriter;
import io.github.unchaff.write.WriteOptions;
import java.util.List;

/**
 * Writes an Atom 1.0 feed (RFC 4287), the same bytes for the same documents in any order. Where the RFC leaves a choice:
 *
 * <ul>
 *   <li><b>Ids.</b> An entry has the id of its document. The feed's id is the one asked for; else it is made from what stays the
 *       same when entries come and go: the address of the feed, its title, or its one publisher; only without all of these
 *       from its entries. An id asked for that is no absolute IRI is a name to make one from.
 *   <li><b>Duplicates.</b> Of entries with one id the newest stays.
 *   <li><b>Dates.</b> {@code updated} is when the article was modified, else published, else captured, but never before
 *       {@code published}; an entry without any of these has the oldest date of the feed, so that it does not change when
 *       newer entries come, and 1970-01-01T00:00:00Z when nothing in the feed is dated. The clock is never asked. RFC 3339
 *       has no way to say a day alone: what the source did not say is at its lowest value, and a time without a zone is
 *       written as UTC.
 *   <li><b>Order.</b> By {@code updated}, newest first, then by id.
 *   <li><b>Titles.</b> An entry without one has its first words. The feed's is the one asked for, else the name of its one
 *       publisher, else the title of its one document, else {@code Articles}.
 *   <li><b>Persons.</b> Authors are {@code author}; where there is none, the publisher. All others are {@code contributor}. Atom
 *       has no word for their role, so that stands beside them as {@code media:credit} of Media RSS with a MARC relator.
 *   <li><b>Links.</b> The document's address is {@code alternate}; originals, and where it was republished from, {@code via};
 *       references and related articles {@code related}; sound and video files {@code enclosure}, or {@code related} when they
 *       are no files. All are absolute. There is a {@code self} link only for an address that was asked for.
 *   <li><b>Source.</b> The publisher, else the place an article was republished from. Nothing is known of its feed, so its id is
 *       made from its address or name, and its {@code updated} is the entry's.
 *   <li><b>LanguageTag.</b> On the feed when all entries have one: the most frequent; on entries when theirs differs.
 *   <li><b>Content.</b> HTML, with every address in it absolute. An article without text has its title for content.
 * </ul>
 *
 * <p>Immutable and thread-safe.
 */
public final class AtomWriter implements GatheringWriter {

    /** For the service loader. */
    public AtomWriter() {}

    @Override
    public List<String> names() {
        return List.of("atom");
    }

    @Override
    public String extension() {
        return "atom";
    }

    @Override
    public Gathering gather(WriteOptions options) {
        return new AtomGathering(options.feed());
    }
}
