/** The cleaning rules that are data: of publishers, of credits lines, of addresses; and their tests. */
@NullMarked
package io.github.unchaff.rules;

import org.jspecify.annotations.NullMarked;
