/** The second engine: Markdown into documents, by flexmark, within limits. */
@NullMarked
package io.github.unchaff.markdown.flexmark;

import org.jspecify.annotations.NullMarked;
