package io.github.unchaff.url;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names of parameters that follow people about, whole ones and beginnings, {@code utm_*}; case does not matter. */
final class TrackingNames {

    private final Set<String> whole = new HashSet<>();
    private final List<String> beginnings = new ArrayList<>();

    TrackingNames(List<String> names) {
        for (String name : names) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (lower.endsWith("*")) {
                beginnings.add(lower.substring(0, lower.length() - 1));
            } else {
                whole.add(lower);
            }
        }
    }

    /** Whether a name, in lower case, is one of them. */
    boolean has(String name) {
        if (whole.contains(name)) {
            return true;
        }
        for (String beginning : beginnings) {
            if (name.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }
}
