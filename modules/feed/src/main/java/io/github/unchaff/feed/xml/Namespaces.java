package io.github.unchaff.feed.xml;

import io.github.unchaff.data.DataFile;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The name spaces that feeds use. Inside this module each has the name of its usual prefix, such as {@code dc}. */
public final class Namespaces {

    private final Map<String, String> byAddress = new HashMap<>();
    private final Map<String, String> byPrefix = new HashMap<>();

    private static final class Known {
        static final Namespaces ALL = new Namespaces();
    }

    private Namespaces() {
        Map<?, ?> data = (Map<?, ?>) Objects.requireNonNull(DataFile.read(Namespaces.class, "namespaces.yaml"));
        for (Object prefix : data.keySet()) {
            for (String address : DataFile.texts(data, prefix.toString())) {
                String name = byAddress.computeIfAbsent(folded(address), none -> prefix.toString());
                byPrefix.putIfAbsent(prefix.toString().toLowerCase(Locale.ROOT), name);
            }
        }
    }

    /** The name for an address; the address itself if it is not known, and nothing for nothing. */
    static String named(String address) {
        String stripped = address.strip();
        return Known.ALL.byAddress.getOrDefault(folded(stripped), stripped);
    }

    /** The name space that a prefix usually has; the prefix itself if none is known. */
    public static String usual(String prefix) {
        return Known.ALL.byPrefix.getOrDefault(prefix.toLowerCase(Locale.ROOT), prefix);
    }

    private static String folded(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        int from = lower.startsWith("https://") ? 8 : lower.startsWith("http://") ? 7 : 0;
        int to = lower.length();
        while (to > from && (lower.charAt(to - 1) == '/' || lower.charAt(to - 1) == '#')) {
            to--;
        }
        return lower.substring(from, to);
    }
}
