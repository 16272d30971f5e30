package io.github.unchaff.html;

import java.util.List;

/** A selector of a site file: CSS as jsoup has it, or XPath 1.0 whose paths may end in an attribute. Not thread-safe. */
sealed interface PageSelector permits CssSelector, PathSelector {

    /** What it finds in a page, in the order of the page. */
    List<SelectedPlace> in(PageTrees page);

    /** Whether it leads to attributes, not to what readers see. */
    boolean findsAttributes();

    /**
     * The selector that a text is.
     *
     * @throws IllegalArgumentException when it is none; the message says why
     */
    static PageSelector of(String text) {
        String selector = text.strip();
        if (selector.isEmpty()) {
            throw new IllegalArgumentException("a selector must stand here");
        }
        return selector.startsWith("/") || selector.startsWith("(")
                ? PathSelector.of(selector)
                : CssSelector.of(selector);
    }
}
