package io.github.unchaff.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * The footnotes of a page: which link refers to which note, {@code <sup><a href="#fn1">1</a></sup>} to {@code <li id="fn1">}, and
 * which links only lead back. Found in one walk, after the article is chosen; the first reference to a note gets it, later ones
 * stay text. In a body that is asked for as it is, references in brackets stay with the list of sources they refer to. Not
 * thread-safe.
 */
final class Footnotes {

    private static final int MOST_LEVELS = 4;
    private static final int LONGEST_NOTE = 8000;
    private static final Set<String> NOTE_ELEMENTS = Set.of("li", "p", "dd", "aside", "div");
    private static final Set<String> INSIDE_NOTE =
            Set.of("a", "span", "sup", "b", "strong", "em", "i", "cite", "small");

    private final Map<Element, Element> noteOf = new IdentityHashMap<>();
    private final Set<Element> notes = identitySet();
    private final Set<Element> holders = identitySet();
    private final Set<Element> backLinks = identitySet();
    private final Set<Element> referring = identitySet();
    private final Set<Element> rejected = identitySet();
    private final Set<Element> used = identitySet();
    private final List<Element> waiting = new ArrayList<>();

    private final boolean withBrackets;

    private Footnotes(boolean withBrackets) {
        this.withBrackets = withBrackets;
    }

    private static Set<Element> identitySet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    /** Those below an element, also those that are referred to by {@code [1]} or only those by {@code 1}. */
    static Footnotes in(Element root, boolean withBrackets) {
        Footnotes found = new Footnotes(withBrackets);
        List<Element> links = new ArrayList<>();
        Map<String, Element> targets = new HashMap<>();
        Map<Element, Integer> order = new IdentityHashMap<>();
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof Element element && element.attributesSize() > 0) {
                        if (element.nameIs("a") && isInner(element)) {
                            links.add(element);
                            order.put(element, order.size());
                        }
                        String id = element.id();
                        if (id.isEmpty() && element.nameIs("a")) {
                            id = element.attr("name");
                        }
                        if (!id.isEmpty() && targets.putIfAbsent(id, element) == null) {
                            order.putIfAbsent(element, order.size());
                        }
                    }
                },
                root);
        links.forEach(link -> found.reference(link, targets, order));
        links.forEach(link -> found.backLink(link, targets));
        return found;
    }

    private static boolean isInner(Element link) {
        String href = link.attr("href");
        return href.length() > 1 && href.charAt(0) == '#';
    }

    private static @Nullable Element target(Element link, Map<String, Element> targets) {
        String name = link.attr("href").substring(1);
        Element direct = targets.get(name);
        return direct != null || name.indexOf('%') < 0 ? direct : targets.get(FragmentName.decoded(name));
    }

    private void reference(Element link, Map<String, Element> targets, Map<Element, Integer> order) {
        Element target = target(link, targets);
        boolean behind = target != null && order.get(target) > order.get(link);
        if (target == null || !behind || !FootnoteMark.isReference(link)) {
            return;
        }
        if (!withBrackets && FootnoteMark.isBracketed(link)) {
            return;
        }
        Element note = note(target);
        if (note == null || rejected.contains(note) || holds(note, link)) {
            return;
        }
        if (!notes.contains(note) && !isNote(note, link, targets)) {
            rejected.add(note);
            return;
        }
        refersFrom(link);
        if (notes.add(note)) {
            noteOf.put(link, note);
        } else {
            return;
        }
        Element parent = link.parent();
        if (parent != null && (parent.nameIs("sup") || parent.nameIs("span")) && FootnoteMark.holdsOnlyMarks(parent)) {
            holders.add(parent);
        }
    }

    /** Remembers where links back may lead: to the link, to what holds it, to an anchor beside it. */
    private void refersFrom(Element link) {
        Element at = link;
        for (int level = 0; at != null && level < 3; level++) {
            referring.add(at);
            if (at.previousElementSibling() instanceof Element before && before.nameIs("a")) {
                referring.add(before);
            }
            at = at.parent();
        }
    }

    /** The block a target is or begins. */
    private static @Nullable Element note(Element target) {
        Element at = target;
        for (int level = 0; at != null && level < MOST_LEVELS; level++) {
            if (NOTE_ELEMENTS.contains(at.normalName())) {
                return at;
            }
            if (!INSIDE_NOTE.contains(at.normalName())) {
                return null;
            }
            at = at.parent();
        }
        return null;
    }

    /** Whether it says that it is a note, or leads back to what refers to it; and is no longer than one. */
    private boolean isNote(Element note, Element link, Map<String, Element> targets) {
        boolean said = false;
        Element at = note;
        for (int level = 0; at != null && level < MOST_LEVELS && !said; level++) {
            said = FootnoteMark.isForNotes(at);
            at = at.parent();
        }
        boolean[] back = {false};
        boolean[] fits = {true};
        int[] length = {0};
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode text) {
                        length[0] += text.getWholeText().length();
                    } else if (node instanceof Element element && element != note) {
                        fits[0] &= !notes.contains(element) && !FootnoteMark.isHeading(element);
                        if (element.nameIs("a") && isInner(element)) {
                            Element to = target(element, targets);
                            back[0] |= to != null && isAround(to, link);
                        }
                    }
                },
                note);
        return (said || back[0]) && fits[0] && length[0] > 0 && length[0] <= LONGEST_NOTE;
    }

    /** Whether an element is a link, what holds it, or stands beside it in what holds it. */
    private static boolean isAround(Element element, Element link) {
        Element at = link;
        for (int level = 0; at != null && level < MOST_LEVELS; level++) {
            if (at == element || element.parent() == at && level > 0 && level < 3) {
                return true;
            }
            at = at.parent();
        }
        return false;
    }

    private void backLink(Element link, Map<String, Element> targets) {
        Element note = noteAround(link);
        if (note == null || noteOf.containsKey(link)) {
            return;
        }
        Element target = target(link, targets);
        boolean toReference = target != null && referring.contains(target) && FootnoteMark.isShort(link);
        if (toReference || FootnoteMark.leadsBack(link)) {
            backLinks.add(link);
            Element holder = link.parent();
            for (int level = 0; holder != null && holder != note && level < 3; level++) {
                if (FootnoteMark.isForBackLinks(holder) || FootnoteMark.holdsOnlyBackLinks(holder)) {
                    backLinks.add(holder);
                }
                holder = holder.parent();
            }
        }
    }

    private @Nullable Element noteAround(Element link) {
        Element at = link.parent();
        while (at != null && !notes.contains(at)) {
            at = at.parent();
        }
        return at;
    }

    private static boolean holds(Element outer, Element inner) {
        for (Node at = inner; at != null; at = at.parent()) {
            if (at == outer) {
                return true;
            }
        }
        return false;
    }

    /** Whether there are any. */
    boolean isEmpty() {
        return notes.isEmpty();
    }

    /** The note that a link refers to and that is used from now on; null if it refers to none. */
    @Nullable
    Element take(Element link) {
        Element note = noteOf.get(link);
        return note != null && used.add(note) ? note : null;
    }

    /** Whether an element holds nothing but references and the marks round them. */
    boolean isHolder(Element element) {
        return holders.contains(element);
    }

    /** Whether an element only leads back to a reference. */
    boolean isBackLink(Element element) {
        return backLinks.contains(element);
    }

    /** Whether an element is a note, which stands at its reference; one that is not used yet waits until the end. */
    boolean isElsewhere(Element element) {
        if (!notes.contains(element)) {
            return false;
        }
        if (!used.contains(element)) {
            waiting.add(element);
        }
        return true;
    }

    /** The next note whose reference never came; null if there is none left. */
    @Nullable
    Element nextWaiting() {
        while (!waiting.isEmpty()) {
            Element note = waiting.removeFirst();
            if (used.add(note)) {
                return note;
            }
        }
        return null;
    }
}
