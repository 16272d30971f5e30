package io.github.unchaff.write;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a feed is to say of itself, and which entries are to be in it.
 *
 * @param title its title, or null to make one from its entries
 * @param selfUrl where it will be published, or null for no {@code self} link
 * @param id its identifier, or null to make one
 * @param idBase what identifiers that have to be made begin with, such as {@code tag:example.org,2024:}, or null for {@code urn:uuid:}
 * @param author who answers for it, or null to take that from its entries
 * @param stylesheet the address of a CSS style sheet, or null
 * @param selection which entries are in it
 * @param duplicates which entries are taken for the same
 * @param archive where older entries go, or null
 * @param page the name of a page for people with the same entries, or null
 * @param state what an earlier run knew, or null
 */
public record FeedOptions(
        @Nullable String title,
        @Nullable String selfUrl,
        @Nullable String id,
        @Nullable String idBase,
        @Nullable String author,
        @Nullable String stylesheet,
        Selection selection,
        Duplicates duplicates,
        @Nullable Archive archive,
        @Nullable String page,
        @Nullable State state) {

    /** Everything made from the entries. */
    public static final FeedOptions DEFAULT = new FeedOptions(null, null, null);

    /** A feed of all entries. */
    public FeedOptions(@Nullable String title, @Nullable String selfUrl, @Nullable String id) {
        this(title, selfUrl, id, null, null, null, Selection.ALL, Duplicates.EXACT, null, null, null);
    }

    /**
     * Which entries are in the feed, counted from the newest.
     *
     * @param limit the greatest number, or 0
     * @param since entries that were last updated before are left out; or null
     * @param bytes the greatest size of the feed, or 0
     */
    public record Selection(int limit, @Nullable Instant since, long bytes) {
        /** All of them. */
        public static final Selection ALL = new Selection(0, null, 0);
    }

    /** Which entries are taken for the same. */
    public enum Duplicates {
        /** Those with one identifier or one address. */
        EXACT,
        /** Also those with nearly the same text. */
        NEAR,
        /** As {@link #EXACT}, and nobody looks at texts. */
        OFF
    }

    /**
     * Where older entries go (RFC 5005, 4).
     *
     * @param folder its name
     * @param url the address of the folder, with a final slash
     */
    public record Archive(String folder, String url) {}

    /**
     * What an earlier run knew of its entries.
     *
     * @param file its name
     * @param lines what stands in it
     */
    public record State(String file, List<String> lines) {
        /** Copies the lines. */
        public State {
            lines = List.copyOf(lines);
        }
    }
}
