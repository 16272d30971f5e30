package io.github.unchaff.html;

import io.github.unchaff.data.DataFile;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Element;

/**
 * What the tag, the class, the id and the role of an element say of it; the words of names that say so are data, in {@code hints.yaml}.
 */
enum Hint {
    BODY,
    ARTICLE,
    CONTENT,
    TEXT,
    NAV,
    CRUMB,
    PAGER,
    HEADER,
    FOOTER,
    SIDE,
    RELATED,
    POPULAR,
    TEASER,
    SHARE,
    COMMENTS,
    ADS,
    SUBSCRIBE,
    COOKIE,
    MODAL,
    SEARCH,
    LOGIN,
    CART,
    HIDDEN,
    MEDIA,
    TOOLS;

    /** Hints of what is no part of an article, as a set of {@link #bit}s. */
    static final int AROUND = NAV.bit()
            | CRUMB.bit()
            | PAGER.bit()
            | FOOTER.bit()
            | SIDE.bit()
            | RELATED.bit()
            | POPULAR.bit()
            | SHARE.bit()
            | COMMENTS.bit()
            | ADS.bit()
            | SUBSCRIBE.bit()
            | COOKIE.bit()
            | MODAL.bit()
            | SEARCH.bit()
            | LOGIN.bit()
            | CART.bit()
            | HIDDEN.bit()
            | TOOLS.bit();

    private static final int LONGEST = 500;

    private static final class Words {
        static final Map<String, Integer> HINTS = read();

        private static Map<String, Integer> read() {
            Map<String, Integer> hints = new HashMap<>();
            Map<?, ?> data = (Map<?, ?>) Objects.requireNonNull(DataFile.read(Hint.class, "hints.yaml"));
            for (Object name : data.keySet()) {
                int bit = valueOf(name.toString().toUpperCase(Locale.ROOT)).bit();
                DataFile.texts(data, name.toString()).forEach(word -> hints.merge(word, bit, (a, b) -> a | b));
            }
            return hints;
        }
    }

    int bit() {
        return 1 << ordinal();
    }

    /** All hints of an element, as a set of {@link #bit}s. */
    static int of(Element element) {
        int tag = ofTag(element.normalName());
        return element.attributesSize() == 0
                ? tag
                : tag | in(element.className()) | in(element.id()) | in(element.attr("role"));
    }

    private static int ofTag(String tag) {
        return switch (tag) {
            case "nav" -> NAV.bit();
            case "header" -> HEADER.bit();
            case "footer" -> FOOTER.bit();
            case "aside" -> SIDE.bit();
            case "dialog" -> MODAL.bit();
            case "search" -> SEARCH.bit();
            default -> 0;
        };
    }

    /** The hints in names with white space between them. */
    static int in(String names) {
        int hints = 0;
        int end = Math.min(names.length(), LONGEST);
        int from = 0;
        while (from < end) {
            int to = from;
            while (to < end && names.charAt(to) > ' ') {
                to++;
            }
            hints |= inName(names, from, to);
            from = to + 1;
        }
        return hints;
    }

    /** The hints in one name: its words, each two words together, and all together. */
    private static int inName(String names, int from, int to) {
        int hints = 0;
        StringBuilder all = new StringBuilder();
        String before = "";
        int at = from;
        while (at < to) {
            int end = at;
            while (end < to && isIn(names, at, end)) {
                end++;
            }
            if (end > at) {
                String word = names.substring(at, end).toLowerCase(Locale.ROOT);
                hints |= hint(word);
                if (!before.isEmpty()) {
                    hints |= hint(before + word);
                }
                all.append(word);
                before = word;
            }
            at = Math.max(end, at + 1);
        }
        return hints | hint(all.toString());
    }

    /** Whether the word that begins at {@code from} goes on with the letter at {@code at}. */
    private static boolean isIn(String names, int from, int at) {
        char c = names.charAt(at);
        boolean hump = at > from && Character.isUpperCase(c) && Character.isLowerCase(names.charAt(at - 1));
        return Character.isLetter(c) && !hump;
    }

    private static int hint(String word) {
        return Words.HINTS.getOrDefault(word, 0);
    }
}
