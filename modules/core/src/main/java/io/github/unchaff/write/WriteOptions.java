package io.github.unchaff.write;

import org.jspecify.annotations.Nullable;

/**
 * What a user may want writers to do otherwise.
 *
 * @param frontMatter what stands above a Markdown body
 * @param ledger how much of the ledger JSON shows; null for the format's own default
 * @param wrap the display width at which text is wrapped, or 0 for no wrapping
 * @param feed what a feed is to say of itself
 * @param keepsWikiLinks whether {@code [[page]]} in a text is written in Markdown without escapes, so that it is a wiki link again
 */
public record WriteOptions(
        FrontMatter frontMatter, @Nullable LedgerDetail ledger, int wrap, FeedOptions feed, boolean keepsWikiLinks) {

    /** YAML front matter, no wrapping. */
    public static final WriteOptions DEFAULT = new WriteOptions(FrontMatter.YAML, null, 0, FeedOptions.DEFAULT, false);

    /** What stands above a Markdown body. */
    public enum FrontMatter {
        /** YAML between dashes. */
        YAML,
        /** Nothing. */
        NONE
    }

    /** How much of the ledger JSON shows. */
    public enum LedgerDetail {
        /** Nothing. */
        NONE,
        /** Counts, and the removed and moved entries. */
        SUMMARY,
        /** Everything. */
        FULL
    }

    /** The same options with other front matter. */
    public WriteOptions withFrontMatter(FrontMatter value) {
        return new WriteOptions(value, ledger, wrap, feed, keepsWikiLinks);
    }

    /** The same options with more or less of the ledger. */
    public WriteOptions withLedger(@Nullable LedgerDetail value) {
        return new WriteOptions(frontMatter, value, wrap, feed, keepsWikiLinks);
    }

    /** The same options with another width. */
    public WriteOptions withWrap(int value) {
        return new WriteOptions(frontMatter, ledger, value, feed, keepsWikiLinks);
    }

    /** The same options for another feed. */
    public WriteOptions withFeed(FeedOptions value) {
        return new WriteOptions(frontMatter, ledger, wrap, value, keepsWikiLinks);
    }

    /** The same options, wiki links kept or not. */
    public WriteOptions withWikiLinksKept(boolean value) {
        return new WriteOptions(frontMatter, ledger, wrap, feed, value);
    }
}
