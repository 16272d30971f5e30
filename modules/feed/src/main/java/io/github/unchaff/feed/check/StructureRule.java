package io.github.unchaff.feed.check;

import static io.github.unchaff.diagnostic.Severity.ERROR;
import static io.github.unchaff.diagnostic.Severity.INFO;
import static io.github.unchaff.diagnostic.Severity.WARNING;

import io.github.unchaff.diagnostic.Severity;

/** How a feed is built: XML or JSON, its elements, and how often they stand where. */
enum StructureRule implements CheckRule {
    NOT_A_FEED(ERROR, "practice", "this is no feed", "name RSS, Atom, RDF or JSON Feed files"),
    NOT_WELL_FORMED(
            ERROR,
            "XML 1.0, 2.1",
            "this is no well-formed XML from here on",
            "mend it here; strict readers show nothing of the feed"),
    TOO_COMPLEX(ERROR, "practice", "the feed is too large or has too many parts to be checked", "split it"),
    CHARSET_INVALID_BYTES(ERROR, "XML 1.0, 4.3.3", "bytes here are not of the charset", "write the feed in UTF-8"),
    CHARSET_CONTRADICTED(
            WARNING,
            "XML 1.0, 4.3.3",
            "the declared encoding is not that of the bytes",
            "declare what the bytes are, best UTF-8"),
    CHARSET_UNUSUAL(WARNING, "XML 1.0, 4.3.3", "not every reader knows this encoding", "write the feed in UTF-8"),
    CHARACTER_SUSPECT(
            WARNING,
            "XML 1.0, 2.2",
            "a character stands here that text does not have",
            "remove it; it shows that a text was decoded wrongly"),
    ENTITY_UNDECLARED(ERROR, "XML 1.0, 4.1", "an entity that XML does not know", "write the character itself"),
    ENTITY_DECLARED(
            WARNING,
            "XML 1.0, 4.4",
            "an entity that only the document type declares, which many readers do not read",
            "write the character itself"),
    DOCTYPE_PRESENT(WARNING, "practice", "a document type declaration; careful readers refuse it", "remove it"),
    STYLESHEET_XSL(WARNING, "practice", "an XSLT stylesheet, which browsers no longer run", "remove it or use CSS"),
    PREFIX_UNDECLARED(ERROR, "Namespaces in XML, 5", "a prefix that is not declared", "declare it at the root"),
    NAMESPACE_MISSPELT(
            WARNING,
            "Namespaces in XML, 2.3",
            "the address of a name space that readers compare letter by letter is written another way",
            "write it exactly as its specification does"),
    NAMESPACE_UNKNOWN(
            INFO,
            "Namespaces in XML, 2.1",
            "a name space that few readers know",
            "leave its elements out if nobody needs them"),
    ATOM_NAMESPACE_WRONG(
            ERROR, "RFC 4287, 1.2", "this is not the name space of Atom 1.0", "use http://www.w3.org/2005/Atom"),
    VERSION_OLD(WARNING, "practice", "a version of the format that was replaced", "publish Atom 1.0 or RSS 2.0"),
    VERSION_UNKNOWN(ERROR, "RSS 2.0, required", "the version is missing or none that exists", "write version=\"2.0\""),
    ELEMENT_UNKNOWN(
            ERROR,
            "RFC 4287, 6.3; RSS 2.0",
            "an element that the format does not have here",
            "correct its name (case counts) or give it a name space of its own"),
    ELEMENT_REPEATED(ERROR, "RFC 4287, 4.1.1, 4.1.2; RSS 2.0", "an element stands here more than once", "keep one"),
    TEXT_BETWEEN_ELEMENTS(
            ERROR, "RFC 4287, 4.1; RSS 2.0", "text stands between the elements", "remove it or put it in an element"),
    FEED_ID_MISSING(ERROR, "RFC 4287, 4.1.1", "the feed has no id", "give it one that never changes"),
    FEED_TITLE_MISSING(
            ERROR, "RFC 4287, 4.1.1; RSS 2.0, required channel elements", "the feed has no title", "give it one"),
    FEED_UPDATED_MISSING(
            ERROR, "RFC 4287, 4.1.1", "the feed has no updated", "write the newest updated of its entries"),
    FEED_DESCRIPTION_MISSING(
            ERROR,
            "RSS 2.0, required channel elements",
            "the channel has no description",
            "say in one sentence what it is"),
    FEED_LINK_MISSING(
            ERROR, "RSS 2.0, required channel elements", "the channel has no link", "write the address of its site"),
    CHANNEL_MISSING(ERROR, "RSS 2.0, required", "there is no channel", "put everything in one channel"),
    ENTRY_ID_MISSING(ERROR, "RFC 4287, 4.1.2", "an entry has no id", "give each entry one that never changes"),
    ENTRY_TITLE_MISSING(ERROR, "RFC 4287, 4.1.2", "an entry has no title", "write one, if need be its first words"),
    ENTRY_UPDATED_MISSING(
            ERROR,
            "RFC 4287, 4.1.2",
            "an entry has no updated",
            "write when it was last changed in a way that matters"),
    ENTRY_WITHOUT_ANYTHING(
            ERROR, "RSS 2.0, elements of item", "an item has neither title nor description", "write one of them"),
    ENTRY_NESTED(
            ERROR,
            "RSS 2.0, elements of item",
            "an item stands in an item",
            "close the first before the second begins"),
    ENTRY_UNREACHABLE(ERROR, "RFC 4287, 4.1.2", "an entry has neither content nor an alternate link", "write both"),
    AUTHOR_MISSING(
            ERROR, "RFC 4287, 4.1.1", "neither the feed nor this entry has an author", "write an author for the feed"),
    RDF_ABOUT_MISSING(ERROR, "RSS 1.0, 5.3, 5.5", "rdf:about is missing", "write the address of what is described"),
    RDF_ITEMS_INCOMPLETE(
            WARNING,
            "RSS 1.0, 5.3.5",
            "the table of contents (items) lacks an item of the feed",
            "list each item as rdf:li");

    private final Saying saying;

    StructureRule(Severity severity, String clause, String says, String advice) {
        this.saying = new Saying(severity, clause, says, advice);
    }

    @Override
    public Saying saying() {
        return saying;
    }
}
