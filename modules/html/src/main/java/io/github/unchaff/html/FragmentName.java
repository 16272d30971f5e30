package io.github.unchaff.html;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** The name behind {@code #} in an address, which may be written in percent signs. */
final class FragmentName {

    private FragmentName() {}

    /** The name that an {@code id} would have; the same text if it cannot be decoded. */
    static String decoded(String fragment) {
        try {
            return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return fragment;
        }
    }
}
