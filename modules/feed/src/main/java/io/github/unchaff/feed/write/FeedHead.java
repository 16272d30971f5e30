package io.github.unchaff.feed.write;

import com.rometools.rome.feed.synd.SyndPerson;
import io.github.unchaff.model.Syndication.Category;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a feed says of itself, ready to be escaped.
 *
 * @param homepage the page it is the feed of, absolute, or null
 * @param selfUrl where it is published, absolute, or null
 * @param icon a small square picture, or null
 * @param logo a larger picture, or null
 * @param place the address of a page that stands for it where a format insists on one: its own, else one of its entries'
 * @param uses which extensions its entries use
 */
record FeedHead(
        String id,
        String title,
        @Nullable String subtitle,
        AtomDate updated,
        List<SyndPerson> authors,
        List<SyndPerson> contributors,
        @Nullable String homepage,
        @Nullable String selfUrl,
        List<Category> categories,
        @Nullable String rights,
        @Nullable String license,
        @Nullable String icon,
        @Nullable String logo,
        @Nullable String language,
        @Nullable String stylesheet,
        String place,
        History history,
        Uses uses) {

    static final String GENERATOR = "Unchaff";
    static final String VERSION = "0.1";

    /**
     * Which documents of its archive a feed names (RFC 5005).
     *
     * @param archive whether it is one of them itself
     * @param current the feed with the newest entries, or null
     * @param previous the document with the entries before these, or null
     * @param next the document with the entries behind these, or null
     */
    record History(
            boolean archive,
            @Nullable String current,
            @Nullable String previous,
            @Nullable String next) {
        /** No archive. */
        static final History NONE = new History(false, null, null, null);
    }

    /** Which extensions the entries use. */
    record Uses(boolean media, boolean thread) {
        /** What either uses. */
        Uses and(Uses other) {
            return new Uses(media || other.media, thread || other.thread);
        }

        /** What an entry uses. */
        static Uses of(FeedEntry entry) {
            boolean thread = !entry.syndication().inReplyTo().isEmpty()
                    || entry.links().others().stream().anyMatch(link -> Links.REPLIES.equals(link.getRel()));
            return new Uses(!entry.credits().isEmpty() || entry.thumbnail() != null, thread);
        }
    }

    /** The same feed as a document of its archive. */
    FeedHead at(@Nullable String url, AtomDate last, History newHistory) {
        return new FeedHead(
                id,
                title,
                subtitle,
                last,
                authors,
                contributors,
                homepage,
                url,
                categories,
                rights,
                license,
                icon,
                logo,
                language,
                stylesheet,
                place,
                newHistory,
                uses);
    }
}
