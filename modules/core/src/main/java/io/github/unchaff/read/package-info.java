/** What a format reader is and what it is given. */
@NullMarked
package io.github.unchaff.read;

import org.jspecify.annotations.NullMarked;
