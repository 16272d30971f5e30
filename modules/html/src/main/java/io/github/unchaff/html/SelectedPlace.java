package io.github.unchaff.html;

import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** A place that a selector finds, or an attribute of it. */
record SelectedPlace(Node node, @Nullable String attribute) {}
