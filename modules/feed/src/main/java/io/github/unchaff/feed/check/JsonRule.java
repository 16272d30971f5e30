package io.github.unchaff.feed.check;

import static io.github.unchaff.diagnostic.Severity.ERROR;
import static io.github.unchaff.diagnostic.Severity.WARNING;

import io.github.unchaff.diagnostic.Severity;

/** What is particular to JSON Feed. */
enum JsonRule implements CheckRule {
    JSON_MALFORMED(ERROR, "RFC 8259", "this is no JSON here", "mend it; strict readers show nothing of the feed"),
    JSON_NAME_REPEATED(ERROR, "RFC 8259, 4", "a member has the same name as another", "keep one"),
    JSON_MEMBER_UNKNOWN(
            WARNING,
            "JSON Feed 1.1, extensions",
            "a member that the format does not have",
            "correct its name, or begin it with an underscore"),
    JSON_TYPE_WRONG(
            ERROR, "JSON Feed 1.1", "a member has a value of the wrong type", "write what the specification says"),
    JSON_VERSION_WRONG(
            ERROR,
            "JSON Feed 1.1, top-level",
            "version is missing or none that exists",
            "write https://jsonfeed.org/version/1.1"),
    JSON_TITLE_MISSING(ERROR, "JSON Feed 1.1, top-level", "the feed has no title", "give it one"),
    JSON_ITEMS_MISSING(
            ERROR, "JSON Feed 1.1, top-level", "the feed has no items", "write an array, if only an empty one"),
    JSON_CONTENT_MISSING(
            ERROR, "JSON Feed 1.1, items", "an item has neither content_html nor content_text", "write one of them"),
    JSON_AUTHOR_OLD(WARNING, "JSON Feed 1.1, changes", "author was replaced by authors", "write an array authors"),
    JSON_AUTHOR_EMPTY(
            ERROR, "JSON Feed 1.1, top-level", "an author has neither name, url nor avatar", "write one of them"),
    JSON_ATTACHMENT_INCOMPLETE(
            ERROR, "JSON Feed 1.1, attachments", "an attachment lacks url or mime_type", "write both"),
    JSON_HUB_INCOMPLETE(ERROR, "JSON Feed 1.1, hubs", "a hub lacks type or url", "write both");

    private final Saying saying;

    JsonRule(Severity severity, String clause, String says, String advice) {
        this.saying = new Saying(severity, clause, says, advice);
    }

    @Override
    public Saying saying() {
        return saying;
    }
}
