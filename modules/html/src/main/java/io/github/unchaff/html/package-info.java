/**
 * HTML to the model: one interpretation of tags for the whole toolkit. jsoup's tree is the workbench inside; once the article
 * is chosen it becomes a value and the tree is dropped. No jsoup type leaves this package.
 */
@NullMarked
package io.github.unchaff.html;

import org.jspecify.annotations.NullMarked;
