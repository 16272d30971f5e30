package io.github.unchaff.url;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which hosts an entry is about: {@code example.org}, {@code *.example.org} (with all below it), {@code i{digits}.example.org},
 * {@code google.{tld}}, or {@code *} for any.
 *
 * @param domain the domain under which a {@link HostMap} has it; empty for any host
 * @param exact the host, when only one will do; what stands before the ending, when any ending will do; or null
 * @param glob the pattern of the host, or null
 */
record HostShape(
        String domain, @Nullable String exact, @Nullable Glob glob) {

    /** Reads a host. */
    static HostShape of(String pattern) {
        String host = pattern.startsWith("www.") ? pattern.substring(4) : pattern;
        if (host.equals("*")) {
            return new HostShape("", null, null);
        }
        if (host.startsWith("*.")) {
            return new HostShape(literal(host.substring(2), pattern), null, null);
        }
        if (host.endsWith("." + HostMap.ANY_ENDING)) {
            String before = literal(host.substring(0, host.length() - HostMap.ANY_ENDING.length()), pattern);
            String label = before.substring(before.lastIndexOf('.', before.length() - 2) + 1);
            return new HostShape(label + HostMap.ANY_ENDING, before, null);
        }
        int special = Math.max(host.lastIndexOf('*'), host.lastIndexOf('}'));
        if (special < 0) {
            return new HostShape(literal(host, pattern), host, null);
        }
        String domain = host.substring(host.indexOf('.', special) + 1);
        return new HostShape(literal(domain, pattern), null, Glob.of(host, '.'));
    }

    private static String literal(String domain, String pattern) {
        boolean plain = domain.indexOf('.') > 0 && domain.indexOf('*') < 0 && domain.indexOf('{') < 0;
        if (!plain || !domain.equals(domain.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("no domain in lower case at the end of '" + pattern + "'");
        }
        return domain;
    }

    boolean isAny() {
        return domain.isEmpty();
    }

    /** Whether a host is meant that the map has found by the domain. */
    boolean matches(String host, Map<String, String> pieces) {
        if (glob != null) {
            return glob.matches(host, 0, host.length(), Glob.Start.HTTP, pieces);
        }
        if (exact == null) {
            return true;
        }
        return domain.endsWith(HostMap.ANY_ENDING)
                ? host.startsWith(exact) && HostMap.isEnding(host, exact.length())
                : host.equals(exact);
    }
}
