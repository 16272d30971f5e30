package io.github.unchaff.ledger;

import java.util.Locale;

/** A metadata field that characters can move to; named as in the JSON document. */
public enum Field {
    /** {@code title}. */
    TITLE,
    /** {@code url}. */
    URL,
    /** {@code published}. */
    PUBLISHED,
    /** {@code modified}. */
    MODIFIED,
    /** {@code captured}. */
    CAPTURED,
    /** {@code contributors}. */
    CONTRIBUTORS,
    /** {@code publisher}. */
    PUBLISHER,
    /** {@code relations}. */
    RELATIONS,
    /** {@code language}. */
    LANGUAGE,
    /** {@code rights}. */
    RIGHTS,
    /** {@code tags}. */
    TAGS,
    /** {@code images}. */
    IMAGES,
    /** {@code media}. */
    MEDIA,
    /** {@code summary}. */
    SUMMARY,
    /** {@code syndication}. */
    SYNDICATION;

    /** The name in JSON. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
