package io.github.unchaff.feed.check;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the specifications say of the form of addresses and ids. */
final class IriSyntax {

    private static final Set<String> SCRIPTS = Set.of("javascript", "vbscript", "livescript");
    private static final Set<String> WEB = Set.of("http", "https", "ftp");
    private static final Pattern UUID = Pattern.compile("(?i)urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern URN = Pattern.compile("(?i)urn:[a-z0-9][a-z0-9-]{0,30}[a-z0-9]?:[^?#]+.*");

    /** RFC 4151, 2.1. */
    private static final Pattern TAG =
            Pattern.compile("tag:(?:[A-Za-z0-9._-]{1,64}@)?[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){0,9},"
                    + "(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?)?:.*");

    private static final Pattern HOST = Pattern.compile("([^:/?#]{1,10})://([^/?#]*)(.*)");

    private IriSyntax() {}

    /** The scheme in lower case, or null if the reference is relative (RFC 3986, 4.1). */
    static @Nullable String scheme(String address) {
        int colon = address.indexOf(':');
        boolean scheme = colon > 0 && isLetter(address.charAt(0));
        for (int i = 1; i < colon && scheme; i++) {
            char c = address.charAt(i);
            scheme = isLetter(c) || c >= '0' && c <= '9' || "+-.".indexOf(c) >= 0;
        }
        return scheme ? address.substring(0, colon).toLowerCase(Locale.ROOT) : null;
    }

    /** Whether a scheme runs code. */
    static boolean isScript(@Nullable String scheme) {
        return scheme != null && SCRIPTS.contains(scheme);
    }

    /** Whether these characters cannot stand in an IRI reference (RFC 3987, 2.2), or an escape is not whole. */
    static boolean isInvalid(String address) {
        boolean fragment = false;
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            boolean second = c == '#' && fragment;
            fragment |= c == '#';
            if (c <= ' ' || c == 0x7F || "<>\"{}|\\^`".indexOf(c) >= 0 || second || c == '%' && !isEscape(address, i)) {
                return true;
            }
        }
        String scheme = scheme(address);
        if (scheme != null && WEB.contains(scheme)) {
            Matcher host = HOST.matcher(address);
            return !host.matches() || host.group(2).isEmpty();
        }
        return scheme != null && scheme.length() + 1 == address.length();
    }

    private static boolean isEscape(String text, int at) {
        return at + 2 < text.length()
                && text.charAt(at + 1) < 128
                && text.charAt(at + 2) < 128
                && Character.digit(text.charAt(at + 1), 16) >= 0
                && Character.digit(text.charAt(at + 2), 16) >= 0;
    }

    /** Whether it is not written the way RFC 3986 (6.2.2, 6.2.3) prefers. */
    static boolean isNotNormal(String address) {
        Matcher parts = HOST.matcher(address);
        if (!parts.matches() || !WEB.contains(parts.group(1).toLowerCase(Locale.ROOT))) {
            return false;
        }
        String host = parts.group(2).substring(parts.group(2).lastIndexOf('@') + 1);
        String port = host.substring(host.lastIndexOf(':') + 1);
        boolean usual = host.indexOf(':') >= 0
                && (port.isEmpty() || Set.of("http:80", "https:443", "ftp:21").contains(parts.group(1) + ":" + port));
        boolean upper = !(parts.group(1) + host).equals((parts.group(1) + host).toLowerCase(Locale.ROOT));
        return usual || upper || !parts.group(3).startsWith("/");
    }

    /** The rule that an id breaks by its form, or null. */
    static @Nullable CheckRule wrongId(String id) {
        String scheme = scheme(id);
        if (scheme == null) {
            return IdentityRule.ID_NOT_ABSOLUTE;
        }
        if (scheme.equals("tag") && !isTag(id)) {
            return IdentityRule.ID_TAG_INVALID;
        }
        boolean uuid = id.regionMatches(true, 0, "urn:uuid:", 0, 9);
        if (scheme.equals("urn") && !(uuid ? UUID : URN).matcher(id).matches()) {
            return IdentityRule.ID_URN_INVALID;
        }
        return isInvalid(id) ? IdentityRule.ID_INVALID : null;
    }

    private static boolean isTag(String id) {
        Matcher tag = TAG.matcher(id);
        return tag.matches() && isUpTo(tag.group(2), 12) && isUpTo(tag.group(3), 31);
    }

    private static boolean isUpTo(@Nullable String number, int most) {
        return number == null || Integer.parseInt(number) >= 1 && Integer.parseInt(number) <= most;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
