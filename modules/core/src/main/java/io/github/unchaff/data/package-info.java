/** Reads the data files that ship with the toolkit. */
@NullMarked
package io.github.unchaff.data;

import org.jspecify.annotations.NullMarked;
