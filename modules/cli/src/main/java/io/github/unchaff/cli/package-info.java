/** The command. */
@NullMarked
package io.github.unchaff.cli;

import org.jspecify.annotations.NullMarked;
