/** Feeds: cut ({@code outline}), read ({@code xml}, {@code read}), written ({@code write}) and checked ({@code check}). */
@NullMarked
package io.github.unchaff.feed;

import org.jspecify.annotations.NullMarked;
