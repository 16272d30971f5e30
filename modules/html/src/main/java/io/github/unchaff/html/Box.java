package io.github.unchaff.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A block of a page's layout, with what all runs of text in it amount to. Made and filled by {@link Layout} alone. */
final class Box {

    final Element element;
    final @Nullable Box parent;
    final String tag;
    final int index;
    final int depth;
    /** What its names say, as a set of {@link Hint#bit}s; nothing for the outermost box. */
    final int hints;

    final List<Box> boxes = new ArrayList<>();

    /** The index behind its last box. */
    int end;
    /** The runs in it: from the first to before the last. */
    int firstRun;

    int lastRun;
    int words;
    int characters;
    /** Characters in links. */
    int linked;
    /** Words in prose: see {@link Run#isProse}. */
    int prose;
    /** Words in prose that stands in nothing that hints at surroundings. */
    int cleanProse;
    /** Boxes in the same parent with the same tag and class, itself among them; and their words. */
    int alike = 1;

    int alikeWords;
    /** Paragraphs of ten words and more directly in it; and their words. */
    int paragraphs;

    int paragraphWords;
    boolean hidden;
    /** Hints of surroundings of itself and of what it stands in, but for what holds most of the page. */
    int around;

    Box(Element element, @Nullable Box parent, int index) {
        this.element = element;
        this.parent = parent;
        this.tag = element.normalName();
        this.index = index;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.hints = parent == null ? 0 : Hint.of(element);
        this.hidden = "true".equals(element.attr("aria-hidden"));
        this.end = index + 1;
    }

    boolean holds(Box other) {
        return index <= other.index && other.index < end;
    }

    /** The box so many levels up; null above the outermost. */
    @Nullable
    Box up(int levels) {
        Box at = this;
        for (int i = 0; i < levels && at != null; i++) {
            at = at.parent;
        }
        return at;
    }

    /** The smallest box that holds both. */
    Box with(Box other) {
        Box at = this;
        while (!at.holds(other) && at.parent != null) {
            at = at.parent;
        }
        return at;
    }

    double linkedShare() {
        return linked / (double) Math.max(1, characters);
    }

    double proseShare() {
        return prose / (double) Math.max(1, words);
    }
}
