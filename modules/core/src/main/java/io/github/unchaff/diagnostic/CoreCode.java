package io.github.unchaff.diagnostic;

import static io.github.unchaff.diagnostic.Severity.ERROR;
import static io.github.unchaff.diagnostic.Severity.INFO;
import static io.github.unchaff.diagnostic.Severity.WARNING;

/** The diagnostics that any source can meet. */
public enum CoreCode implements DiagnosticCode {
    /** The file has no bytes, or only white space. */
    EMPTY("source.empty", ERROR, "The file holds no text at all."),
    /** The file is no text. */
    BINARY("source.binary", ERROR, "The file is not text; its reader is not part of this version."),
    /** The file is larger than a limit. */
    TOO_LARGE("limit.bytes", ERROR, "The file is larger than the limit; raise it if you trust the file."),
    /** The document has more nodes, or deeper ones, than a limit. */
    TOO_COMPLEX("limit.nodes", ERROR, "The document has more parts than the limit allows."),
    /** The document needs more memory than there is. */
    NO_MEMORY("limit.memory", ERROR, "The document needs more memory than the program was given."),
    /** The file is of a kind that no reader reads. */
    UNSUPPORTED("source.unsupported", ERROR, "The file is of a kind that this version does not read."),
    /** The document took longer than a limit. */
    TOO_SLOW("limit.time", ERROR, "The document took longer than the limit allows."),
    /** Blocks nest deeper than the limit and were lifted. */
    TOO_DEEP("limit.depth", WARNING, "Blocks nest deeper than the limit; deeper ones were lifted, with their text."),
    /** A construct that Markdown cannot hold. */
    SIMPLIFIED(
            "structure.simplified",
            INFO,
            "The output cannot hold a construct as it is; it was written in the nearest form, with all its text."),
    /** A wrapper without an article in it. */
    NO_ARTICLE("source.no-article", ERROR, "The file has the shape of a saved article, but there is no article in it."),
    /** A page that only lists articles. */
    INDEX_PAGE("source.index-page", ERROR, "The file is no article, but a page with links to articles."),
    /** A file whose name says otherwise. */
    NAMED_OTHERWISE(
            "source.named-otherwise", WARNING, "The file is not what its name says; it was read as what it is."),
    /** A title without an article. */
    EMPTY_BODY("source.empty-body", WARNING, "The article has a title, but no text of its own."),
    /** A page with words, none of which are an article's. */
    NO_MAIN_CONTENT(
            "page.no-article",
            WARNING,
            "Nothing on the page reads like an article; --extract none writes the page as it is."),
    /** A site file that says where the article stands, and is wrong. */
    SITE_RULE_FOUND_NOTHING(
            "page.site-rule",
            INFO,
            "The rules of the site say where its articles stand, but nothing stands there; the article was searched for."),
    /** The file could not be read. */
    UNREADABLE("io.unreadable", ERROR, "The file or folder could not be read."),
    /** The output could not be written. */
    UNWRITABLE("io.unwritable", ERROR, "The output could not be written."),
    /** An output is in the way that is not ours. */
    EXISTS("io.exists", ERROR, "A file that unchaff did not write is in the way; --force overwrites it."),
    /** Bytes that are not of the charset. */
    BAD_BYTES("charset.invalid-bytes", WARNING, "Some bytes are not of the charset; each became U+FFFD."),
    /** The text was not UTF-8. */
    NOT_UTF8("charset.not-utf8", INFO, "The bytes are not UTF-8; another charset was found by evidence."),
    /** A charset label without a meaning. */
    UNKNOWN_CHARSET(
            "source.unknown-charset", INFO, "A label names a charset that nobody knows; other evidence decided."),
    /** A charset label that is wrong. */
    CHARSET_CONTRADICTED(
            "source.charset-contradicted", INFO, "The bytes are not in the charset that a label names; they decided."),
    /** A wiki link without an end. */
    UNCLOSED_WIKI_LINK("wiki.unclosed", WARNING, "A wiki link has no end; its brackets were kept as text."),
    /** A time that cannot be read. */
    BAD_DATE("date.unreadable", WARNING, "What stands where a date should be is no date; none was set."),
    /** A time that cannot be true. */
    IMPLAUSIBLE_DATE("date.implausible", WARNING, "The time lies outside what is plausible; it was not used."),
    /** Day and month could be either way round. */
    AMBIGUOUS_DATE("date.ambiguous", WARNING, "Day and month could be either way round; the date was not used."),
    /** Published later than captured. */
    DATE_ORDER("date.order", WARNING, "The article would have been published after it was captured."),
    /** Published long before it was captured, on a clock that the text does not name. */
    LATE_CAPTURE("date.late-capture", INFO, "Captured more than a day after a time whose zone is only inferred."),
    /** The front matter is not YAML. */
    BAD_FRONT_MATTER("front-matter.invalid", WARNING, "The front matter is not valid YAML; it was kept as text."),
    /** A URL that may not stand in the output. */
    UNSAFE_URL(
            "url.unsafe", INFO, "A link or image has an address that may not stand in the output; its text was kept."),
    /** The article was cut off by its publisher. */
    TRUNCATED("source.truncated", INFO, "The publisher shows only the beginning of the article here."),
    /** U+FFFD in the source. */
    LOST_CHARACTERS(
            "characters.lost",
            WARNING,
            "The source has U+FFFD where characters were lost before; they were kept as they are."),
    /** Characters that no standard gives a meaning. */
    PRIVATE_CHARACTERS(
            "characters.private", INFO, "Characters of private use mean something in one font only; they were kept."),
    /** Overrides of the direction. */
    READING_ORDER(
            "characters.reading-order",
            WARNING,
            "Direction overrides made the text read otherwise than it is written; they were dropped, its order stays."),
    /** The text is not in the language that the source names. */
    LANGUAGE_CONTRADICTED(
            "language.contradicted",
            INFO,
            "The text is not written in the language that the source names; it decided."),
    /** The ledger does not balance. */
    UNACCOUNTED(
            "ledger.unaccounted", WARNING, "Characters of the source are in no account. This is a defect of unchaff."),
    /** The ledger contradicts the document. */
    LEDGER_FAULT("ledger.fault", WARNING, "The ledger and the document disagree. This is a defect of unchaff."),
    /** Something went wrong that should not. */
    INTERNAL("internal", ERROR, "An error inside unchaff; the other files are not affected.");

    private final Meaning meaning;

    CoreCode(String id, Severity severity, String help) {
        this.meaning = new Meaning(id, severity, help);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
