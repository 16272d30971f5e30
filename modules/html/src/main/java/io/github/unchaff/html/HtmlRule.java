package io.github.unchaff.html;

import java.util.Set;

/**
 * One step on the tree before it is mapped: what needs tags, classes or layout. It takes nodes out only through
 * {@link Page#remove} and {@link Page#move}.
 */
@FunctionalInterface
interface HtmlRule {
    /** An element with a class, whatever its name, in {@link #needs}. */
    String CLASSED = "[class]";

    /** The names of elements of which one must be there for the rule to have something to do; empty if it must be asked always. */
    default Set<String> needs() {
        return Set.of();
    }

    /** Works on the tree in place. */
    void apply(Page page);
}
