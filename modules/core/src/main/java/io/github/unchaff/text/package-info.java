/** Questions about characters. */
@NullMarked
package io.github.unchaff.text;

import org.jspecify.annotations.NullMarked;
