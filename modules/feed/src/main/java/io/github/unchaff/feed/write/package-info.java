/** Feeds: documents into Atom. Rome and JDOM stay in here. */
@NullMarked
package io.github.unchaff.feed.write;

import org.jspecify.annotations.NullMarked;
