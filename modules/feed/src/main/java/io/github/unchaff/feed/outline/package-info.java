/** Where the entries of a feed begin and end, found in one pass with constant memory. */
@NullMarked
package io.github.unchaff.feed.outline;

import org.jspecify.annotations.NullMarked;
