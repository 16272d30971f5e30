package io.github.unchaff.html;

import io.github.unchaff.source.SourceText;
import io.github.unchaff.text.Han;
import io.github.unchaff.text.Whitespace;
import java.util.function.IntSupplier;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Settles line ends inside text: between two characters that join without a space (Han, kana and their punctuation) a line
 * end of the source is nothing; elsewhere it is white space and folds.
 */
final class SoftBreaks {

    private static final int MOST_STEPS = 16;

    private SoftBreaks() {}

    /** The text of a node without such line ends, also where they stand beside the text of another element of the line. */
    static SourceText settle(TextNode node, SourceText text) {
        String value = text.value();
        if (value.indexOf('\n') < 0) {
            return text;
        }
        int start = 0;
        int end = value.length();
        while (start < end && Whitespace.isWhite(value.charAt(start))) {
            start++;
        }
        while (end > start && Whitespace.isWhite(value.charAt(end - 1))) {
            end--;
        }
        boolean blank = start == end;
        int first = blank ? neighbour(node, true) : value.codePointAt(start);
        int last = blank ? -1 : value.codePointBefore(end);
        boolean before = joins(value.substring(0, start), () -> neighbour(node, false), first);
        boolean after = !blank && joins(value.substring(end), () -> neighbour(node, true), last);
        return settle(text.slice(before ? start : 0, after ? end : value.length()));
    }

    private static boolean joins(String white, IntSupplier neighbour, int own) {
        if (white.indexOf('\n') < 0 || own < 0 || !Han.joinsWithoutSpace(own)) {
            return false;
        }
        int other = neighbour.getAsInt();
        return other >= 0 && Han.joinsWithoutSpace(other);
    }

    /** The next visible character before or behind a node in its line; -1 if none is near. */
    private static int neighbour(Node node, boolean forward) {
        Node at = node;
        for (int step = 0; step < MOST_STEPS; step++) {
            Node next = forward ? at.nextSibling() : at.previousSibling();
            if (next == null) {
                Node parent = at.parent();
                if (!(parent instanceof Element element) || Tags.isBlock(element.normalName())) {
                    return -1;
                }
                at = parent;
                continue;
            }
            at = next;
            while (at instanceof Element element && element.childNodeSize() > 0 && isLooked(element)) {
                at = element.childNode(forward ? 0 : element.childNodeSize() - 1);
            }
            if (at instanceof Element element && !isLooked(element)) {
                return -1;
            }
            if (at instanceof TextNode text && !Whitespace.isBlank(text.getWholeText())) {
                String words = Whitespace.strip(text.getWholeText());
                return forward ? words.codePointAt(0) : words.codePointBefore(words.length());
            }
        }
        return -1;
    }

    /** Whether the text of an element is part of the line it stands in. */
    private static boolean isLooked(Element element) {
        return !Tags.isBlock(element.normalName()) && !element.nameIs("br") && !element.nameIs("img");
    }

    /** The text without such line ends; the same object when there are none. */
    static SourceText settle(SourceText text) {
        String value = text.value();
        if (value.indexOf('\n') < 0) {
            return text;
        }
        SourceText.Builder out = new SourceText.Builder();
        int from = 0;
        int i = 0;
        while (i < value.length()) {
            if (value.charAt(i) != '\n') {
                i++;
                continue;
            }
            int start = i;
            while (start > from && Whitespace.isWhite(value.charAt(start - 1))) {
                start--;
            }
            int end = i + 1;
            while (end < value.length() && Whitespace.isWhite(value.charAt(end))) {
                end++;
            }
            boolean joins = start > 0 && end < value.length() && Han.joins(value, start, value, end);
            if (joins) {
                out.add(text.slice(from, start));
                from = end;
            }
            i = end;
        }
        return out.add(text.slice(from)).build();
    }
}
