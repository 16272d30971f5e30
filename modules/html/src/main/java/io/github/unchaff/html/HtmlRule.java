package io.github.unchaff.html;

/**
 * One step on the tree before it is mapped: what needs tags, classes or layout. It takes nodes out only through
 * {@link Page#remove} and {@link Page#move}.
 */
@FunctionalInterface
interface HtmlRule {
    /** Works on the tree in place. */
    void apply(Page page);
}
