/** Tells languages of one alphabet apart, by the profiles of language-detector. */
@NullMarked
package io.github.unchaff.language;

import org.jspecify.annotations.NullMarked;
