package io.github.unchaff.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector.SelectorParseException;
import org.jspecify.annotations.Nullable;

/** A selector of a site file: CSS as jsoup has it, or XPath 1.0 whose paths may end in an attribute. Not thread-safe. */
sealed interface PageSelector {

    /** A place that a selector finds, or an attribute of it. */
    record Place(Node node, @Nullable String attribute) {}

    /** What it finds in a page, in the order of the page. */
    List<Place> in(PageTrees page);

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
        return selector.startsWith("/") || selector.startsWith("(") ? Paths.of(selector) : Css.of(selector);
    }

    /** A selector of CSS. */
    record Css(Evaluator evaluator) implements PageSelector {

        static Css of(String selector) {
            try {
                return new Css(QueryParser.parse(selector));
            } catch (SelectorParseException | IllegalArgumentException e) {
                throw new IllegalArgumentException("no CSS selector: " + e.getMessage(), e);
            }
        }

        @Override
        public List<Place> in(PageTrees page) {
            return page.dom().select(evaluator).stream()
                    .map(element -> new Place(element, null))
                    .toList();
        }

        @Override
        public boolean findsAttributes() {
            return false;
        }
    }

    /** Paths of XPath with {@code |} between them. */
    record Paths(List<Path> paths) implements PageSelector {

        /** A path to nodes, and the attribute of them that is meant. */
        record Path(String expression, @Nullable String attribute) {

            static Path of(String path) {
                int slash = path.lastIndexOf("/@");
                String name = slash < 1 ? "" : path.substring(slash + 2);
                boolean isName = !name.isEmpty()
                        && name.chars().allMatch(c -> Character.isLetterOrDigit(c) || "-_:.".indexOf(c) >= 0);
                return isName ? new Path(path.substring(0, slash), name) : new Path(path, null);
            }
        }

        static Paths of(String selector) {
            List<Path> paths = new ArrayList<>();
            for (String branch : branches(selector)) {
                paths.add(Path.of(branch.strip()));
            }
            boolean attributes = paths.stream().anyMatch(path -> path.attribute() != null);
            Paths all = new Paths(attributes ? paths : List.of(new Path(selector, null)));
            all.in(PageTrees.EMPTY);
            return all;
        }

        /** Divides at each bar that stands in no brackets and no quotes. */
        private static List<String> branches(String selector) {
            List<String> branches = new ArrayList<>();
            int depth = 0;
            char quote = 0;
            int from = 0;
            for (int i = 0; i < selector.length(); i++) {
                char c = selector.charAt(i);
                if (quote != 0) {
                    quote = c == quote ? 0 : quote;
                } else if (c == '\'' || c == '"') {
                    quote = c;
                } else if (c == '[' || c == '(') {
                    depth++;
                } else if (c == ']' || c == ')') {
                    depth--;
                } else if (c == '|' && depth == 0) {
                    branches.add(selector.substring(from, i));
                    from = i + 1;
                }
            }
            branches.add(selector.substring(from));
            return branches;
        }

        @Override
        public List<Place> in(PageTrees page) {
            List<Place> places = new ArrayList<>();
            for (Path path : paths) {
                for (Node node : page.at(path.expression())) {
                    boolean there = path.attribute() == null
                            || node instanceof Element element && element.hasAttr(path.attribute());
                    if (there) {
                        places.add(new Place(node, path.attribute()));
                    }
                }
            }
            return places;
        }

        @Override
        public boolean findsAttributes() {
            return paths.stream().anyMatch(path -> path.attribute() != null);
        }
    }
}
