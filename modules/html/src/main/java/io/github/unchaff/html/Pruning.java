package io.github.unchaff.html;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of a page what is not its article, each box by the rule that its tag and names tell. What has no text, as a picture,
 * goes with the box it stands in, and stays beside text that stays.
 */
final class Pruning {

    static final String OUTSIDE = "outside-article";

    private final Page page;
    private final ArticleChoice choice;
    private final List<Run> runs;
    /** How many runs before each are kept. */
    private final int[] keptBefore;

    private final Map<Element, Boolean> holdsBlock = new IdentityHashMap<>();

    Pruning(Page page, ArticleChoice choice) {
        this.page = page;
        this.choice = choice;
        this.runs = choice.page().layout.runs();
        this.keptBefore = new int[runs.size() + 1];
        for (Run run : runs) {
            keptBefore[run.index() + 1] = keptBefore[run.index()] + (choice.isKept(run) ? 1 : 0);
        }
    }

    void apply() {
        Box all = choice.page().page;
        if (kept(all) > 0) {
            part(all);
        } else {
            runs.forEach(this::drop);
            all.boxes.forEach(this::drop);
        }
    }

    private int kept(Box box) {
        return keptBefore[box.lastRun] - keptBefore[box.firstRun];
    }

    /** A box of which something is kept. */
    private void part(Box box) {
        if (kept(box) == box.lastRun - box.firstRun) {
            return;
        }
        for (Box inner : box.boxes) {
            if (kept(inner) > 0) {
                part(inner);
            } else if (inner.firstRun < inner.lastRun || !isBesideKept(inner)) {
                drop(inner);
            }
        }
        for (int i = box.firstRun; i < box.lastRun; i++) {
            if (runs.get(i).box() == box && !choice.isKept(runs.get(i))) {
                drop(runs.get(i));
            }
        }
    }

    private boolean isBesideKept(Box textless) {
        int at = textless.firstRun;
        return at > 0 && choice.isKept(runs.get(at - 1)) || at < runs.size() && choice.isKept(runs.get(at));
    }

    /** A box of which nothing is kept. */
    private void drop(Box box) {
        String reason = Reason.of(box);
        if (reason == null) {
            box.boxes.forEach(this::drop);
        }
        remove(box.element, reason == null ? OUTSIDE : reason);
    }

    private void drop(Run run) {
        for (TextNode piece : run.nodes()) {
            if (piece.ownerDocument() == null) {
                continue;
            }
            Node top = piece;
            while (top.parent() instanceof Element parent && parent != run.box().element && !holdsBlock(parent)) {
                top = parent;
            }
            remove(top, OUTSIDE);
        }
    }

    private boolean holdsBlock(Element element) {
        Boolean known = holdsBlock.get(element);
        if (known == null) {
            known = false;
            for (Node inner : element.childNodes()) {
                known |= inner instanceof Element one && (Tags.isBlock(one.normalName()) || holdsBlock(one));
            }
            holdsBlock.put(element, known);
        }
        return known;
    }

    private void remove(Node node, String rule) {
        if (node.parent() != null && node.ownerDocument() != null) {
            page.remove(node, rule);
        }
    }

    /** Why a box is no part of an article, by its tag and its names. */
    private static final class Reason {

        private record Named(Hint hint, String rule) {}

        private static final List<Named> BY_HINT = List.of(
                new Named(Hint.COMMENTS, "comments"),
                new Named(Hint.SHARE, "share-buttons"),
                new Named(Hint.RELATED, "related-articles"),
                new Named(Hint.POPULAR, "related-articles"),
                new Named(Hint.ADS, "advertisement"),
                new Named(Hint.COOKIE, "cookie-notice"),
                new Named(Hint.SUBSCRIBE, "newsletter"),
                new Named(Hint.CRUMB, "breadcrumbs"),
                new Named(Hint.PAGER, "pagination"),
                new Named(Hint.SEARCH, "form"),
                new Named(Hint.LOGIN, "page-control"),
                new Named(Hint.CART, "page-control"),
                new Named(Hint.NAV, "navigation"),
                new Named(Hint.FOOTER, "page-footer"),
                new Named(Hint.SIDE, "aside"),
                new Named(Hint.MODAL, "dialog"),
                new Named(Hint.TOOLS, "page-control"),
                new Named(Hint.HEADER, "page-header"));

        private static @Nullable String of(Box box) {
            if (box.tag.equals("form")) {
                return "form";
            }
            for (Named named : BY_HINT) {
                if ((box.hints & named.hint.bit()) != 0) {
                    return named.rule;
                }
            }
            return null;
        }
    }
}
