package io.github.unchaff.feed.check;

import static io.github.unchaff.diagnostic.Severity.ERROR;
import static io.github.unchaff.diagnostic.Severity.WARNING;

import io.github.unchaff.diagnostic.Severity;

/** Elements of other name spaces: media, threads, podcasts. */
enum ExtensionRule implements CheckRule {
    MEDIA_ADDRESS_MISSING(ERROR, "Media RSS, 1.5", "a media element has no url", "write the address of the file"),
    MEDIA_MEDIUM_INVALID(
            ERROR,
            "Media RSS, media:content",
            "medium is not image, audio, video, document or executable",
            "write one of them"),
    MEDIA_EXPRESSION_INVALID(
            ERROR, "Media RSS, media:content", "expression is not full, sample or nonstop", "write one of them"),
    MEDIA_NUMBER_INVALID(ERROR, "Media RSS, media:content", "this is no number", "write digits only"),
    MEDIA_GROUP_ALONE(WARNING, "Media RSS, media:group", "a group with fewer than two versions", "leave the group out"),
    REPLY_REF_MISSING(ERROR, "RFC 4685, 3", "in-reply-to has no ref", "write the id of the entry it answers"),
    REPLY_REF_INVALID(
            ERROR, "RFC 4685, 3", "the ref of in-reply-to is no absolute IRI", "write the id of the entry it answers"),
    REPLY_COUNT_INVALID(ERROR, "RFC 4685, 4, 5", "a number of replies is no whole number", "write digits only"),
    REPLY_UPDATED_INVALID(
            ERROR, "RFC 4685, 4", "the time of the last reply is no date of RFC 3339", "write 2024-05-01T09:30:00Z"),
    PODCAST_IMAGE_MISSING(
            ERROR, "Apple podcasts, itunes:image", "itunes:image has no href", "write the address of the picture"),
    PODCAST_DURATION_INVALID(
            ERROR, "Apple podcasts, itunes:duration", "this is no duration", "write seconds, or hours:minutes:seconds"),
    PODCAST_EXPLICIT_INVALID(
            WARNING, "Apple podcasts, itunes:explicit", "this is neither true nor false", "write true or false"),
    CONTENT_MODULE_MISPLACED(
            WARNING, "RSS 1.0 content module", "content:encoded stands in a channel", "put it in an item");

    private final Saying saying;

    ExtensionRule(Severity severity, String clause, String says, String advice) {
        this.saying = new Saying(severity, clause, says, advice);
    }

    @Override
    public Saying saying() {
        return saying;
    }
}
