/** Which URLs may stand in the output, and what proxies and trackers hide. */
@NullMarked
package io.github.unchaff.url;

import org.jspecify.annotations.NullMarked;
