package io.github.unchaff.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A term an article is filed under.
 *
 * @param name the term
 * @param count how often it was marked in the source, at least 1
 * @param kind who chose it
 */
public record Tag(String name, int count, Kind kind) {

    private static final Pattern DATE = Pattern.compile("\\d{1,2}月(?:\\d{1,2}日)?");

    /**
     * The names a reader would want to see, each once: first what people chose, in its order, then the words a machine linked by
     * how often it did, without dates, numbers and single characters.
     */
    static List<String> worthShowing(List<Tag> tags) {
        List<Tag> ranked = new ArrayList<>();
        tags.stream().filter(tag -> tag.kind() != Kind.AUTO_LINK).forEach(ranked::add);
        tags.stream()
                .filter(tag -> tag.kind() == Kind.AUTO_LINK && says(tag.name()))
                .sorted(Comparator.comparingInt(Tag::count).reversed())
                .forEach(ranked::add);
        return ranked.stream().map(Tag::name).distinct().toList();
    }

    private static boolean says(String name) {
        return name.codePointCount(0, name.length()) > 1
                && !name.chars().allMatch(c -> c >= '0' && c <= '9')
                && !DATE.matcher(name).matches();
    }

    /** Who chose a tag. */
    public enum Kind {
        /** A machine linked the word; it may have cut a longer one. */
        AUTO_LINK,
        /** The publisher filed the article there. */
        CATEGORY,
        /** The text says so: {@code #tea}. */
        HASHTAG;

        /** The name in JSON, such as {@code auto-link}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
