package io.github.unchaff.html;

import java.util.List;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector.SelectorParseException;

/** A selector of CSS. */
record CssSelector(Evaluator evaluator) implements PageSelector {

    static CssSelector of(String selector) {
        try {
            return new CssSelector(QueryParser.parse(selector));
        } catch (SelectorParseException | IllegalArgumentException e) {
            throw new IllegalArgumentException("no CSS selector: " + e.getMessage(), e);
        }
    }

    @Override
    public List<SelectedPlace> in(PageTrees page) {
        return page.dom().select(evaluator).stream()
                .map(element -> new SelectedPlace(element, null))
                .toList();
    }

    @Override
    public boolean findsAttributes() {
        return false;
    }
}
