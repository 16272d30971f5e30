/** XML as it is found: ill-formed, truncated, with prefixes that nobody declared; every character with the way back to its place. */
@NullMarked
package io.github.unchaff.feed.xml;

import org.jspecify.annotations.NullMarked;
