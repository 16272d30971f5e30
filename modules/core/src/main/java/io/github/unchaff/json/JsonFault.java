package io.github.unchaff.json;

import io.github.unchaff.source.Origin;

/**
 * A place where a text is no JSON (RFC 8259). The tree is made all the same.
 *
 * @param place where; never empty unless the text is
 * @param message what was found, such as {@code a comma is missing}
 */
public record JsonFault(Origin place, String message) {}
