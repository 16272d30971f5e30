package io.github.unchaff.url;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An address cut into its parts once, {@code scheme://host:port/path?query#fragment}; or one that begins with {@code /} and
 * has no host.
 *
 * @param text the whole address
 * @param host in lower case, without {@code www.} and port; empty when there is none
 * @param path where the path begins
 * @param query where the query begins, at its question mark; where it would, when there is none
 * @param fragment where the fragment begins, at its number sign; the length of the text when there is none
 */
record Address(String text, String host, int path, int query, int fragment) {

    /** A name of 253 characters (RFC 1035, 3.1) and a port. */
    private static final int LONGEST_HOST = 253 + ":65535".length();

    /** The parts; null for what is not a web address, has a user name in it or a host that cannot be. */
    static @Nullable Address of(String text) {
        int from = hostAt(text);
        if (from < 0) {
            return text.startsWith("/") ? parts(text, "", 0) : null;
        }
        int end = Address.first(text, "/?#", from, text.length());
        String host = text.substring(from, end);
        if (host.length() > LONGEST_HOST || host.indexOf('@') >= 0) {
            return null;
        }
        int port = host.indexOf(':');
        host = (port < 0 ? host : host.substring(0, port)).toLowerCase(Locale.ROOT);
        return parts(text, host.startsWith("www.") ? host.substring(4) : host, end);
    }

    private static Address parts(String text, String host, int path) {
        int fragment = text.indexOf('#', path);
        fragment = fragment < 0 ? text.length() : fragment;
        int query = text.indexOf('?', path);
        return new Address(text, host, path, query < 0 || query > fragment ? fragment : query, fragment);
    }

    /** Where the host begins, behind {@code http://}, {@code https://} or {@code //}; or -1. */
    private static int hostAt(String text) {
        if (text.startsWith("//")) {
            return 2;
        }
        if (!text.regionMatches(true, 0, "http", 0, 4)) {
            return -1;
        }
        int colon = text.length() > 4 && (text.charAt(4) | 0x20) == 's' ? 5 : 4;
        return text.startsWith("://", colon) ? colon + 3 : -1;
    }

    boolean hasQuery() {
        return query < fragment;
    }

    /** The scheme with its colon; {@code https:} when the address leaves it open. */
    String scheme() {
        int colon = text.indexOf(':');
        return host.isEmpty() || text.startsWith("//") ? "https:" : text.substring(0, colon + 1);
    }

    /** Everything before the path. */
    String origin() {
        return text.substring(0, path);
    }

    /** The first place of one of the characters in a stretch, or its end. */
    static int first(String text, String characters, int from, int to) {
        int at = from;
        while (at < to && characters.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }
}
