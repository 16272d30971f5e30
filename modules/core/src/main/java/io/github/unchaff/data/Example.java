package io.github.unchaff.data;

import java.util.function.Supplier;

/**
 * One example of a data file: what is given, and what must come of it.
 *
 * @param place where it stands
 * @param key what it is an example of, such as {@code promo}
 * @param given the text it starts from
 * @param expected what must come out, as a person would write it
 * @param actual works out what does come out
 */
public record Example(Place place, String key, String given, String expected, Supplier<String> actual) {

    /** Whether what comes out is what must. */
    public boolean holds() {
        return actual.get().equals(expected);
    }
}
