package io.github.unchaff.url;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is known of a host by its domain and the domains above it: what is put under {@code example.org} is found for
 * {@code a.example.org}. {@code google.{tld}} stands for {@code google.com}, {@code google.de}, {@code google.co.jp}.
 */
final class HostMap<T> {

    /** What stands for any country's ending. */
    static final String ANY_ENDING = "{tld}";

    private static final int LONGEST_ENDING = "com.xx".length();

    private final Map<String, List<T>> byDomain = new HashMap<>();

    void put(String domain, T value) {
        byDomain.computeIfAbsent(domain, d -> new ArrayList<>()).add(value);
    }

    /** What is known of a host, of the host itself first; in the order in which it was put. */
    List<T> of(String host) {
        List<T> found = List.of();
        for (int at = 0; at < host.length(); ) {
            int dot = host.indexOf('.', at);
            found = joined(found, byDomain.get(host.substring(at)));
            if (dot > at && isEnding(host, dot + 1)) {
                found = joined(found, byDomain.get(host.substring(at, dot + 1) + ANY_ENDING));
            }
            at = dot < 0 ? host.length() : dot + 1;
        }
        return found;
    }

    private static <T> List<T> joined(List<T> found, @Nullable List<T> more) {
        if (more == null) {
            return found;
        }
        if (found.isEmpty()) {
            return more;
        }
        List<T> both = new ArrayList<>(found);
        both.addAll(more);
        return both;
    }

    /** Whether the rest of a host is {@code com}, {@code de}, {@code co.jp} or the like. */
    static boolean isEnding(String host, int from) {
        int length = host.length() - from;
        if (length < 2 || length > LONGEST_ENDING) {
            return false;
        }
        int dot = host.indexOf('.', from);
        int first = (dot < 0 ? host.length() : dot) - from;
        boolean two = dot < 0 || host.length() - dot == 3;
        return first >= 2 && first <= 3 && two && isLetters(host, from);
    }

    private static boolean isLetters(String host, int from) {
        for (int i = from; i < host.length(); i++) {
            char c = host.charAt(i);
            if (c != '.' && (c < 'a' || c > 'z')) {
                return false;
            }
        }
        return true;
    }
}
