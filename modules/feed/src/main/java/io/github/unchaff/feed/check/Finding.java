package io.github.unchaff.feed.check;

import io.github.unchaff.diagnostic.Location;

/**
 * One place where a feed breaks a rule.
 *
 * @param place where
 * @param detail what stands there, or nothing
 */
public record Finding(CheckRule rule, Location place, String detail) {

    /** What was found, such as {@code an id is no absolute IRI: post-7}. */
    public String message() {
        return detail.isEmpty() ? rule.says() : rule.says() + ": " + detail;
    }

    /** {@code feed.atom:12:5: error: an id is no absolute IRI: post-7; use … [id-not-absolute] (RFC 4287, 4.2.6)}. */
    @Override
    public String toString() {
        return place + ": " + rule.severity().id() + ": " + message() + "; " + rule.advice() + " [" + rule.id() + "] ("
                + rule.clause() + ")";
    }
}
