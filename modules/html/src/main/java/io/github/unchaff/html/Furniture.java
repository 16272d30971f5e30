package io.github.unchaff.html;

import io.github.unchaff.data.DataFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * Drops what stands round an article: share buttons, advertisements, labels for screen readers, cards of other articles. Which
 * classes say so is data, in {@code furniture.yaml}. An element that holds most of the text is never dropped.
 */
final class Furniture implements HtmlRule {

    private static final double MOST = 0.5;

    private static final Evaluator WITH_CLASS = QueryParser.parse("[class]");

    private static final class Classes {
        static final Map<String, String> RULES = read();

        private static Map<String, String> read() {
            Map<String, String> rules = new HashMap<>();
            Map<?, ?> data = (Map<?, ?>) Objects.requireNonNull(DataFile.read(Furniture.class, "furniture.yaml"));
            data.keySet()
                    .forEach(rule ->
                            DataFile.texts(data, rule.toString()).forEach(name -> rules.put(name, rule.toString())));
            return rules;
        }
    }

    @Override
    public Set<String> needs() {
        return Set.of(CLASSED);
    }

    @Override
    public void apply(Page page) {
        Element body = page.body();
        List<Element> found = new ArrayList<>();
        for (Element element : body.select(WITH_CLASS)) {
            if (rule(element) != null) {
                found.add(element);
            }
        }
        if (found.isEmpty()) {
            return;
        }
        TextLengths lengths = new TextLengths(body);
        for (Element element : found) {
            String rule = rule(element);
            boolean gone = element.ownerDocument() == null;
            if (rule != null && !gone && lengths.of(element) <= lengths.of(body) * MOST) {
                page.remove(element, rule);
            }
        }
    }

    private static @Nullable String rule(Element element) {
        String names = element.className();
        int from = 0;
        while (from < names.length()) {
            int end = from;
            while (end < names.length() && names.charAt(end) > ' ') {
                end++;
            }
            String rule = Classes.RULES.get(names.substring(from, end));
            if (rule != null) {
                return rule;
            }
            from = end + 1;
        }
        return null;
    }
}
