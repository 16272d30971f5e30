/** The account of every visible source character: kept, moved, markup or removed. */
@NullMarked
package io.github.unchaff.ledger;

import org.jspecify.annotations.NullMarked;
