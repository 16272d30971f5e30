/** The words around images: captions, credits, notes and descriptions. */
@NullMarked
package io.github.unchaff.image;

import org.jspecify.annotations.NullMarked;
