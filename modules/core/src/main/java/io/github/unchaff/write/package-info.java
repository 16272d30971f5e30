/** Writers that need no library but a JSON and a YAML one. */
@NullMarked
package io.github.unchaff.write;

import org.jspecify.annotations.NullMarked;
