package io.github.unchaff.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Paths of XPath with {@code |} between them. */
record PathSelector(List<Path> paths) implements PageSelector {

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

    static PathSelector of(String selector) {
        List<Path> paths = new ArrayList<>();
        for (String branch : branches(selector)) {
            paths.add(Path.of(branch.strip()));
        }
        boolean attributes = paths.stream().anyMatch(path -> path.attribute() != null);
        PathSelector all = new PathSelector(attributes ? paths : List.of(new Path(selector, null)));
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
    public List<SelectedPlace> in(PageTrees page) {
        List<SelectedPlace> places = new ArrayList<>();
        for (Path path : paths) {
            for (Node node : page.at(path.expression())) {
                boolean there = path.attribute() == null
                        || node instanceof Element element && element.hasAttr(path.attribute());
                if (there) {
                    places.add(new SelectedPlace(node, path.attribute()));
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
