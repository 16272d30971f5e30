package io.github.unchaff.feed.read;

import io.github.unchaff.feed.xml.XmlElement;
import io.github.unchaff.ledger.Field;
import io.github.unchaff.read.ReadContext;
import io.github.unchaff.source.SourceText;
import io.github.unchaff.text.Whitespace;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes elements out of a part of a feed and keeps the account: an element that nobody took is dropped by name at the end. Names
 * are those of RSS and Atom themselves ({@code title}), or of an extension ({@code dc:title}, see {@code namespaces.yaml}).
 * Not thread-safe.
 */
final class Taker {

    private final ReadContext read;
    private final Set<XmlElement> taken;

    private final @Nullable Field only;

    Taker(ReadContext read) {
        this(read, Collections.newSetFromMap(new IdentityHashMap<>()), null);
    }

    private Taker(ReadContext read, Set<XmlElement> taken, @Nullable Field only) {
        this.read = read;
        this.taken = taken;
        this.only = only;
    }

    /** One that takes for a single field, whatever is said; for the source of an entry, which is in its syndication. */
    Taker into(Field field) {
        return new Taker(read, taken, field);
    }

    /** The field in which it is in the end. */
    private Field field(Field said) {
        return only == null ? said : only;
    }

    ReadContext read() {
        return read;
    }

    /** The elements of a name in another, in order. */
    static List<XmlElement> all(XmlElement in, String name) {
        List<XmlElement> found = new ArrayList<>();
        for (XmlElement child : in.elements()) {
            if (is(child, in, name)) {
                found.add(child);
            }
        }
        return found;
    }

    /** The first element that is not blank, of the first name that has one; or null. */
    static @Nullable XmlElement first(XmlElement in, String... names) {
        for (String name : names) {
            for (XmlElement child : in.elements()) {
                if (is(child, in, name) && (child.hasElements() || !child.text().isBlank())) {
                    return child;
                }
            }
        }
        return null;
    }

    /** Whether an element has a name; those of the feed's own vocabulary are in the name space of what they stand in, or in none. */
    static boolean is(XmlElement child, XmlElement in, String name) {
        int colon = name.indexOf(':');
        int length = name.length() - colon - 1;
        if (child.local().length() != length || !name.regionMatches(true, colon + 1, child.local(), 0, length)) {
            return false;
        }
        String space = child.space();
        return colon >= 0
                ? space.length() == colon && name.startsWith(space)
                : space.isEmpty() || space.equals("rss") || space.equals(in.space());
    }

    /** Whether an element is of Atom, of whichever version. */
    static boolean isAtom(XmlElement element) {
        XmlElement at = element;
        while (at != null) {
            if (at.space().equals("atom")) {
                return true;
            }
            boolean root = at.local().equalsIgnoreCase("feed") || at.local().equalsIgnoreCase("entry");
            if (root && !at.space().equals("rss")) {
                return true;
            }
            at = at.space().isEmpty() ? at.parent() : null;
        }
        return false;
    }

    /** Says that an element was dealt with; what became of its text is the caller's to say. */
    void take(XmlElement element) {
        taken.add(element);
    }

    boolean isTaken(XmlElement element) {
        return taken.contains(element);
    }

    /** The text of an element on one line, said to be in a field. */
    String moved(XmlElement element, Field field) {
        take(element);
        return moved(element.text(), field);
    }

    /** A text on one line, said to be in a field. */
    String moved(SourceText text, Field field) {
        read.claims().moved(text.strip().origin(), field(field));
        ends(text);
        return Whitespace.collapse(text.value());
    }

    /** White space at the ends may be written as references, which are understood and say nothing. */
    private void ends(SourceText text) {
        int from = 0;
        int to = text.length();
        while (from < to && Whitespace.isWhite(text.value().charAt(from))) {
            from++;
        }
        while (to > from && Whitespace.isWhite(text.value().charAt(to - 1))) {
            to--;
        }
        read.claims().markup(text.slice(0, from).origin());
        read.claims().markup(text.slice(to).origin());
    }

    /** Says that the text of an element is an address: in a field if it stands there, else understood. */
    void address(XmlElement element, @Nullable String written, Field field) {
        take(element);
        SourceText text = element.text().strip();
        if (written != null && written.contains(text.value())) {
            read.claims().moved(text.origin(), field(field));
        } else {
            read.claims().markup(text.origin());
        }
    }

    /** Drops the text of an element by a named rule. */
    void drop(XmlElement element, String rule) {
        take(element);
        read.claims().removed(element.text().origin(), rule);
    }

    /** Drops all that nobody took. */
    void leftovers(XmlElement root) {
        if (taken.contains(root)) {
            return;
        }
        for (SourceText text : root.ownTexts()) {
            read.claims().removed(text.origin(), "feed-element");
        }
        root.elements().forEach(this::leftovers);
    }
}
