package io.github.unchaff.read;

/**
 * What a user may want readers to do otherwise.
 *
 * @param extract which part of a web page is the article
 * @param wikiLinks what becomes of wiki links
 * @param engine which parser reads plain Markdown
 */
public record ReadOptions(Extract extract, WikiLinks wikiLinks, MarkdownEngine engine) {

    /** The main content; wiki links as text; Markdown by commonmark-java. */
    public static final ReadOptions DEFAULT = new ReadOptions(Extract.AUTO, WikiLinks.TEXT, MarkdownEngine.COMMONMARK);

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

    /** Which parser reads plain Markdown. */
    public enum MarkdownEngine {
        /** commonmark-java, in time linear in the size. */
        COMMONMARK,
        /** flexmark, which rejects what is large or nests deep. */
        FLEXMARK
    }

    /** The same options with another part of the page. */
    public ReadOptions withExtract(Extract newExtract) {
        return new ReadOptions(newExtract, wikiLinks, engine);
    }

    /** The same options with another fate for wiki links. */
    public ReadOptions withWikiLinks(WikiLinks newWikiLinks) {
        return new ReadOptions(extract, newWikiLinks, engine);
    }

    /** The same options with another parser of Markdown. */
    public ReadOptions withEngine(MarkdownEngine newEngine) {
        return new ReadOptions(extract, wikiLinks, newEngine);
    }
}
