package io.github.unchaff.read;

import io.github.unchaff.date.DateVote;
import io.github.unchaff.rules.RuleSet;

/**
 * What a user may want readers to do otherwise.
 *
 * @param extract which part of a web page is the article
 * @param wikiLinks what becomes of wiki links
 * @param engine which parser reads plain Markdown
 * @param rules what is known of publishers, credits lines and addresses
 * @param vote how other articles of the same place write their dates, for those that leave day and month open
 * @param explains whether the conversion tells which parts of a page were weighed as its article, which costs time
 */
public record ReadOptions(
        Extract extract, WikiLinks wikiLinks, MarkdownEngine engine, RuleSet rules, DateVote vote, boolean explains) {

    /** The main content; wiki links as text; Markdown by commonmark-java; the rules that ship with the toolkit. */
    public static final ReadOptions DEFAULT = new ReadOptions(
            Extract.AUTO, WikiLinks.TEXT, MarkdownEngine.COMMONMARK, RuleSet.standard(), DateVote.NONE, false);

    /** Which part of a web page is the article. */
    public enum Extract {
        /** The main content, without navigation and the like. */
        AUTO,
        /** The body as it is. */
        NONE
    }

    /** What becomes of {@code [[zh:莫斯科]]} and of the links of other wikis to their pages. */
    public enum WikiLinks {
        /** {@code 莫斯科}: what they show. */
        TEXT,
        /** A link to the term in the Wikipedia of its language; to a page of the same wiki, relative to this one. */
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
        return new ReadOptions(newExtract, wikiLinks, engine, rules, vote, explains);
    }

    /** The same options with another fate for wiki links. */
    public ReadOptions withWikiLinks(WikiLinks newWikiLinks) {
        return new ReadOptions(extract, newWikiLinks, engine, rules, vote, explains);
    }

    /** The same options with another parser of Markdown. */
    public ReadOptions withEngine(MarkdownEngine newEngine) {
        return new ReadOptions(extract, wikiLinks, newEngine, rules, vote, explains);
    }

    /** The same options with other rules. */
    public ReadOptions withRules(RuleSet newRules) {
        return new ReadOptions(extract, wikiLinks, engine, newRules, vote, explains);
    }

    /** The same options with the votes of other articles. */
    public ReadOptions withVote(DateVote newVote) {
        return new ReadOptions(extract, wikiLinks, engine, rules, newVote, explains);
    }

    /** The same options, with or without an explanation. */
    public ReadOptions withExplains(boolean newExplains) {
        return new ReadOptions(extract, wikiLinks, engine, rules, vote, newExplains);
    }
}
