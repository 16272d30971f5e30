package io.github.unchaff.feed.write;

import io.github.unchaff.write.FeedOptions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The archive of a feed (RFC 5005, 4): documents of a hundred entries each, counted from the oldest on by the date an entry was
 * published, which does not change when its text does. So new entries never move old ones, and a full document never changes. Only
 * full ones are written; the feed itself shows the newest hundred at least, so nothing is in neither.
 */
final class Archives {

    /** Entries in a document. */
    static final int PAGE = 100;

    private static final Comparator<Held> OLDEST_FIRST =
            Comparator.comparing(Archives::date).thenComparing(Held::id);

    private final FeedOptions.Archive archive;
    private final List<Held> oldestFirst;
    private final FeedHead feed;
    private final String extension;

    Archives(FeedOptions.Archive archive, List<Held> entries, FeedHead feed, String extension) {
        this.archive = archive;
        this.oldestFirst = new ArrayList<>(entries);
        this.oldestFirst.sort(OLDEST_FIRST);
        this.feed = feed;
        this.extension = extension;
    }

    /** A document of the archive. */
    record Page(String name, FeedHead head, List<Held> entries) {}

    private static AtomDate date(Held entry) {
        AtomDate published = entry.card().published();
        return published == null ? entry.updated() : published;
    }

    private int count() {
        return oldestFirst.size() / PAGE;
    }

    /** The feed points to the newest full document. */
    FeedHead.History ofFeed() {
        return new FeedHead.History(false, null, url(count()), null);
    }

    /** The full documents, oldest first. */
    List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        for (int number = 1; number <= count(); number++) {
            List<Held> entries = new ArrayList<>(oldestFirst.subList((number - 1) * PAGE, number * PAGE));
            entries.sort(Held.NEWEST_FIRST);
            FeedHead.History history = new FeedHead.History(true, feed.selfUrl(), url(number - 1), null);
            FeedHead head = feed.at(url(number), entries.getFirst().updated(), history);
            pages.add(new Page(archive.folder() + "/" + name(number), head, entries));
        }
        return pages;
    }

    private String name(int number) {
        return String.format(Locale.ROOT, "%05d.%s", number, extension);
    }

    private @Nullable String url(int number) {
        return number < 1 || number > count() ? null : archive.url() + name(number);
    }
}
