package io.github.unchaff.url;

import io.github.unchaff.data.Place;

/**
 * One example of a file of wrappers.
 *
 * @param place where it stands
 * @param entry the entry that it is an example of
 * @param from an address
 * @param to what must come out; the same text for an address that looks alike and must stay
 */
public record UrlExample(Place place, String entry, String from, String to) {

    /** Whether an unwrapper makes of it what it must, and nothing more of the outcome. */
    public boolean holds(UrlUnwrapper unwrapper) {
        String out = unwrapper.unwrap(from);
        return out.equals(to) && unwrapper.unwrap(out).equals(out);
    }
}
