package io.github.unchaff.feed.check;

import static io.github.unchaff.diagnostic.Severity.ERROR;
import static io.github.unchaff.diagnostic.Severity.INFO;
import static io.github.unchaff.diagnostic.Severity.WARNING;

import io.github.unchaff.diagnostic.Severity;

/** Text constructs, content, and the HTML in them. */
enum TextRule implements CheckRule {
    TEXT_TYPE_INVALID(ERROR, "RFC 4287, 3.1.1", "the type of a text is not text, html or xhtml", "write one of them"),
    CONTENT_TYPE_INVALID(
            ERROR,
            "RFC 4287, 4.1.3.1",
            "the type of a content is neither text, html, xhtml nor a media type",
            "write one of them"),
    TITLE_EMPTY(WARNING, "RFC 4287, 4.2.14", "a title is empty", "write the first words of the text"),
    TEXT_HOLDS_HTML(
            WARNING,
            "RFC 4287, 3.1.1.1; RSS Board profile, title",
            "a plain text holds tags, which readers show as they are",
            "remove the tags or write type=\"html\""),
    TEXT_ESCAPED_TWICE(
            WARNING, "RFC 4287, 3.1.1", "a text was escaped once too often; readers show the code", "escape once"),
    HTML_NOT_ESCAPED(
            ERROR,
            "RFC 4287, 3.1.1.2; RSS 2.0, description",
            "elements stand where escaped HTML should",
            "escape it, or write type=\"xhtml\" with a div"),
    HTML_ESCAPED_TWICE(
            WARNING,
            "RFC 4287, 3.1.1.2",
            "HTML was escaped once too often; readers show the tags or codes",
            "escape once"),
    XHTML_DIV_MISSING(
            ERROR,
            "RFC 4287, 3.1.1.3",
            "type=\"xhtml\" wants exactly one div of XHTML",
            "put everything in one <div xmlns=\"http://www.w3.org/1999/xhtml\">"),
    CONTENT_SRC_NOT_EMPTY(ERROR, "RFC 4287, 4.1.3.2", "a content with src has text too", "leave one of them out"),
    CONTENT_SRC_TYPE_MISSING(WARNING, "RFC 4287, 4.1.3.2", "a content with src has no type", "write its media type"),
    SUMMARY_MISSING(
            ERROR,
            "RFC 4287, 4.1.2",
            "the content is elsewhere or is no text, and there is no summary",
            "write a summary"),
    ENTRY_WITHOUT_TEXT(WARNING, "RFC 4287, 4.1.1.1", "an entry has no text but its title", "write a summary at least"),
    SUMMARY_REPEATS_CONTENT(
            WARNING, "RFC 4287, 4.2.13", "the summary is the content once more", "leave it out or make it shorter"),
    SUMMARY_MORE_LINK(
            INFO, "practice", "a summary ends with an invitation to read on", "leave it out; the link says it"),
    HTML_SCRIPT(WARNING, "RFC 4287, 8.1", "a script in HTML; readers drop it", "remove it"),
    HTML_HANDLER(WARNING, "RFC 4287, 8.1", "an attribute that is a script; readers drop it", "remove it"),
    HTML_SCRIPT_ADDRESS(WARNING, "RFC 4287, 8.1", "an address that is a script; readers drop it", "remove it"),
    HTML_STYLE(WARNING, "RFC 4287, 8.1", "a style that can run code or leave its place; readers drop it", "remove it"),
    HTML_ACTIVE(
            WARNING,
            "RFC 4287, 8.1",
            "an element that loads a page or asks for input; many readers drop it",
            "link to it instead"),
    HTML_REFERENCE_RELATIVE(
            WARNING, "practice", "an address that is not absolute; many readers ignore xml:base", "write it in full"),
    HTML_UNCLOSED(WARNING, "WHATWG HTML, 13.1.2", "an element of HTML without an end tag", "close it"),
    HTML_UNREADABLE(WARNING, "WHATWG HTML, 13.1.2", "a tag name without end", "remove it"),
    LANGUAGE_INVALID(ERROR, "BCP 47, 2.1", "this is no language tag", "write one such as en or zh-Hans"),
    LANGUAGE_MISSING(INFO, "RFC 4287, 2", "the feed does not say its language", "write xml:lang or language");

    private final Saying saying;

    TextRule(Severity severity, String clause, String says, String advice) {
        this.saying = new Saying(severity, clause, says, advice);
    }

    @Override
    public Saying saying() {
        return saying;
    }
}
