package io.github.unchaff.feed.check;

import static io.github.unchaff.diagnostic.Severity.ERROR;
import static io.github.unchaff.diagnostic.Severity.WARNING;

import io.github.unchaff.diagnostic.Severity;

/** Persons, categories, pictures and the like. */
enum MetadataRule implements CheckRule {
    PERSON_NAME_MISSING(ERROR, "RFC 4287, 3.2", "a person has no name", "write one"),
    PERSON_EMAIL_INVALID(
            ERROR, "RFC 4287, 3.2.3", "this is no e-mail address", "write name@example.org and nothing else"),
    PERSON_URI_INVALID(ERROR, "RFC 4287, 3.2.2", "the address of a person is none", "write an absolute address"),
    PERSON_NAME_HOLDS_EMAIL(
            WARNING, "RFC 4287, 3.2.1", "the name of a person holds an e-mail address", "put it in email"),
    CONTACT_WITHOUT_EMAIL(
            WARNING,
            "RSS 2.0, managingEditor, webMaster, author",
            "this should be an e-mail address",
            "write name@example.org (Name), or use dc:creator for the name"),
    CATEGORY_TERM_MISSING(ERROR, "RFC 4287, 4.2.2.1", "a category has no term", "write one"),
    CATEGORY_SCHEME_INVALID(
            ERROR, "RFC 4287, 4.2.2.2", "the scheme of a category is no absolute IRI", "write one or leave it out"),
    CATEGORY_REPEATED(WARNING, "practice", "a category stands here twice", "keep one"),
    CATEGORY_LIST(WARNING, "practice", "one category holds several, separated by commas", "write one element for each"),
    GENERATOR_EMPTY(WARNING, "RFC 4287, 4.2.4", "the generator has no name", "write one or leave it out"),
    SOURCE_INCOMPLETE(
            WARNING,
            "RFC 4287, 4.2.11",
            "the source of an entry lacks id, title or updated",
            "copy them from the feed it is from"),
    SOURCE_URL_MISSING(
            ERROR, "RSS 2.0, source", "the source of an item has no url", "write the address of the feed it is from"),
    IMAGE_INCOMPLETE(ERROR, "RSS 2.0, image", "the image of the channel lacks url, title or link", "write all three"),
    IMAGE_TOO_LARGE(
            ERROR,
            "RSS 2.0, image",
            "the image of the channel is said to be wider than 144 or higher than 400",
            "use a smaller one"),
    NUMBER_INVALID(ERROR, "RSS 2.0", "this is no whole number", "write digits only");

    private final Saying saying;

    MetadataRule(Severity severity, String clause, String says, String advice) {
        this.saying = new Saying(severity, clause, says, advice);
    }

    @Override
    public Saying saying() {
        return saying;
    }
}
