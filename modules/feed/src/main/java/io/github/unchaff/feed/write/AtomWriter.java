package io.github.unchaff.feed.write;

import io.github.unchaff.write.Gathering;
import io.github.unchaff.write.GatheringWriter;
import io.github.unchaff.write.WriteOptions;
import java.util.List;

/**
 * Writes an Atom 1.0 feed (RFC 4287), the same bytes for the same documents in any order. Where the RFC leaves a choice, this one
 * and the other feeds do as follows:
 *
 * <ul>
 *   <li><b>The feed.</b> When all entries are from one feed, it says of itself what that feed did: identifier, title, subtitle, persons,
 *       links, rights, licence, pictures, categories, language. Of several copies the newest counts. Else it is a new feed, and each
 *       entry says in {@code source} where it is from: its feed, else its publisher, else the place it was republished from.
 *   <li><b>Identifiers.</b> An entry has that of its document. A new feed has the one asked for; else one made from what stays the
 *       same when entries come and go: its address, its title, its one publisher; only without all of these from its entries.
 *       What is asked for and no absolute IRI is a name to make one from. The {@code self} and {@code hub} of a source are dropped:
 *       there is a {@code self} link only for an address that was asked for.
 *   <li><b>Duplicates.</b> See {@link Duplicates}.
 *   <li><b>Dates.</b> {@code updated} is when the article was modified, else published, else captured, but never before
 *       {@code published}; an entry without any of these has the oldest date of the feed, so that it does not change when
 *       newer entries come, and 1970-01-01T00:00:00Z when nothing in the feed is dated. {@link FeedState} keeps it from moving
 *       without reason. The clock is never asked. RFC 3339 has no way to say a day alone: what the source did not say is at its
 *       lowest value, and a time without a zone is written as UTC. The feed's is that of its newest entry.
 *   <li><b>Order.</b> By {@code updated}, newest first, then by identifier.
 *   <li><b>Titles.</b> An entry without one has its first words.
 *   <li><b>Persons.</b> An entry without authors has those of its feed, else its publisher, else its feed as author. All others
 *       are {@code contributor}. Atom has no word for their role, so that stands beside them as {@code media:credit} of Media RSS
 *       with a MARC relator.
 *   <li><b>Links.</b> The document's address is {@code alternate}; originals, and where it was republished from, {@code via};
 *       references and related articles {@code related}; files {@code enclosure}, or {@code related} when they are players of
 *       unknown type; comments {@code replies}; a licence {@code license}. All are absolute.
 *   <li><b>Language.</b> On the feed what it says, else the most frequent when all entries have one; on entries when theirs differs.
 *   <li><b>Content.</b> HTML, with every address in it absolute. An article without text has its title for content. A text of which
 *       the source has only the beginning is a {@code summary}, whole, and there is no content, so that readers know.
 *   <li><b>Summary.</b> Plain text, unless the content begins with it; never cut, for that would lose the publisher's words.
 *   <li><b>Pictures.</b> A thumbnail is {@code media:thumbnail}, unless the content shows it.
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
        return new FeedGathering(new AtomFormat(), options.feed());
    }
}
