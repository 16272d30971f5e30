/** The YAML above a Markdown text: written, and read with the place of each value. */
@NullMarked
package io.github.unchaff.frontmatter;

import org.jspecify.annotations.NullMarked;
