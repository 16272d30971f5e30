package io.github.unchaff.url;

import java.util.List;
import java.util.Locale;

/**
 * Takes off the parameters that follow people about and change nothing about the page. The others keep their order and their
 * form.
 */
final class Tracking {

    private Tracking() {}

    /** Whether there is something in an address that could be such a parameter. */
    static boolean mayBeIn(String url) {
        int equals = url.lastIndexOf('=');
        return equals > 0 && (url.lastIndexOf('?', equals) >= 0 || url.lastIndexOf('#', equals) >= 0) && isWeb(url);
    }

    private static boolean isWeb(String url) {
        String scheme = UrlPolicy.scheme(url);
        return scheme == null || scheme.equals("http") || scheme.equals("https");
    }

    /** The address without them; the same string when it has none. */
    static String without(String url, List<TrackingNames> names) {
        int end = Address.first(url, "#", 0, url.length());
        int question = Address.first(url, "?", 0, end);
        String query = question < end ? url.substring(question + 1, end) : "";
        String kept = kept(query, names);
        String fragment = url.substring(end);
        boolean drops =
                fragment.indexOf('=') > 0 && kept(fragment.substring(1), names).isEmpty();
        if (kept.equals(query) && !drops) {
            return url;
        }
        boolean asked = kept.isEmpty() && !query.isEmpty();
        return url.substring(0, asked ? question : Math.min(question + 1, end)) + kept + (drops ? "" : fragment);
    }

    private static String kept(String query, List<TrackingNames> names) {
        StringBuilder out = new StringBuilder();
        boolean all = true;
        for (int at = 0; at < query.length(); ) {
            int end = Address.first(query, "&", at, query.length());
            if (isTracking(query, at, end, names)) {
                all = false;
            } else {
                out.append(query, at, end).append('&');
            }
            at = end + 1;
        }
        if (all) {
            return query;
        }
        return out.isEmpty() ? "" : out.substring(0, out.length() - 1);
    }

    private static boolean isTracking(String query, int from, int to, List<TrackingNames> names) {
        int equals = Address.first(query, "=", from, to);
        if (equals == to) {
            return false;
        }
        // "&amp;" is what is left of an address that was escaped twice.
        int start = query.startsWith("amp;", from) ? from + "amp;".length() : from;
        String name = query.substring(Math.min(start, equals), equals).toLowerCase(Locale.ROOT);
        for (TrackingNames known : names) {
            if (known.has(name)) {
                return true;
            }
        }
        return false;
    }
}
