/** Markdown into documents, by commonmark-java, with the place of every character. */
@NullMarked
package io.github.unchaff.markdown;

import org.jspecify.annotations.NullMarked;
