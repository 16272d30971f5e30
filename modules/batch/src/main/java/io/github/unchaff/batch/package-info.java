/** Many sources at once: finding them, isolating one from the next, naming and guarding what is written. */
@NullMarked
package io.github.unchaff.batch;

import org.jspecify.annotations.NullMarked;
