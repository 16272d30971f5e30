/** The dialects in which scraped articles come. One file each; {@code Dialects} lists them. */
@NullMarked
package io.github.unchaff.markdown.dialect;

import org.jspecify.annotations.NullMarked;
