package io.github.unchaff.markdown.wiki;

import org.jspecify.annotations.Nullable;

/**
 * What stands between double brackets in Markdown; offsets count from behind the opening ones.
 *
 * @param from where the text that is shown begins, and {@code to} where it ends
 * @param placeFrom where the name of a place in the page begins that is shown behind the page's, or -1; it goes to the end
 * @param href the address, or null
 * @param external whether the address is one of the web, which stays a link
 * @param image the address of the picture it shows, or null
 * @param term the page's name for a tag, or null
 * @param rule what removes it, or null
 */
record NoteLink(
        int from,
        int to,
        int placeFrom,
        @Nullable String href,
        boolean external,
        @Nullable String image,
        @Nullable String term,
        @Nullable String rule) {

    static NoteLink page(int from, int to, @Nullable String href, @Nullable String term) {
        return new NoteLink(from, to, -1, href, false, null, term, null);
    }

    static NoteLink image(int altFrom, int altTo, String address) {
        return new NoteLink(altFrom, altTo, -1, null, false, address, null, null);
    }

    static NoteLink removed(String rule) {
        return new NoteLink(0, 0, -1, null, false, null, null, rule);
    }
}
