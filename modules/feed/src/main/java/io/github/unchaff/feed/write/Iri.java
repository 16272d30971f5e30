package io.github.unchaff.feed.write;

import io.github.unchaff.url.UrlPolicy;
import io.github.unchaff.write.Printable;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses as {@code atom:link} and {@code atom:uri} want them: absolute, allowed, and in the normal form of RFC 4287, 4.2.6.1. */
final class Iri {

    private static final Pattern PARTS =
            Pattern.compile("(https?|ftp)://([^/?#@]*@)?(\\[[^]/?#]*]|[^/?#@:\\[]+)(?::(\\d*))?(/[^?#]*)?([?#].*)?");

    private static final Set<String> USUAL_PORTS = Set.of("http:80", "https:443", "ftp:21");

    private Iri() {}

    /**
     * The address in normal form, or null when there is none, it stays relative, or the policy refuses it.
     *
     * @param base what a relative address is resolved against, or null
     */
    static @Nullable String of(@Nullable String base, @Nullable String url) {
        String allowed = url == null ? null : UrlPolicy.link(Printable.of(url));
        String written = allowed == null ? null : UrlPolicy.link(UrlPolicy.resolve(base, allowed));
        if (written == null || !UrlPolicy.isAbsolute(written)) {
            return null;
        }
        String normal = normal(escaped(written));
        return isAbsolute(normal) ? normal : null;
    }

    /** Whether the text is an absolute IRI; {@code urn:} and {@code tag:} are. */
    static boolean isAbsolute(String text) {
        try {
            URI uri = new URI(text);
            return uri.isAbsolute();
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** Escapes what RFC 3986 does not let stand: brackets behind the host, a second {@code #}, a lone {@code %}. */
    private static String escaped(String url) {
        int slashes = url.indexOf("//");
        int host = slashes < 0 ? 0 : slashes + 2;
        while (host < url.length() && "/?#".indexOf(url.charAt(host)) < 0) {
            host++;
        }
        int hash = url.indexOf('#');
        StringBuilder out = new StringBuilder(url.length());
        for (int i = 0; i < url.length(); i++) {
            char c = url.charAt(i);
            boolean escape =
                    (c == '[' || c == ']') && i > host || c == '#' && i > hash || c == '%' && !isEscape(url, i);
            out.append(escape ? String.format(Locale.ROOT, "%%%02X", (int) c) : String.valueOf(c));
        }
        return out.toString();
    }

    private static boolean isEscape(String url, int at) {
        return at + 2 < url.length()
                && Character.digit(url.charAt(at + 1), 16) >= 0
                && Character.digit(url.charAt(at + 2), 16) >= 0;
    }

    private static String normal(String url) {
        int colon = url.indexOf(':');
        String lower = url.substring(0, colon).toLowerCase(Locale.ROOT) + url.substring(colon);
        Matcher parts = PARTS.matcher(lower);
        if (!parts.matches()) {
            return lower;
        }
        String port = or(parts.group(4), "");
        boolean usual = port.isEmpty() || USUAL_PORTS.contains(parts.group(1) + ":" + port);
        return parts.group(1)
                + "://"
                + or(parts.group(2), "")
                + parts.group(3).toLowerCase(Locale.ROOT)
                + (usual ? "" : ":" + port)
                + or(parts.group(5), "/")
                + or(parts.group(6), "");
    }

    private static String or(@Nullable String text, String otherwise) {
        return text == null ? otherwise : text;
    }
}
