package io.github.unchaff.markdown.wiki;

import io.github.unchaff.text.Whitespace;
import io.github.unchaff.url.UrlPolicy;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How the name of a page becomes an address, for {@code --wikilinks link}. Addresses are relative to the folder of the page and
 * percent-encoded; a name that leaves this folder by {@code ..} gets none.
 */
enum Hrefs {
    /** {@code A b#C} → {@code A_b#C}. */
    UNDERSCORES {
        @Override
        String path(String page) {
            return page.replace(' ', '_');
        }
    },
    /** {@code A b} → {@code A%20b.md}. */
    MARKDOWN_FILES {
        @Override
        String path(String page) {
            return page.isEmpty() || hasExtension(page) ? page : page + ".md";
        }
    },
    /** {@code A b} → {@code A-b}. */
    HYPHENS {
        @Override
        String path(String page) {
            return page.replace(' ', '-');
        }
    },
    /** {@code a:B c} → {@code a/b_c}. */
    LOWER_COLONS {
        @Override
        String path(String page) {
            return page.toLowerCase(Locale.ROOT).replace(' ', '_').replace(':', '/');
        }
    },
    /** {@code A:B c} → {@code A/B_c.txt}. */
    COLONS {
        @Override
        String path(String page) {
            String name = page.startsWith("+") ? page.substring(1) : page;
            return name.replace(' ', '_').replace(':', '/') + (name.isEmpty() ? "" : ".txt");
        }
    },
    /** {@code A b} → {@code #A%20b}: all pages are in one file. */
    ONE_FILE {
        @Override
        String path(String page) {
            return page;
        }
    },
    /** As it is. */
    SAME {
        @Override
        String path(String page) {
            return page;
        }
    };

    private static final String PLAIN = "-._~/!$&'()*+,;=@";
    private static final String HEX = "0123456789ABCDEF";

    abstract String path(String page);

    /** The address of a page and a place in it, or null. */
    @Nullable
    String of(String target) {
        String name = Whitespace.collapse(target);
        int hash = name.indexOf('#');
        String page = hash < 0 ? name : Whitespace.strip(name.substring(0, hash));
        String place = hash < 0 ? "" : Whitespace.strip(name.substring(hash + 1));
        while (page.startsWith("/") || page.startsWith(":")) {
            page = page.substring(1);
        }
        String path = path(page);
        if (leaves(path) || path.isEmpty() && place.isEmpty()) {
            return null;
        }
        String written = this == ONE_FILE ? "#" + encoded(path) : encoded(path);
        String behind = place.isEmpty() || this == ONE_FILE ? "" : "#" + encoded(placeOf(place));
        return UrlPolicy.link(written + behind);
    }

    private String placeOf(String place) {
        return this == UNDERSCORES ? place.replace(' ', '_') : place;
    }

    static boolean leaves(String path) {
        for (String part : path.replace('\\', '/').split("/", -1)) {
            if (part.equals("..")) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasExtension(String page) {
        int dot = page.lastIndexOf('.');
        return dot > 0
                && page.length() - dot <= 5
                && page.length() - dot > 2
                && page.substring(dot + 1).chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c))
                && page.substring(dot + 1).chars().anyMatch(Character::isLetter);
    }

    /** The text with all that has a meaning in an address, or none, percent-encoded; other scripts are left to the policy. */
    static String encoded(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c > 0x7F || c < 128 && Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0;
            if (plain) {
                out.append(c);
            } else {
                out.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
            }
        }
        return out.toString();
    }
}
