package io.github.unchaff.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What tells a footnote: the marks of references and of links back, and the words in classes, roles and identifiers. */
final class FootnoteMark {

    private static final Set<String> NOTE_WORDS = Set.of(
            "footnote",
            "footnotes",
            "endnote",
            "endnotes",
            "note",
            "notes",
            "fn",
            "fns",
            "ftn",
            "noteref",
            "cite",
            "reference",
            "references",
            "reflist",
            "rearnote",
            "rearnotes",
            "sidenote",
            "sdfootnote");
    private static final Set<String> BACK_WORDS =
            Set.of("backref", "backlink", "back", "reversefootnote", "backreference", "return");
    private static final String SYMBOLS = "*†‡§¶";
    private static final String BACK_SYMBOLS = "↩↑^⤴⏎↵▲△⇧⬆←";
    private static final int LONGEST = 8;

    private FootnoteMark() {}

    /** Whether a link looks like a reference: a mark in {@code sup}, in brackets, or with a word that says so. */
    static boolean isReference(Element link) {
        String text = text(link);
        if (text.isEmpty() || text.length() > LONGEST || !isMark(text)) {
            return false;
        }
        boolean bracketed = text.startsWith("[") || text.startsWith("(") && text.endsWith(")");
        return bracketed || SYMBOLS.indexOf(text.charAt(0)) >= 0 || isRaised(link) || hasWord(link, NOTE_WORDS);
    }

    /** Whether the mark stands in brackets, which are part of the link or stand round it. */
    static boolean isBracketed(Element link) {
        return text(link).startsWith("[")
                || link.previousSibling() instanceof TextNode before
                        && before.getWholeText().stripTrailing().endsWith("[");
    }

    private static boolean isRaised(Element link) {
        Element parent = link.parent();
        return parent != null && parent.nameIs("sup")
                || parent != null && parent.parent() != null && parent.parent().nameIs("sup")
                || link.childrenSize() == 1 && link.child(0).nameIs("sup");
    }

    /** A number, a letter, a symbol, two words as {@code n 1}; in brackets or not. */
    private static boolean isMark(String text) {
        boolean any = false;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            letters += Character.isLetter(c) ? 1 : 0;
            any |= Character.isLetterOrDigit(c) || SYMBOLS.indexOf(c) >= 0;
            if (!Character.isLetterOrDigit(c) && SYMBOLS.indexOf(c) < 0 && " [](){}.:\u00A0".indexOf(c) < 0) {
                return false;
            }
        }
        return any && letters <= 5;
    }

    /** Whether an element holds nothing but links and the brackets and commas round them. */
    static boolean holdsOnlyMarks(Element element) {
        for (Node child : element.childNodes()) {
            boolean mark = child instanceof TextNode text
                    ? text.getWholeText().chars().allMatch(c -> c <= ' ' || "[](),;\u00A0".indexOf(c) >= 0)
                    : child.nameIs("a");
            if (!mark) {
                return false;
            }
        }
        return true;
    }

    /** Whether an element holds nothing but links and the marks that go with links back. */
    static boolean holdsOnlyBackLinks(Element element) {
        for (Node child : element.childNodes()) {
            boolean mark = child instanceof TextNode text
                    ? text.getWholeText().chars().allMatch(c -> c <= ' ' || "[](),;^↑↩\u00A0".indexOf(c) >= 0)
                    : child.nameIs("a")
                            || child instanceof Element inner && inner.childNodeSize() < 8 && holdsOnlyBackLinks(inner);
            if (!mark) {
                return false;
            }
        }
        return true;
    }

    /** Whether an element says that it is a note or holds notes. */
    static boolean isForNotes(Element element) {
        return element.attributesSize() > 0 && hasWord(element, NOTE_WORDS);
    }

    /** Whether a link says that it leads back. */
    static boolean leadsBack(Element link) {
        String text = text(link);
        return !text.isEmpty() && text.length() <= 3 && BACK_SYMBOLS.indexOf(text.charAt(0)) >= 0
                || hasWord(link, BACK_WORDS);
    }

    /** Whether a link says no more than a mark does. */
    static boolean isShort(Element link) {
        String text = text(link);
        return text.length() <= LONGEST;
    }

    /** Whether an element is there for links back. */
    static boolean isForBackLinks(Element element) {
        return element.attributesSize() > 0 && hasWord(element, BACK_WORDS);
    }

    static boolean isHeading(Element element) {
        String name = element.normalName();
        return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
    }

    private static String text(Element link) {
        StringBuilder out = new StringBuilder();
        for (Node child : link.childNodes()) {
            if (child instanceof TextNode text) {
                out.append(text.getWholeText());
            } else if (child instanceof Element element && out.length() <= LONGEST) {
                out.append(element.text());
            }
            if (out.length() > 4 * LONGEST) {
                break;
            }
        }
        return out.toString().strip();
    }

    /** Whether a class, role or identifier holds one of the words; they are cut at all but letters. */
    private static boolean hasWord(Element element, Set<String> words) {
        return isIn(element.className(), words)
                || isIn(element.id(), words)
                || isIn(element.attr("role"), words)
                || isIn(element.attr("rel"), words)
                || isIn(element.attr("rev"), words)
                || isIn(element.attr("epub:type"), words)
                || isIn(element.attr("data-type"), words);
    }

    private static boolean isIn(String names, Set<String> words) {
        int from = 0;
        for (int i = 0; i <= names.length(); i++) {
            if (i == names.length() || !Character.isLetter(names.charAt(i))) {
                if (i > from && words.contains(names.substring(from, i).toLowerCase(Locale.ROOT))) {
                    return true;
                }
                from = i + 1;
            }
        }
        return false;
    }
}
