/** Checks feeds of any kind against their specifications and against what readers can be relied on to understand. */
@NullMarked
package io.github.unchaff.feed.check;

import org.jspecify.annotations.NullMarked;
