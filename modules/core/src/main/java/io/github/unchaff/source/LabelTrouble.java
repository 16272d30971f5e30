package io.github.unchaff.source;

/**
 * A charset label that could not be followed.
 *
 * @param kind what is wrong with it
 * @param label the label, at most 40 characters; may be empty
 * @param source where it stands: {@code the document} or {@code the caller}
 */
public record LabelTrouble(Kind kind, String label, String source) {

    /** What can be wrong with a label. */
    public enum Kind {
        /** Nobody knows a charset of this name. */
        UNKNOWN,
        /** The bytes are in another charset. */
        CONTRADICTED
    }
}
