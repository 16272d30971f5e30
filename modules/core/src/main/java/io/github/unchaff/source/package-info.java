/** Bytes, the text decoded from them, and where each part of a text came from. */
@NullMarked
package io.github.unchaff.source;

import org.jspecify.annotations.NullMarked;
