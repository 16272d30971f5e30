package io.github.unchaff.url;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which addresses may stand in the output, and how they are written. Follows the WHATWG URL standard in what it ignores: white
 * space and control characters at the ends, tabs and line ends anywhere.
 */
public final class UrlPolicy {

    private static final Set<String> LINK_SCHEMES = Set.of("http", "https", "mailto", "tel", "ftp", "ipfs", "magnet");
    private static final Set<String> IMAGE_SCHEMES = Set.of("http", "https", "ipfs");
    private static final int LONGEST = 8192;
    private static final String HEX = "0123456789ABCDEF";

    private UrlPolicy() {}

    /** A link target that may stand in the output, written so that every format can hold it; or null. */
    public static @Nullable String link(String url) {
        return allowed(url, LINK_SCHEMES);
    }

    /** An image address that may stand in the output; or null. {@code data:} pictures may not. */
    public static @Nullable String image(String url) {
        return allowed(url, IMAGE_SCHEMES);
    }

    private static final int MOST_ESCAPES = 3;

    private static @Nullable String allowed(String raw, Set<String> schemes) {
        String url = written(raw);
        if (url.isEmpty() || url.length() > LONGEST) {
            return null;
        }
        String scheme = scheme(url);
        return scheme == null || schemes.contains(scheme) ? url : null;
    }

    /** The scheme in lower case, or null for a relative reference (RFC 3986, 3.1). */
    public static @Nullable String scheme(String url) {
        for (int i = 0; i < url.length(); i++) {
            char c = url.charAt(i);
            if (c == ':') {
                return i == 0 ? "" : url.substring(0, i).toLowerCase(Locale.ROOT);
            }
            boolean part = c < 128 && (Character.isLetterOrDigit(c) || c == '+' || c == '-' || c == '.');
            if (!part) {
                return c == '&' || c == '%' ? behindEscapes(url) : null;
            }
        }
        return null;
    }

    /** {@code java%73cript:} and {@code javascript&amp;colon;} are no scheme to a browser, but are refused all the same. */
    private static @Nullable String behindEscapes(String url) {
        int path = 0;
        while (path < url.length() && "/?".indexOf(url.charAt(path)) < 0) {
            path++;
        }
        String head = url.substring(0, path);
        return head.indexOf(':') >= 0 || head.indexOf('&') >= 0 && head.indexOf(';') >= 0 ? "escaped" : null;
    }

    /** Whether the address begins with a scheme and so needs no base. */
    public static boolean isAbsolute(String url) {
        return scheme(url) != null;
    }

    /** The host in lower case without {@code www.}, or an empty text. */
    public static String host(String url) {
        int from = url.indexOf("//");
        if (from < 0) {
            return "";
        }
        int to = from + 2;
        while (to < url.length() && "/?#".indexOf(url.charAt(to)) < 0) {
            to++;
        }
        String host = url.substring(from + 2, to);
        host = host.substring(host.lastIndexOf('@') + 1);
        int port = host.lastIndexOf(':');
        host = (port > host.lastIndexOf(']') ? host.substring(0, port) : host).toLowerCase(Locale.ROOT);
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    /** An address resolved against a base (RFC 3986, 5.2); as it is when that cannot be done. */
    public static String resolve(@Nullable String base, String url) {
        if (base == null || isAbsolute(url)) {
            return url;
        }
        if (url.startsWith("//")) {
            return scheme(base) + ":" + url;
        }
        try {
            return URI.create(base).resolve(url).toString();
        } catch (IllegalArgumentException e) {
            return url;
        }
    }

    /** {@code &amp;amp;} between the parts of a query is an {@code &} that was escaped twice or three times. */
    private static String unescaped(String url) {
        int query = url.indexOf('?');
        String out = url;
        for (int i = 0; i < MOST_ESCAPES && query >= 0 && out.indexOf("&amp;", query) >= 0; i++) {
            out = out.substring(0, query) + out.substring(query).replace("&amp;", "&");
        }
        return out;
    }

    /** Percent-encodes what may not stand in an address: white space, controls, {@code <>"`{}|\^}, and in paths non-ASCII. */
    private static String written(String escaped) {
        String raw = unescaped(escaped);
        int from = 0;
        int to = raw.length();
        while (from < to && raw.charAt(from) <= ' ') {
            from++;
        }
        while (to > from && raw.charAt(to - 1) <= ' ') {
            to--;
        }
        StringBuilder out = new StringBuilder(to - from);
        int hostEnd = hostEnd(raw, from, to);
        for (int i = from; i < to; ) {
            int cp = raw.codePointAt(i);
            if (cp == '\t' || cp == '\n' || cp == '\r') {
                i++;
                continue;
            }
            boolean bad = cp <= ' ' || cp == 0x7F || "<>\"`{}|\\^".indexOf(cp) >= 0;
            if (bad || cp > 0x7F && i >= hostEnd) {
                encode(out, cp);
            } else {
                out.appendCodePoint(cp);
            }
            i += Character.charCount(cp);
        }
        return out.toString();
    }

    private static int hostEnd(String raw, int from, int to) {
        int host = raw.indexOf("//", from);
        if (host < 0 || host > from + 10) {
            return from;
        }
        int end = host + 2;
        while (end < to && "/?#".indexOf(raw.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static void encode(StringBuilder out, int cp) {
        int safe = cp >= 0xD800 && cp <= 0xDFFF ? 0xFFFD : cp;
        for (byte b : Character.toString(safe).getBytes(StandardCharsets.UTF_8)) {
            out.append('%').append(HEX.charAt(b >> 4 & 15)).append(HEX.charAt(b & 15));
        }
    }
}
