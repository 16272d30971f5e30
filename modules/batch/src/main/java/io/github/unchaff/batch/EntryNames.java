package io.github.unchaff.batch;

import io.github.unchaff.Conversion;
import io.github.unchaff.model.Document;
import io.github.unchaff.model.Identity;
import io.github.unchaff.text.Whitespace;
import io.github.unchaff.write.Headline;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * File names for the documents of a series: {@code on-tea-1f0e6a2b.md}. What the end of its address says, else its title, and a
 * hash of its identifier, so that a name depends neither on the other documents nor on their order; only where one identifier
 * occurs twice, the second gets a number. Not thread-safe.
 */
public final class EntryNames {

    private static final int LONGEST = 60;
    private static final int FEWEST_LETTERS = 3;
    private static final int HASH = 8;

    private final Map<String, Integer> taken = new HashMap<>();

    /**
     * The path for one part.
     *
     * @param folder the folder of the series, with a final slash, or nothing
     * @param extension of the outputs, without a dot
     */
    public String of(String folder, Conversion.Converted part, String extension) {
        String hash = Sha256.of(Identity.of(part.document())).substring(0, HASH);
        String name = folder + SafeName.of(words(part.document()) + "-" + hash);
        int count = taken.merge(name.toLowerCase(Locale.ROOT), 1, Integer::sum);
        return name + (count == 1 ? "" : "-" + count) + "." + extension;
    }

    private static String words(Document document) {
        String slug = slug(document.metadata().url());
        String words = slug.isEmpty() ? Headline.of(document) : slug;
        int length = words.codePointCount(0, words.length());
        String cut = length <= LONGEST ? words : words.substring(0, words.offsetByCodePoints(0, LONGEST));
        return Whitespace.strip(cut).replace(' ', '-');
    }

    /** {@code on-tea} of {@code https://example.org/2024/on-tea.html?x=1}; nothing where that says nothing. */
    private static String slug(@Nullable String url) {
        if (url == null) {
            return "";
        }
        String path = url.replaceFirst("^[A-Za-z]+://[^/?#]*", "")
                .replaceFirst("[?#].*$", "")
                .replaceFirst("/+$", "");
        String last = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[A-Za-z]{2,5}$", "");
        long letters = last.codePoints().filter(Character::isLetter).count();
        return letters < FEWEST_LETTERS || last.contains("%") || last.equals("index") ? "" : last;
    }
}
