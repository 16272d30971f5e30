/** Runners for golden files and command pages. Knows nothing of what it tests. */
@NullMarked
package io.github.unchaff.testkit;

import org.jspecify.annotations.NullMarked;
