package io.github.unchaff.html;

import io.github.unchaff.text.Whitespace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * A page as boxes and the runs of text in them, with all that is counted for {@link Clue}s; made in one walk over the tree and a
 * few over the boxes. What is never written (scripts, controls, hidden elements) is not in it.
 */
final class Layout {

    /** The share of a page's words from which on a box is the page rather than something in it. */
    private static final double MOST = 0.45;

    /** The share of a page's prose from which on a hint of surroundings is not believed. */
    private static final double TOO_MUCH_PROSE = 0.3;

    private static final int PARAGRAPH = 10;
    private static final double PARAGRAPH_LINKS = 0.4;

    private final List<Box> boxes = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();

    private List<TextNode> nodes = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int linked;
    private @Nullable Box holder;

    private Layout() {}

    static Layout of(Element body) {
        Layout layout = new Layout();
        layout.block(body, null, false);
        layout.count();
        return layout;
    }

    /** All boxes, a box before those in it; the first is the whole page. */
    List<Box> boxes() {
        return boxes;
    }

    /** All runs in the order of the page. */
    List<Run> runs() {
        return runs;
    }

    Box page() {
        return boxes.getFirst();
    }

    /** The smallest box on the way down that still holds this share of the prose. */
    Box core(double share, boolean clean) {
        Box at = page();
        int least = (int) Math.ceil((clean ? at.cleanProse : at.prose) * share);
        while (true) {
            Box best = null;
            int most = 0;
            for (Box inner : at.boxes) {
                int prose = clean ? inner.cleanProse : inner.prose;
                if (prose > most) {
                    most = prose;
                    best = inner;
                }
            }
            if (best == null || most < least) {
                return at;
            }
            at = best;
        }
    }

    private void block(Element element, @Nullable Box parent, boolean inLink) {
        flush();
        Box box = new Box(element, parent, boxes.size());
        boxes.add(box);
        if (parent != null) {
            parent.boxes.add(box);
        }
        box.firstRun = runs.size();
        children(element, box, inLink);
        flush();
        box.lastRun = runs.size();
        box.end = boxes.size();
    }

    private void children(Element element, Box box, boolean inLink) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode piece) {
                add(piece, box, inLink);
            } else if (child instanceof Element inner) {
                element(inner, box, inLink);
            }
        }
    }

    private void element(Element element, Box box, boolean inLink) {
        String name = element.normalName();
        boolean control = name.equals("button") && !Controls.isTitle(element);
        if (control || Tags.droppedBy(name) != null || isEmbedded(name) || Hidden.is(element)) {
            return;
        }
        if (name.equals("br")) {
            text.append(' ');
        } else if (Tags.isBlock(name)) {
            block(element, box, inLink);
        } else {
            children(element, box, inLink || name.equals("a"));
        }
    }

    private static boolean isEmbedded(String name) {
        return name.equals("iframe") || name.equals("video") || name.equals("audio") || name.equals("math");
    }

    private void add(TextNode piece, Box box, boolean inLink) {
        if (holder != box) {
            flush();
            holder = box;
        }
        String words = piece.getWholeText();
        text.append(words);
        nodes.add(piece);
        if (inLink) {
            linked += words.strip().length();
        }
    }

    private void flush() {
        String line = Whitespace.collapse(text.toString());
        if (!line.isEmpty() && holder != null) {
            runs.add(Run.of(holder, runs.size(), nodes, line, linked));
            nodes = new ArrayList<>();
        } else {
            nodes.clear();
        }
        text.setLength(0);
        linked = 0;
    }

    private void count() {
        for (Run run : runs) {
            int prose = run.isProse() ? run.words() : 0;
            for (Box at = run.box(); at != null; at = at.parent) {
                at.words += run.words();
                at.characters += run.text().length();
                at.linked += run.linked();
                at.prose += prose;
            }
        }
        for (Box box : boxes) {
            around(box);
            alike(box);
            paragraphs(box);
        }
        for (Run run : runs) {
            if (run.isProse() && run.box().around == 0 && !isAside(run.box())) {
                for (Box at = run.box(); at != null; at = at.parent) {
                    at.cleanProse += run.words();
                }
            }
        }
    }

    private void around(Box box) {
        Box parent = box.parent;
        if (parent != null) {
            boolean believed = box.words < page().words * MOST || box.prose < page().prose * TOO_MUCH_PROSE;
            box.around = parent.around | (believed ? box.hints & Hint.AROUND : 0);
        }
    }

    private static boolean isAside(Box box) {
        for (Box at = box; at != null; at = at.parent) {
            if (at.hidden || at.tag.equals("form")) {
                return true;
            }
        }
        return false;
    }

    private static void alike(Box box) {
        Map<String, List<Box>> kinds = new HashMap<>();
        for (Box inner : box.boxes) {
            kinds.computeIfAbsent(inner.tag + '.' + inner.element.className(), none -> new ArrayList<>())
                    .add(inner);
        }
        for (List<Box> kind : kinds.values()) {
            int words = kind.stream().mapToInt(one -> one.words).sum();
            for (Box one : kind) {
                one.alike = kind.size();
                one.alikeWords = words;
            }
        }
    }

    private static void paragraphs(Box box) {
        for (Box inner : box.boxes) {
            if (inner.tag.equals("p")
                    && inner.words >= PARAGRAPH
                    && inner.linked < inner.characters * PARAGRAPH_LINKS) {
                box.paragraphs++;
                box.paragraphWords += inner.words;
            }
        }
    }
}
