/** JSON as it is found: with the place of every value, and what is wrong with it said instead of thrown. */
@NullMarked
package io.github.unchaff.json;

import org.jspecify.annotations.NullMarked;
