/** What is particular to a publisher: data, with examples. */
@NullMarked
package io.github.unchaff.site;

import org.jspecify.annotations.NullMarked;
