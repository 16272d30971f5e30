/** Dates by evidence. */
@NullMarked
package io.github.unchaff.date;

import org.jspecify.annotations.NullMarked;
