/** Who wrote, translated and edited: lines of names with or without a label. */
@NullMarked
package io.github.unchaff.byline;

import org.jspecify.annotations.NullMarked;
