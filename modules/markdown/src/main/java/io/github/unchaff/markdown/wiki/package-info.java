/** Wiki links in Markdown, and the markup of whole wikis: one engine, and a table for each language. */
@NullMarked
package io.github.unchaff.markdown.wiki;

import org.jspecify.annotations.NullMarked;
