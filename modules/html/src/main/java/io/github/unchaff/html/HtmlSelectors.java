package io.github.unchaff.html;

import io.github.unchaff.site.SelectorLanguage;
import io.github.unchaff.text.Whitespace;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The selectors of site files: {@link PageSelector}. */
public final class HtmlSelectors implements SelectorLanguage {

    @Override
    public @Nullable String wrong(String selector, boolean attributes) {
        try {
            boolean found = PageSelector.of(selector).findsAttributes();
            return found && !attributes ? "it must lead to elements here, not to an attribute" : null;
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
    }

    @Override
    public List<String> texts(String html, String selector) {
        List<String> texts = new ArrayList<>();
        PageTrees page = new PageTrees(Jsoup.parse(html));
        for (SelectedPlace place : PageSelector.of(selector).in(page)) {
            String text = text(place);
            if (!text.isEmpty()) {
                texts.add(text);
            }
        }
        return texts;
    }

    private static String text(SelectedPlace place) {
        if (place.node() instanceof Element element) {
            String attribute = SitePlaces.attribute(place);
            return attribute == null ? element.text() : Whitespace.collapse(element.attr(attribute));
        }
        return place.node() instanceof TextNode text ? Whitespace.collapse(text.getWholeText()) : "";
    }
}
