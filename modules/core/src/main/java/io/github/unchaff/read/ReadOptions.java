package io.github.unchaff.read;

/**
 * What a user may want readers to do otherwise.
 *
 * @param extract which part of a web page is the article
 * @param wikiLinks what becomes of wiki links
 */
public record ReadOptions(Extract extract, WikiLinks wikiLinks) {

    /** The main content; wiki links as text. */
    public static final ReadOptions DEFAULT = new ReadOptions(Extract.AUTO, WikiLinks.TEXT);

    /** Which part of a web page is the article. */
    public enum Extract {
        /** The main content, without navigation and the like. */
        AUTO,
        /** The body as it is. */
        NONE
    }

    /** What becomes of {@code [[zh:莫斯科]]}. */
    public enum WikiLinks {
        /** {@code 莫斯科}. */
        TEXT,
        /** A link to the term in the Wikipedia of its language. */
        LINK,
        /** As it is. */
        KEEP
    }

    /** The same options with another part of the page. */
    public ReadOptions withExtract(Extract newExtract) {
        return new ReadOptions(newExtract, wikiLinks);
    }

    /** The same options with another fate for wiki links. */
    public ReadOptions withWikiLinks(WikiLinks newWikiLinks) {
        return new ReadOptions(extract, newWikiLinks);
    }
}
