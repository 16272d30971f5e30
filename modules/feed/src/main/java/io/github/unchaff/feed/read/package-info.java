/** RSS, RDF, Atom and JSON Feed into documents: one for the feed itself, one for each entry. */
@NullMarked
package io.github.unchaff.feed.read;

import org.jspecify.annotations.NullMarked;
