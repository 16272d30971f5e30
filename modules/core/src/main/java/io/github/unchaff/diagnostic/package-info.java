/** Trouble as a value: code, severity, place and message. */
@NullMarked
package io.github.unchaff.diagnostic;

import org.jspecify.annotations.NullMarked;
