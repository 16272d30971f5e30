/** Tells charsets by statistics, with juniversalchardet and the letters of languages. */
@NullMarked
package io.github.unchaff.charset;

import org.jspecify.annotations.NullMarked;
