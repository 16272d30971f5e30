/** Cleaning that speaks of paragraphs, links and characters: pure rules from document to document. */
@NullMarked
package io.github.unchaff.clean;

import org.jspecify.annotations.NullMarked;
