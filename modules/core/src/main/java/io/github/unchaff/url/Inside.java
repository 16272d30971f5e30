package io.github.unchaff.url;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a full web address of what stood inside another, or says that it is none. */
final class Inside {

    private static final int LONGEST_HOST = 253;

    /** What looks like a host without being one when an address may stand without its scheme: the names of files. */
    private static final Set<String> EXTENSIONS = Set.of(
            "jpg", "jpeg", "png", "gif", "webp", "avif", "svg", "bmp", "ico", "html", "htm", "xhtml", "shtml", "php",
            "asp", "aspx", "jsp", "js", "css", "xml", "json", "txt", "pdf", "mp3", "mp4", "webm", "woff", "woff2");

    private Inside() {}

    /**
     * The address, absolute and written as {@link UrlPolicy} wants it; null when it is none that a reader could use.
     *
     * @param found what stood inside
     * @param outer the address in which it stood
     * @param bare whether it may stand without a scheme
     * @param local whether it may be an address on the host of the outer one
     */
    static @Nullable String address(String found, Address outer, boolean bare, boolean local) {
        String whole = whole(found.strip(), outer, bare, local);
        if (whole == null) {
            return null;
        }
        int from = whole.indexOf("//") + 2;
        int end = Address.first(whole, "/?#", from, whole.length());
        String host = whole.substring(from, end);
        String plain = host.indexOf('%') < 0 ? host : Percent.decodeUtf8(host);
        if (plain == null || !isHostAndPort(plain)) {
            return null;
        }
        return UrlPolicy.link(whole.substring(0, from) + plain + whole.substring(end));
    }

    private static @Nullable String whole(String found, Address outer, boolean bare, boolean local) {
        if (found.startsWith("//")) {
            return outer.scheme() + found;
        }
        for (String scheme : new String[] {"https:/", "http:/"}) {
            if (found.regionMatches(true, 0, scheme, 0, scheme.length())) {
                // One slash is what is left of two where somebody tidied the path.
                String rest = found.substring(scheme.length());
                return scheme + "/" + (rest.startsWith("/") ? rest.substring(1) : rest);
            }
        }
        if (hasScheme(found)) {
            return null;
        }
        if (local) {
            String origin = outer.origin().startsWith("//") ? outer.scheme() + outer.origin() : outer.origin();
            return outer.host().isEmpty() ? null : origin + (found.startsWith("/") ? found : "/" + found);
        }
        return bare && !isFileName(found) ? "https://" + found : null;
    }

    /** {@code javascript:…}, but not {@code example.org:8080/…}. */
    private static boolean hasScheme(String found) {
        int end = Address.first(found, ":/?#", 0, found.length());
        return end < found.length() && found.charAt(end) == ':' && found.lastIndexOf('.', end) < 0;
    }

    private static boolean isFileName(String found) {
        String host = found.substring(0, Address.first(found, ":/?#", 0, found.length()));
        return EXTENSIONS.contains(host.substring(host.lastIndexOf('.') + 1));
    }

    /** A name of two labels or more that ends in letters, or four numbers; then perhaps a port. */
    private static boolean isHostAndPort(String text) {
        int colon = text.indexOf(':');
        if (colon >= 0 && !isPort(text.substring(colon + 1))) {
            return false;
        }
        String host = colon < 0 ? text : text.substring(0, colon);
        String[] labels = host.split("\\.", -1);
        if (host.length() > LONGEST_HOST || labels.length < 2) {
            return false;
        }
        for (String label : labels) {
            if (!isLabel(label)) {
                return false;
            }
        }
        String last = labels[labels.length - 1];
        return last.length() > 1 && !Character.isDigit(last.charAt(0)) || labels.length == 4 && isNumbers(labels);
    }

    private static boolean isNumbers(String[] labels) {
        for (String label : labels) {
            if (label.length() > 3
                    || !label.chars().allMatch(c -> c >= '0' && c <= '9')
                    || Integer.parseInt(label) > 255) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLabel(String label) {
        boolean allowed = label.codePoints()
                .allMatch(c -> c == '-'
                        || c == '_'
                        || Character.isLetterOrDigit(c)
                        || Character.getType(c) == Character.NON_SPACING_MARK);
        return allowed && !label.isEmpty() && !label.startsWith("-") && !label.endsWith("-");
    }

    private static boolean isPort(String text) {
        return text.length() <= 5
                && text.chars().allMatch(c -> c >= '0' && c <= '9')
                && (text.isEmpty() || Integer.parseInt(text) <= 65_535);
    }
}
