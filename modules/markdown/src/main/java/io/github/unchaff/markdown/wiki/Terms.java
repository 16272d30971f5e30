package io.github.unchaff.markdown.wiki;

import io.github.unchaff.model.Metadata;
import io.github.unchaff.model.Tag;
import io.github.unchaff.text.Whitespace;

/**
 * Which link targets become terms. A target that is one character, a number or an address says nothing; a link that begins or
 * ends within a word or a number ({@code 20[[24]]}) was cut out of it, and is no term of the text.
 */
final class Terms {

    private static final int LONGEST = 120;

    private Terms() {}

    /** Whether the link from {@code start} to {@code end} has no digit, and no letter of a script with spaces, at its sides. */
    static boolean isWhole(CharSequence text, int start, int end) {
        return (start == 0 || !cuts(text.charAt(start - 1))) && (end >= text.length() || !cuts(text.charAt(end)));
    }

    private static boolean cuts(char c) {
        return Character.isDigit(c)
                || Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }

    /** Adds a target to the tags, or counts it once more. */
    static void add(String target, Metadata.Builder metadata) {
        String name = Whitespace.collapse(target.replace('_', ' '));
        boolean says = name.codePointCount(0, name.length()) > 1
                && name.length() <= LONGEST
                && name.chars().anyMatch(Character::isLetter)
                && !name.contains("://");
        if (says) {
            metadata.tag(name, Tag.Kind.AUTO_LINK);
        }
    }
}
