package io.github.unchaff.read;

/**
 * What a reader thinks of a source.
 *
 * @param dialect the name of what it would be read as
 * @param mediaType its media type
 * @param confidence how sure the reader is
 * @param evidence what it saw, in a few words
 */
public record Detection(String dialect, String mediaType, Confidence confidence, String evidence) {

    /** How sure a reader is, least first. */
    public enum Confidence {
        /** Not its kind. */
        NO,
        /** It could read it, as it could read any text. */
        POSSIBLE,
        /** Several signs speak for it. */
        LIKELY,
        /** Its mark is there. */
        CERTAIN
    }
}
