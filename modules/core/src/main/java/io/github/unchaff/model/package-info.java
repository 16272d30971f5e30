/** What a clean document is made of: immutable values named after CommonMark, GFM and RFC 4287. */
@NullMarked
package io.github.unchaff.model;

import org.jspecify.annotations.NullMarked;
