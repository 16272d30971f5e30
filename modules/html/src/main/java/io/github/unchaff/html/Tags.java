package io.github.unchaff.html;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which HTML elements are what, in the terms of the WHATWG HTML standard. */
final class Tags {

    /** Elements whose content is not for reading, with the rule that drops them. */
    private static final Map<String, String> DROPPED = Map.ofEntries(
            Map.entry("script", "script"),
            Map.entry("style", "style"),
            Map.entry("template", "template"),
            Map.entry("noscript", "noscript"),
            Map.entry("svg", "vector-graphic"),
            Map.entry("canvas", "script"),
            Map.entry("head", "page-head"),
            Map.entry("title", "page-head"),
            Map.entry("select", "form-control"),
            Map.entry("textarea", "form-control"),
            Map.entry("datalist", "form-control"),
            Map.entry("applet", "embedded-object"),
            Map.entry("rp", "ruby-parenthesis"),
            Map.entry("map", "embedded-object"),
            Map.entry("frameset", "embedded-object"));

    /** Elements that begin and end a block and are otherwise looked through. */
    private static final Set<String> CONTAINERS = names("""
            html body div section article main header footer address aside nav center details summary
            fieldset legend form hgroup search dialog p li dd dt dl caption tbody thead tfoot tr td th
            figcaption picture noframes dir menuitem optgroup option marquee layer youtube-player
            """);

    /** Names of all elements of HTML that are neither above nor blocks of their own. */
    private static final Set<String> INLINE = names("""
            a abbr acronym audio b bdi bdo big br cite code data del dfn em font i iframe img ins kbd label
            link mark meta meter nobr output progress q rb rt rtc ruby s samp slot small source span strike
            strong sub sup time track tt u var video wbr base area col colgroup param image basefont
            button input object embed
            """);

    private static final Set<String> BLOCKS = names("""
            h1 h2 h3 h4 h5 h6 ul ol menu blockquote pre hr table figure listing xmp plaintext
            """);

    private Tags() {}

    private static Set<String> names(String list) {
        return Set.of(list.strip().split("\\s+"));
    }

    /** The rule that drops an element with all its content, or null if it is kept. */
    static @Nullable String droppedBy(String name) {
        return DROPPED.get(name);
    }

    /** Whether the element begins and ends a block and is otherwise looked through. */
    static boolean isContainer(String name) {
        return CONTAINERS.contains(name) || name.startsWith("div");
    }

    /** Whether the element is a block or holds blocks. */
    static boolean isBlock(String name) {
        return isContainer(name) || BLOCKS.contains(name);
    }

    /** Whether HTML has an element of that name. */
    static boolean isKnown(String name) {
        return INLINE.contains(name) || BLOCKS.contains(name) || CONTAINERS.contains(name) || DROPPED.containsKey(name);
    }
}
