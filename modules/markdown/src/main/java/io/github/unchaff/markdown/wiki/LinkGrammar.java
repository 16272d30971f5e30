package io.github.unchaff.markdown.wiki;

import org.jspecify.annotations.Nullable;

/** What links and images look like in one language. Immutable and thread-safe. */
interface LinkGrammar {

    /** The characters at which a link or an image may begin. */
    String starts();

    /**
     * Reads the link or image that begins at an offset.
     *
     * @return where it ends, with what it is; or null if none begins there
     */
    @Nullable
    Found at(Scan scan, int start);

    /** A link or an image from {@code start} to {@code end}. */
    sealed interface Found {
        int end();

        /**
         * A link to a page.
         *
         * @param from where its display text begins; {@code to} where it ends, before any further word characters
         * @param trailTo where word characters behind the closing brackets end that belong to it, or {@code end}
         * @param href its address, or null
         * @param term the page's name, for a tag; or null
         */
        record Page(
                int end,
                int from,
                int to,
                int trailTo,
                @Nullable String href,
                @Nullable String term) implements Found {
            static Page of(int end, int from, int to, @Nullable String href, @Nullable String term) {
                return new Page(end, from, to, end, href, term);
            }
        }

        /** A link to an address of the web, which stays a link whatever the policy. */
        record External(int end, int from, int to, String url) implements Found {}

        /**
         * An image.
         *
         * @param altFrom where its alternative text stands, or -1
         * @param captionFrom where its caption stands, or -1
         * @param alone whether it stands beside the text rather than in it
         */
        record Picture(int end, String address, int altFrom, int altTo, int captionFrom, int captionTo, boolean alone)
                implements Found {}

        /** The article is filed under the name that stands there. */
        record Category(int end, int from, int to) implements Found {}

        /** Removed by a rule. */
        record Dropped(int end, String rule) implements Found {}
    }
}
