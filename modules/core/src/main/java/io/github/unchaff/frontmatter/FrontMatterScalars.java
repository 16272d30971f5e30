package io.github.unchaff.frontmatter;

import java.util.Locale;
import java.util.Set;

/**
 * Which texts must be quoted so that no YAML reader takes them for something else. Site generators read YAML 1.1, where
 * {@code no} is false, {@code 12:30} a number and {@code 2023-09-15} a date.
 */
final class FrontMatterScalars {

    private static final Set<String> WORDS = Set.of(
            "y", "n", "yes", "no", "on", "off", "true", "false", "null", "~", "<<", "=", ".inf", "-.inf", ".nan");
    private static final String NUMERIC = "0123456789+-.:_,";

    private FrontMatterScalars() {}

    /** Whether a plain text could be read as a number, a time of day, a truth value or nothing. */
    static boolean looksLikeAnotherType(String value) {
        return WORDS.contains(value.toLowerCase(Locale.ROOT)) || looksLikeNumber(value);
    }

    private static boolean looksLikeNumber(String value) {
        boolean digits = value.chars().anyMatch(c -> c >= '0' && c <= '9');
        boolean based = value.length() > 2 && value.charAt(0) == '0' && "xob".indexOf(value.charAt(1)) >= 0;
        return based || digits && value.chars().allMatch(c -> NUMERIC.indexOf(c) >= 0);
    }
}
