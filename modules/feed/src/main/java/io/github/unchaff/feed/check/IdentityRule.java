package io.github.unchaff.feed.check;

import static io.github.unchaff.diagnostic.Severity.ERROR;
import static io.github.unchaff.diagnostic.Severity.WARNING;

import io.github.unchaff.diagnostic.Severity;

/** Whether entries can be told apart and known again. */
enum IdentityRule implements CheckRule {
    ID_NOT_ABSOLUTE(ERROR, "RFC 4287, 4.2.6", "an id is no absolute IRI", "use a urn:uuid: or the permanent address"),
    ID_INVALID(
            ERROR,
            "RFC 3987, 2.2",
            "an id has characters or a form that an IRI cannot have",
            "escape them once and for all"),
    ID_TAG_INVALID(
            ERROR,
            "RFC 4151, 2.1",
            "a tag: id is not built tag:authority,date:specific",
            "write tag:example.org,2024-05-01:name"),
    ID_URN_INVALID(
            ERROR,
            "RFC 8141, 2; RFC 9562, 4",
            "a urn: id is not built as its kind demands",
            "write urn:uuid: with 8-4-4-4-12 hexadecimal digits"),
    ID_PADDED(
            WARNING,
            "RFC 4287, 4.2.6",
            "white space stands round an id; ids are compared letter by letter",
            "remove it"),
    ID_NOT_NORMAL(
            WARNING,
            "RFC 4287, 4.2.6.1",
            "an id is an address that is not in normal form",
            "lower-case scheme and host, no default port, no empty path"),
    ID_OF_FEED_AND_ENTRY(ERROR, "RFC 4287, 4.2.6", "the feed and an entry have the same id", "give each its own"),
    ENTRY_REPEATED(
            ERROR,
            "RFC 4287, 4.1.1",
            "two entries have the same id and the same updated",
            "drop one, or give each its own id"),
    ID_REPEATED(
            WARNING,
            "RFC 4287, 4.1.1",
            "several versions of an entry stand in the feed; many readers show one or both",
            "keep the newest"),
    GUID_MISSING(
            WARNING,
            "RSS Board profile, guid",
            "an item has no guid, so readers cannot know it again",
            "give each item one that never changes"),
    GUID_NOT_AN_ADDRESS(
            ERROR,
            "RSS 2.0, guid",
            "a guid that is no address is not marked as such",
            "write isPermaLink=\"false\" or an absolute address"),
    GUID_PERMALINK_INVALID(ERROR, "RSS 2.0, guid", "isPermaLink is neither true nor false", "write true or false"),
    GUID_REPEATED(WARNING, "RSS 2.0, guid", "two items have the same guid", "give each its own"),
    JSON_ID_MISSING(ERROR, "JSON Feed 1.1, items", "an item has no id", "give each item one that never changes"),
    JSON_ID_NOT_TEXT(WARNING, "JSON Feed 1.1, items", "an id is no string", "write it in quotes"),
    JSON_ID_REPEATED(ERROR, "JSON Feed 1.1, items", "two items have the same id", "give each its own");

    private final Saying saying;

    IdentityRule(Severity severity, String clause, String says, String advice) {
        this.saying = new Saying(severity, clause, says, advice);
    }

    @Override
    public Saying saying() {
        return saying;
    }
}
