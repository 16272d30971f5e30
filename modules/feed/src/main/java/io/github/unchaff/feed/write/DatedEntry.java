package io.github.unchaff.feed.write;

import io.github.unchaff.model.Document;
import io.github.unchaff.model.Identity;
import io.github.unchaff.model.Metadata;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A document as an entry of a feed.
 *
 * @param id its identifier, unique in the feed
 * @param published when it was published, or null; not after {@code updated}
 * @param updated when it last changed
 */
record DatedEntry(Document document, String id, @Nullable AtomDate published, AtomDate updated) {

    /** Newest first, then by id; documents with both the same by what is in them, so that the order given never matters. */
    private static final Comparator<DatedEntry> ORDER = Comparator.comparing(DatedEntry::instant)
            .reversed()
            .thenComparing(DatedEntry::id)
            .thenComparing(entry -> entry.document.toString());

    /** The entries of a feed in order, one for each id. */
    static List<DatedEntry> of(List<Document> documents) {
        AtomDate fallback = documents.stream()
                .map(document -> updated(document.metadata()))
                .flatMap(Stream::ofNullable)
                .min(Comparator.comparing(date -> date.time().toInstant()))
                .orElse(AtomDate.EPOCH);
        List<DatedEntry> entries = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        documents.stream()
                .map(document -> of(document, fallback))
                .sorted(ORDER)
                .filter(entry -> seen.add(entry.id))
                .forEach(entries::add);
        return entries;
    }

    private static DatedEntry of(Document document, AtomDate fallback) {
        AtomDate updated = updated(document.metadata());
        return new DatedEntry(
                document,
                Identity.of(document),
                AtomDate.of(document.metadata().published()),
                updated == null ? fallback : updated);
    }

    private static @Nullable AtomDate updated(Metadata metadata) {
        AtomDate published = AtomDate.of(metadata.published());
        AtomDate modified = AtomDate.of(metadata.modified());
        if (published != null) {
            return modified == null ? published : AtomDate.later(published, modified);
        }
        return modified != null ? modified : AtomDate.of(metadata.captured());
    }

    private Instant instant() {
        return updated.time().toInstant();
    }
}
