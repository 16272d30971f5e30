package io.github.unchaff.frontmatter;

import io.github.unchaff.text.Whitespace;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where YAML front matter stands in a text: between a first line {@code ---} and a line {@code ---} or {@code ...}.
 *
 * @param yamlStart behind the first line
 * @param yamlEnd where the last line begins
 * @param bodyStart behind the last line
 */
public record FrontMatterBlock(int yamlStart, int yamlEnd, int bodyStart) {

    /** The keys we know, ours first. */
    static final Set<String> KEYS = Set.of(
            "title",
            "date",
            "lastmod",
            "authors",
            "translators",
            "publisher",
            "url",
            "original",
            "lang",
            "rights",
            "tags",
            "images",
            "author",
            "translator",
            "categories",
            "keywords");

    private static final int LONGEST = 65_536;

    /** The block at the start of a text, or null. */
    public static @Nullable FrontMatterBlock find(String text) {
        int first = lineEnd(text, 0);
        if (first < 0 || !isFence(text, 0, first, "---")) {
            return null;
        }
        int start = first + 1;
        while (start < Math.min(text.length(), LONGEST)) {
            int end = lineEnd(text, start);
            end = end < 0 ? text.length() : end;
            if (isFence(text, start, end, "---") || isFence(text, start, end, "...")) {
                boolean blank = Whitespace.isBlank(text.substring(first, start));
                return blank ? null : new FrontMatterBlock(first + 1, start, Math.min(end + 1, text.length()));
            }
            start = end + 1;
        }
        return null;
    }

    /** Whether a line of the block begins with a key we know. */
    public boolean hasKnownKey(String text) {
        return List.of(text.substring(yamlStart, yamlEnd).split("\n", -1)).stream()
                .anyMatch(FrontMatterBlock::beginsWithKey);
    }

    private static boolean beginsWithKey(String line) {
        int colon = line.indexOf(':');
        return colon > 0 && KEYS.contains(line.substring(0, colon).strip().toLowerCase(Locale.ROOT));
    }

    private static int lineEnd(String text, int from) {
        return text.indexOf('\n', from);
    }

    private static boolean isFence(String text, int from, int to, String fence) {
        return text.startsWith(fence, from) && Whitespace.isBlank(text.substring(Math.min(from + 3, to), to));
    }
}
