package io.github.unchaff.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Drops the title where an item repeats it: as a heading of the page, and as the caption of each player,
 * {@code <video …></video><div><small>title</small></div>}. Marks are not compared: {@code ：} and {@code : } are the same here.
 */
final class RepeatedTitles implements HtmlRule {

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "small", "div");
    private static final int SHORTEST = 6;

    private static final Evaluator PLACES = QueryParser.parse("h1, h2, h3, small, div");

    @Override
    public Set<String> needs() {
        return Set.of("h1", "h2", "h3", "small", "div");
    }

    @Override
    public void apply(Page page) {
        String title = letters(
                page.metadata().title() == null
                        ? ""
                        : String.valueOf(page.metadata().title()));
        if (title.length() < SHORTEST) {
            return;
        }
        List<Element> repeated = new ArrayList<>();
        for (Element element : page.body().select(PLACES)) {
            if (isLeaf(element) && letters(element.text()).equals(title) && element.selectFirst("img") == null) {
                repeated.add(element);
            }
        }
        repeated.forEach(element -> page.remove(element, "repeated-title"));
    }

    private static boolean isLeaf(Element element) {
        for (Node node : element.childNodes()) {
            if (node instanceof Element child
                    && (Tags.isBlock(child.normalName()) || HEADINGS.contains(child.normalName()))) {
                return false;
            }
        }
        return true;
    }

    /** What is compared of a title. */
    static String letters(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int cp = text.codePointAt(i);
            i += Character.charCount(cp);
            if (Character.isLetterOrDigit(cp)) {
                out.appendCodePoint(cp);
            }
        }
        return out.toString();
    }
}
