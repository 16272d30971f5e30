/** Reads data files: strictly, with the place of every value, so that a fault can be found. */
@NullMarked
package io.github.unchaff.data;

import org.jspecify.annotations.NullMarked;
