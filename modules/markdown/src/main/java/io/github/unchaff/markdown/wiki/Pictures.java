package io.github.unchaff.markdown.wiki;

import io.github.unchaff.text.Whitespace;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names of files, by their extensions. */
final class Pictures {

    private static final Set<String> PICTURES = Set.of(
            "png", "jpg", "jpeg", "gif", "svg", "webp", "avif", "bmp", "tif", "tiff", "ico", "heic", "apng", "jfif");

    private Pictures() {}

    static boolean isPicture(String name) {
        return PICTURES.contains(extension(name));
    }

    /** Whether the name ends like that of a file. */
    static boolean isFile(String name) {
        String extension = extension(name);
        return extension.length() >= 2
                && extension.length() <= 5
                && extension.chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c))
                && extension.chars().anyMatch(Character::isLetter);
    }

    private static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 || dot == 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** The address of a picture; null for a path that leaves its folder. */
    static @Nullable String address(String file) {
        if (WebLinks.isAddress(file, 0)) {
            return file;
        }
        return Hrefs.leaves(file) ? null : Hrefs.encoded(file);
    }

    /** Whether nothing but white space stands beside a range on its line. */
    static boolean isAloneOnLine(String value, int start, int end) {
        int from = start;
        while (from > 0 && value.charAt(from - 1) != '\n') {
            if (!Whitespace.isWhite(value.charAt(--from))) {
                return false;
            }
        }
        int to = end;
        while (to < value.length() && value.charAt(to) != '\n') {
            if (!Whitespace.isWhite(value.charAt(to++))) {
                return false;
            }
        }
        return true;
    }
}
