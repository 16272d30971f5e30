package io.github.unchaff.html;

import java.util.Locale;

/** The words for a licence that a page gives as an address alone: {@code CC BY-SA 4.0, https://creativecommons.org/…}. */
final class LicenceName {

    private static final String LICENCES = "creativecommons.org/licenses/";
    private static final String ZERO = "creativecommons.org/publicdomain/zero/";

    private LicenceName() {}

    /** A line of rights as it is, or an address with the name of the licence before it. */
    static String told(String rights) {
        boolean address = rights.startsWith("http://") || rights.startsWith("https://");
        return address && rights.indexOf(' ') < 0 ? name(rights) + ", " + rights : rights;
    }

    private static String name(String address) {
        String[] parts = behind(address, LICENCES).split("/");
        if (parts.length > 1) {
            return "CC " + parts[0].toUpperCase(Locale.ROOT) + " " + parts[1];
        }
        String zero = behind(address, ZERO);
        return zero.isEmpty() ? "License" : "CC0 " + zero.split("/")[0];
    }

    private static String behind(String address, String part) {
        int at = address.indexOf(part);
        return at < 0 ? "" : address.substring(at + part.length());
    }
}
