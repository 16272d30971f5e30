package io.github.unchaff.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Understands the selectors of site files, which name places in a page. Found with {@link java.util.ServiceLoader}; without one,
 * selectors are neither checked nor used, and their examples are not run.
 *
 * <p>Implementations are thread-safe.
 */
public interface SelectorLanguage {

    /**
     * What is wrong with a selector, in few words; null if nothing is.
     *
     * @param attributes whether it may lead to attributes
     */
    @Nullable
    String wrong(String selector, boolean attributes);

    /**
     * The texts that a selector finds.
     *
     * @param html a page or a piece of one
     * @param selector one with which nothing is wrong
     * @return what it finds, each in one line, in the order of the page; empty if nothing
     */
    List<String> texts(String html, String selector);
}
