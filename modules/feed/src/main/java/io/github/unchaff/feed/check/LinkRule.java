package io.github.unchaff.feed.check;

import static io.github.unchaff.diagnostic.Severity.ERROR;
import static io.github.unchaff.diagnostic.Severity.INFO;
import static io.github.unchaff.diagnostic.Severity.WARNING;

import io.github.unchaff.diagnostic.Severity;

/** Links and files. */
enum LinkRule implements CheckRule {
    LINK_HREF_MISSING(ERROR, "RFC 4287, 4.2.7.1", "a link has no href", "write the address"),
    ADDRESS_INVALID(ERROR, "RFC 3987, 2.2", "an address has characters or a form that it cannot have", "escape them"),
    ADDRESS_RELATIVE(
            WARNING, "practice", "an address is not absolute; many readers ignore xml:base", "write it in full"),
    ADDRESS_NOT_ABSOLUTE(ERROR, "RSS 2.0, link", "an address is not absolute", "write it in full"),
    ADDRESS_UNSAFE(WARNING, "RFC 4287, 8.1", "an address that is a script", "remove it"),
    ADDRESS_NOT_NORMAL(
            INFO,
            "RFC 3986, 6.2",
            "an address is not in normal form",
            "lower-case scheme and host, no default port, no empty path"),
    SELF_MISSING(
            WARNING,
            "RFC 4287, 4.1.1; RSS Board profile, atom:link",
            "there is no self link with the address of the feed",
            "write <link rel=\"self\" href=\"...\"/>"),
    SELF_RELATIVE(WARNING, "RFC 4287, 4.2.7.2", "the self link is not absolute", "write it in full"),
    SELF_REPEATED(WARNING, "RFC 4287, 4.2.7.2", "there are several self links", "keep one"),
    HUB_WITHOUT_SELF(WARNING, "WebSub, 4", "a hub without a self link is of no use", "write both or none"),
    ALTERNATE_REPEATED(
            ERROR, "RFC 4287, 4.1.1, 4.1.2", "two alternate links with the same type and language", "keep one"),
    REL_UNREGISTERED(
            WARNING,
            "RFC 4287, 4.2.7.2",
            "a relation that is neither registered nor an address",
            "use a registered one"),
    MEDIA_TYPE_INVALID(ERROR, "RFC 6838, 4.2", "this is no media type", "write one such as audio/mpeg"),
    LENGTH_INVALID(
            ERROR,
            "RFC 4287, 4.2.7.6; RSS 2.0, enclosure",
            "a length is no number of bytes",
            "write the number of bytes"),
    LENGTH_ZERO(
            INFO,
            "RSS Board profile, enclosure",
            "a length of 0 says that the size is not known",
            "write the number of bytes; in Atom leave it out"),
    ENCLOSURE_URL_MISSING(ERROR, "RSS 2.0, enclosure", "an enclosure has no url", "write the address of the file"),
    ENCLOSURE_TYPE_MISSING(ERROR, "RSS 2.0, enclosure", "an enclosure has no type", "write its media type"),
    ENCLOSURE_LENGTH_MISSING(ERROR, "RSS 2.0, enclosure", "an enclosure has no length", "write the number of bytes"),
    ENCLOSURE_LINK_TYPE_MISSING(WARNING, "RFC 4287, 4.2.7.3", "a link to a file has no type", "write its media type"),
    ENCLOSURE_REPEATED(
            WARNING,
            "RSS Board profile, enclosure",
            "an item has several enclosures; many readers take one",
            "keep one"),
    RIGHTS_IS_ADDRESS(
            WARNING,
            "RFC 4946, 2",
            "rights holds an address only",
            "link to it with rel=\"license\" and write prose here");

    private final Saying saying;

    LinkRule(Severity severity, String clause, String says, String advice) {
        this.saying = new Saying(severity, clause, says, advice);
    }

    @Override
    public Saying saying() {
        return saying;
    }
}
