package io.github.unchaff.feed.write;

import io.github.unchaff.model.Document;
import io.github.unchaff.model.Identity;
import io.github.unchaff.model.Publisher;
import io.github.unchaff.write.Headline;
import io.github.unchaff.write.LanguageTag;
import io.github.unchaff.write.WriteOptions.FeedOptions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a feed says of itself.
 *
 * @param author who answers for it: its one publisher, else its title
 * @param selfUrl where it is published, absolute, or null
 * @param homepage the page of its one publisher, absolute, or null
 * @param language the language of most entries when all have one, or null
 */
record FeedFacts(
        String id,
        String title,
        AtomDate updated,
        String author,
        @Nullable String selfUrl,
        @Nullable String homepage,
        @Nullable String language) {

    /** What can be said of these entries, newest first, under these options. */
    static FeedFacts of(List<DatedEntry> entries, FeedOptions options) {
        List<Document> documents = entries.stream().map(DatedEntry::document).toList();
        Publisher publisher = commonPublisher(documents);
        String self = Iri.of(null, options.selfUrl());
        String title = title(documents, options, publisher);
        return new FeedFacts(
                id(entries, options, publisher, self),
                title,
                entries.isEmpty() ? AtomDate.EPOCH : entries.getFirst().updated(),
                publisher == null ? title : Headline.line(publisher.name()),
                self,
                publisher == null ? null : Iri.of(null, publisher.url()),
                commonLanguage(documents));
    }

    private static @Nullable Publisher commonPublisher(List<Document> documents) {
        Publisher first =
                documents.isEmpty() ? null : documents.getFirst().metadata().publisher();
        if (first == null || Headline.line(first.name()).isEmpty()) {
            return null;
        }
        return documents.stream()
                        .allMatch(document -> isNamed(document.metadata().publisher(), first.name()))
                ? first
                : null;
    }

    private static boolean isNamed(@Nullable Publisher publisher, String name) {
        return publisher != null && publisher.name().equals(name);
    }

    private static String title(List<Document> documents, FeedOptions options, @Nullable Publisher publisher) {
        String asked = options.title() == null ? "" : Headline.line(options.title());
        if (!asked.isEmpty()) {
            return asked;
        }
        if (publisher != null) {
            return Headline.line(publisher.name());
        }
        return documents.size() == 1 ? Headline.of(documents.getFirst()) : "Articles";
    }

    private static String id(
            List<DatedEntry> entries, FeedOptions options, @Nullable Publisher publisher, @Nullable String self) {
        if (options.id() != null) {
            return Iri.isAbsolute(options.id()) ? options.id() : made(options.id());
        }
        if (self != null) {
            return made(self);
        }
        if (options.title() != null) {
            return made(options.title());
        }
        return publisher != null
                ? made(publisher.name())
                : Identity.of("feed", entries.stream().map(DatedEntry::id).toList());
    }

    private static String made(String name) {
        return Identity.of("feed", List.of(name));
    }

    private static @Nullable String commonLanguage(List<Document> documents) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Document document : documents) {
            String tag = LanguageTag.tag(document.metadata().language());
            if (tag == null) {
                return null;
            }
            counts.merge(tag, 1, Integer::sum);
        }
        String most = null;
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            if (most == null || count.getValue() > counts.getOrDefault(most, 0)) {
                most = count.getKey();
            }
        }
        return most;
    }
}
