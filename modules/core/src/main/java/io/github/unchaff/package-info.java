/** The toolkit's front door: {@link io.github.unchaff.Converter} turns the bytes of one source into one clean document. */
@NullMarked
package io.github.unchaff;

import org.jspecify.annotations.NullMarked;
